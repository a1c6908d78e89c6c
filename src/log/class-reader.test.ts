import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashState } from '../engine';
import { print, type GameLog } from '../formats';
import { parseBytes } from './bytes';
import { ClassReader } from './class-reader';
import { withNote } from './note';
import { replayStates } from './states';
import { randomLog } from './test-log';
import { verify } from './verify';
import { BOTH, SIDES } from '../engine/testing/alaska';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the long way says of the bytes of a file. */
async function longWay(bytes: Uint8Array) {
  const parsed = await parseBytes(bytes);
  const verified = parsed.ok ? verify(parsed.value) : parsed;
  return parsed.ok && verified.ok ? parsed : verified;
}

const FIRST = print(randomLog({ seed: 1, seats: BOTH, rounds: 2 }));

/** A reader that knows the scenario already. */
async function ready(): Promise<ClassReader> {
  const reader = new ClassReader();
  await reader.read(bytesOf(FIRST));
  return reader;
}

const drawn = fc
  .record({ seed: fc.nat(1e6), seats: fc.constantFrom(BOTH, SIDES), acts: fc.constantFrom(5, 300) })
  .map(({ ...wishes }): GameLog => randomLog({ ...wishes, rounds: 4, talk: true }));

it('reads the logs of a class as the long way does, notes, ends and states included', async () => {
  const reader = await ready();
  await fc.assert(
    fc.asyncProperty(drawn, fc.boolean(), async (log, noted) => {
      const written = noted ? withNote(withNote(log, { kind: 'asked', answers: [1] }), { kind: 'again' }) : log;
      const read = await reader.read(bytesOf(print(written)));
      if (!read.ok) throw new Error(read.fault.code);
      expect(read.value.log).toEqual(written);
      const states = replayStates(written);
      if (states.ok) expect(read.value.states.map(hashState)).toEqual(states.value.map(hashState));
    }),
    { numRuns: 12 },
  );
});

it('finds right what the long way finds right, and wrong what it finds wrong, in its words', async () => {
  const reader = await ready();
  const text = print(randomLog({ seed: 77, seats: BOTH, rounds: 3, talk: true }));
  const bytes = bytesOf(text);
  const body = bytes.indexOf(0x0a) + 1;
  const spot = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: body, max: bytes.length - 1 }));
  await fc.assert(
    fc.asyncProperty(spot, fc.integer({ min: 0x20, max: 0x7e }), fc.nat(2), async (at, byte, how) => {
      const changed = [...bytes.slice(0, at), ...(how === 0 ? [] : [byte]), ...bytes.slice(how === 2 ? at : at + 1)];
      const other = Uint8Array.from(changed);
      const [quick, long] = [await reader.read(other), await longWay(other)];
      expect(quick.ok).toBe(long.ok);
      if (!quick.ok && !long.ok) expect(quick.fault).toEqual(long.fault);
    }),
    { numRuns: 60 },
  );
});

it('is not fooled by members and lines that say nothing', async () => {
  const reader = await ready();
  const [header = '', opened = '', ...rest] = print(randomLog({ seed: 5, seats: BOTH, rounds: 2 })).split('\n');
  const forged = [
    [header, opened.replace('"act":1,', '"act":1,"more":2,'), ...rest],
    [header, opened.replace('"act":1,', '"act":2,"act":1,'), ...rest],
    [header.replace('{"format"', '{"more":1,"format"'), opened, ...rest],
    [header, opened, ...rest.slice(0, -1), ...rest.slice(-2)],
    [header, ` ${opened}`, ...rest],
  ];
  for (const lines of forged) {
    const bytes = bytesOf(lines.join('\n'));
    expect((await reader.read(bytes)).ok).toBe((await longWay(bytes)).ok);
  }
});
