import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALASKA } from '../engine/testing/random-play';
import { tell } from '../text';
import { CATALOGUE, releases } from '../scenarios';
import {
  wordsOf,
  exerciseOfCode,
  exerciseOfFile,
  exerciseOfLink,
  fileOf,
  firstExercise,
  fits,
  isLink,
  linkOf,
  scenarioHash,
  scenarioOfCode,
  type Exercise,
} from '.';
import { NUMBERED } from './code';
import { anyExercise } from './testing/any-exercise';
import { WORDS } from './words';

const codeFor = (exercise: Exercise): string => wordsOf(exercise, ALASKA) ?? '';

describe('the words', () => {
  it('are 1,024, and told apart by four letters', () => {
    expect(WORDS).toHaveLength(1024);
    expect(new Set(WORDS.map((word) => word.slice(0, 4))).size).toBe(1024);
  });
});

describe('the three forms of an exercise', () => {
  it('say the same', () => {
    fc.assert(
      fc.property(anyExercise, (exercise) => {
        expect(exerciseOfLink(linkOf(exercise))).toEqual({ ok: true, value: exercise });
        expect(exerciseOfFile(fileOf(exercise))).toEqual({ ok: true, value: exercise });
        expect(exerciseOfCode(codeFor(exercise), ALASKA)).toEqual({ ok: true, value: exercise });
        expect(scenarioOfCode(codeFor(exercise))).toEqual({ ok: true, value: ALASKA.id });
        expect(isLink(linkOf(exercise))).toBe(true);
        expect(isLink(codeFor(exercise).replaceAll(' ', '-'))).toBe(false);
      }),
    );
  });

  it('is five words where nothing is set otherwise, however they are typed', () => {
    const code = codeFor(firstExercise(ALASKA, 4143));
    expect(code.split(' ')).toHaveLength(5);
    const short = code
      .split(' ')
      .map((word) => word.slice(0, 4).toUpperCase())
      .join(', ');
    expect(exerciseOfCode(` ${short} `, ALASKA)).toEqual({ ok: true, value: firstExercise(ALASKA, 4143) });
  });

  it('means what it did where its words are from before red lines were drawn', () => {
    const { drawnLines: _drawn, ...before } = firstExercise(ALASKA, 4143);
    expect(exerciseOfCode(codeFor(before), ALASKA)).toEqual({ ok: true, value: before });
    expect(codeFor(before)).not.toBe(codeFor({ ...before, drawnLines: true }));
    expect(codeFor(before).split(' ')).toHaveLength(5);
  });

  it('knows every scenario that comes with the game, and its version', async () => {
    expect(CATALOGUE.map(({ id }) => id).filter((id) => !NUMBERED.includes(id))).toEqual([]);
    expect((await releases())['alaska-summit']?.at(-1)?.whole).toBe(scenarioHash(ALASKA));
  });
});

describe('a damaged form', () => {
  const faultOf = (read: ReturnType<typeof exerciseOfLink>): string => (read.ok ? '' : read.fault.code);

  it('is told from a whole one, nearly always, wherever a word is misheard or two change places', () => {
    let missed = 0;
    let tried = 0;
    fc.assert(
      fc.property(anyExercise, fc.nat(), fc.nat(1023), fc.boolean(), (exercise, at, other, swapped) => {
        const whole = codeFor(exercise);
        const words = whole.split(' ');
        const i = at % (words.length - 1);
        const [a = '', b = ''] = words.slice(i, i + 2);
        words.splice(i, 2, ...(swapped ? [b, a] : [WORDS[other] ?? '', b]));
        if (words.join(' ') === whole) return;
        tried += 1;
        const read = exerciseOfCode(words.join(' '), ALASKA);
        if (read.ok) missed += 1;
      }),
      { numRuns: 2000 },
    );
    expect(missed / tried).toBeLessThan(0.005);
  });

  it('says which word is none, and the nearest', () => {
    const [first, ...rest] = codeFor(firstExercise(ALASKA, 1)).split(' ');
    expect(first).toBeDefined();
    const read = exerciseOfCode(['brasss', ...rest].join(' '), ALASKA);
    expect(read).toMatchObject({ fault: { code: 'class.unknown-word', place: 'word 1', values: { near: 'brass' } } });
    if (read.ok) return;
    expect(tell(read.fault)).toBe('Word 1, “brasss”, is none of ours. Did they say “brass”?');
  });

  it('is refused as a link in every place, and never thrown at', () => {
    fc.assert(
      fc.property(anyExercise, fc.nat(), fc.constantFrom('', 'A', '-', '9'), (exercise, at, put) => {
        const link = linkOf(exercise);
        const i = at % link.length;
        const changed = link.slice(0, i) + put + link.slice(i + 1);
        if (changed === link) return;
        expect(['class.link-damaged', 'class.link-future']).toContain(faultOf(exerciseOfLink(changed)));
      }),
    );
    fc.assert(
      fc.property(
        fc.string(),
        (text) => void [exerciseOfLink(text), exerciseOfFile(text), exerciseOfCode(text, ALASKA)],
      ),
    );
  });

  it('names the place in a file, and what is expected there', () => {
    const file = JSON.parse(fileOf(firstExercise(ALASKA, 1))) as Record<string, unknown>;
    const told = (change: object): string => {
      const read = exerciseOfFile(JSON.stringify({ ...file, ...change }));
      return read.ok ? '' : tell(read.fault);
    };
    expect(told({ minutes: 45 })).toContain('“minutes” is not as it should be. Expected: (20 | 50 | 110)');
    expect(told({ lens: undefined })).toContain('lacks “lens”');
    expect(told({ marks: 3 })).toContain('“marks”, which means nothing here');
    expect(told({ version: 2 })).toContain('newer program');
    expect(told({ format: 'impasse-log' })).toContain('no exercise');
    expect(told({ injects: [{ inject: 'refinery', round: 0 }] })).toContain('“injects/0/round”');
    expect(told({ seats: ['us', 'us'] })).toContain('“seats”');
    const broken = exerciseOfFile('{"format"');
    expect(!broken.ok && tell(broken.fault)).toContain('This file is not JSON');
  });

  it('does not fit what the scenario has not', () => {
    const exercise = firstExercise(ALASKA, 1);
    const [first] = exercise.seats;
    const fault = (change: Partial<Exercise>): string => faultOf(fits({ ...exercise, ...change }, ALASKA));
    expect(fault({})).toBe('');
    expect(fault({ seats: exercise.seats.filter((side) => side !== first) })).toBe('class.seats');
    expect(fault({ injects: [{ inject: 'flood', round: 1 }] })).toBe('class.inject');
    expect(fault({ minutes: 20, injects: [{ inject: 'refinery', round: 7 }] })).toBe('class.inject-round');
    expect(fault({ scenario: { id: 'other', hash: '0'.repeat(16) } })).toBe('class.foreign-scenario');
  });
});
