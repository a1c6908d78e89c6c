import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashState } from '../engine';
import type { GameLog } from '../formats';
import { framesOf } from '../host/testing/frames';
import { replayStates } from './states';
import { parse } from './parse';
import { randomLog } from './test-log';
import { verify } from './verify';
import { print } from '../formats';
import { BOTH, SIDES, ua, us } from '../engine/testing/alaska';

const wanted = fc.record({
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  seats: fc.constantFrom(BOTH, SIDES),
  acts: fc.constantFrom(3, 20, 500),
});

export async function parsed(text: string): Promise<GameLog> {
  const result = await parse(text);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

it('parses what it prints, and prints what it parsed', async () => {
  await fc.assert(
    fc.asyncProperty(wanted, async (wishes) => {
      const log = randomLog(wishes);
      const text = print(log);
      const back = await parsed(text);
      expect(back).toEqual(log);
      expect(print(back)).toBe(text);
      expect(verify(back)).toMatchObject({ ok: true });
    }),
    { numRuns: 12 },
  );
});

it('replays by the events alone to the hashes that the rules gave', () => {
  fc.assert(
    fc.property(wanted, (wishes) => {
      const log = randomLog(wishes);
      const states = replayStates(log);
      if (!states.ok) throw new Error(states.fault.code);
      expect(states.value.slice(1).map(hashState)).toEqual(log.acts.map(({ hash }) => hash));
    }),
    { numRuns: 20 },
  );
});

it('gives frames in order, with what the viewer sees after each', () => {
  for (const viewer of [us, ua, 'all'] as const) {
    const log = randomLog({ seed: 5, seats: SIDES });
    const frames = framesOf(log, viewer);
    expect(frames.map(({ index }) => index)).toEqual(frames.map((_, at) => at));
    expect(frames.every(({ view }) => view.viewer === viewer)).toBe(true);
    expect(frames.at(-1)?.event.kind).toBe('ended');
    expect(JSON.stringify(frames.map(({ event }) => event))).not.toContain('"rng"');
  }
});

it('accepts line ends of other systems and a byte-order mark', async () => {
  const log = randomLog({ seed: 1 });
  expect(await parsed(`\uFEFF${print(log).replaceAll('\n', '\r\n')}`)).toEqual(log);
});
