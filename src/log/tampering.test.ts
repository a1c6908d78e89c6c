import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fault } from '../engine';
import type { GameLog } from '../formats';
import { parse } from './parse';
import { sealOf, sealOfHeader } from '../formats';
import { randomLog } from './test-log';
import { verify } from './verify';
import { linesOf, print } from '../formats';

/** What is wrong with a text, or null if it is a sound log. */
async function faultOf(text: string): Promise<Fault | null> {
  const parsed = await parse(text);
  if (!parsed.ok) return parsed.fault;
  const verified = verify(parsed.value);
  return verified.ok ? (parsed.value.cutOff ?? null) : verified.fault;
}

const log = randomLog({ seed: 11 });
const text = print(log);
const bytes = new TextEncoder().encode(text);
const firstAct = bytes.indexOf(0x0a) + 1;

it('finds any byte of any act line changed', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: firstAct, max: bytes.length - 2 }),
      fc.integer({ min: 0x20, max: 0x7e }),
      async (at, byte) => {
        if (bytes[at] === byte) return;
        const changed = bytes.slice();
        changed[at] = byte;
        const other = new TextDecoder().decode(changed);
        expect(await faultOf(other)).not.toBeNull();
      },
    ),
    { numRuns: 120 },
  );
});

it('finds prose changed in the header, which no state’s hash covers', async () => {
  expect(await faultOf(text.replace('Zoë', 'Zoe'))).toMatchObject({ code: 'log.other-seal', values: { line: 2 } });
});

const sealed = (changed: GameLog): string => {
  let seal = sealOfHeader(changed.header);
  const acts = changed.acts.map((act) => {
    seal = sealOf(seal, act);
    return { ...act, seal };
  });
  return print({ ...changed, acts });
};

const withAct = (at: number, change: object): GameLog => ({
  ...log,
  acts: log.acts.map((act, index) => (index === at ? { ...act, ...change } : act)),
});

it('finds acts, events and hashes changed by somebody who can compute seals', async () => {
  expect(await faultOf(sealed(log))).toBeNull();
  const at = log.acts.findIndex(({ intent }) => intent.kind === 'hold');
  expect(await faultOf(sealed(withAct(at, { hash: '0123456789abcdef' })))).toMatchObject({
    code: 'log.other-hash',
    values: { line: at + 2 },
  });
  expect(await faultOf(sealed(withAct(at, { events: [] })))).toMatchObject({
    code: 'log.other-event',
    values: { line: at + 2, event: 1 },
  });
  expect(await faultOf(sealed(withAct(at, { intent: { kind: 'sign', side: 'us', drafts: [77] } })))).toMatchObject({
    code: 'log.refused-act',
  });
  const other = log.header.seed === 3 ? 4 : 3;
  expect(await faultOf(sealed({ ...log, header: { ...log.header, seed: other } }))).not.toBeNull();
});

it('finds a result that the acts do not lead to', async () => {
  const lines = linesOf(log);
  const result = (lines.at(-1) ?? '').replace('"aftermath":null', '"aftermath":"holds"');
  const changed = [...lines.slice(0, -1), result].join('\n');
  if (changed !== lines.join('\n'))
    expect(await faultOf(`${changed}\n`)).toMatchObject({ code: 'log.other-result', values: { line: lines.length } });
});

it('finds lines that are missing, doubled, or in another order', async () => {
  const lines = linesOf(log);
  const order = { code: 'log.wrong-order' };
  expect(await faultOf(lines.filter((_, at) => at !== 4).join('\n'))).toMatchObject({ ...order, values: { line: 5 } });
  expect(await faultOf(lines.flatMap((line, at) => (at === 4 ? [line, line] : [line])).join('\n'))).toMatchObject(
    order,
  );
  expect(await faultOf([...lines, lines.at(-1)].join('\n'))).toMatchObject({ code: 'log.after-the-end' });
});
