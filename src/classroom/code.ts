import * as v from 'valibot';
import { fail, fnv1a64, ok, type Result, type Scenario } from '../engine';
import { DIFFICULTIES } from '../formats';
import { BitReader, BitWriter } from './bits';
import { firstExercise, fits, scenarioHash } from './exercise';
import { ENDINGS, EXERCISE, NAMES, type Exercise } from './schema';
import { LESSONS } from './lesson';
import { SPARE } from './seating';
import { heard, spoken, WORD_BITS } from './spoken';

/**
 * The scenarios that a short code can name, by their place in it. A new one that comes with the game is added at the
 * end; `code.test.ts` asks for it.
 */
export const NUMBERED: readonly string[] = ['alaska-summit', 'first-handshake'];

/**
 * The layout of a code, by what its tables draw: in the first ones what a red line costs was no matter of chance. A code of
 * another layout would say so here, and be refused by this program.
 */
const LAYOUT = { plain: 0, drawnLines: 1 } as const;
const WIDTH = {
  layout: 2,
  more: 1,
  scenario: 4,
  hash: 5,
  seed: 18,
  students: 6,
  perScreen: 2,
  spare: 1,
  inject: 4,
  round: 5,
} as const;
/** Without other settings a code has four words, and one that tells whether they were heard rightly. */
const SHORTEST = 5;

/**
 * The exercise in words to read aloud: five where only scenario and class are told, a few more with other settings than
 * the usual ones. Null for a scenario that does not come with the game, which has no number: it has link and file.
 */
export function wordsOf(exercise: Exercise, scenario: Scenario): string | null {
  const number = NUMBERED.indexOf(exercise.scenario.id);
  if (number < 0 || !fits(exercise, scenario).ok) return null;
  const usual = firstExercise(scenario, exercise.seed);
  const more = settings(exercise, scenario) !== settings(usual, scenario);
  const bits = new BitWriter()
    .write(exercise.seed, WIDTH.seed)
    .write(exercise.drawnLines ? LAYOUT.drawnLines : LAYOUT.plain, WIDTH.layout)
    .write(more ? 1 : 0, WIDTH.more)
    .write(number, WIDTH.scenario)
    .write(hashBits(exercise.scenario.hash), WIDTH.hash)
    .write(exercise.seating.students, WIDTH.students)
    .write(exercise.seating.perScreen - 1, WIDTH.perScreen)
    .write(SPARE.indexOf(exercise.seating.spare), WIDTH.spare);
  if (more) for (const [value, width] of settingsOf(exercise, scenario)) bits.write(value, width);
  const words = bits.words(WORD_BITS);
  return spoken([...words, check(words)]);
}

/** The id of the scenario that a code names. Faults: as {@link exerciseOfCode}, but those that need the scenario. */
export function scenarioOfCode(typed: string): Result<string> {
  const read = payload(typed);
  if (!read.ok) return read;
  const { scenario } = read.value;
  const id = NUMBERED[scenario];
  return id === undefined ? fail('class.code-future', 'code') : ok(id);
}

/**
 * The exercise that words name, of a scenario that was found by {@link scenarioOfCode}. Faults: `class.no-words`,
 * `class.unknown-word`, `class.code-length`, `class.code-check` (a word misheard, or two changed places),
 * `class.code-future` (of a newer program), `class.code-damaged`, and those of {@link fits}.
 */
export function exerciseOfCode(typed: string, scenario: Scenario): Result<Exercise> {
  const read = payload(typed);
  if (!read.ok) return read;
  const { more, hash, seed, drawnLines, seating, rest } = read.value;
  if (!v.is(EXERCISE.entries.seating, seating)) return fail('class.code-damaged', 'code');
  const { drawnLines: _usual, ...first } = firstExercise(scenario, seed);
  const usual: Exercise = { ...first, ...(drawnLines ? { drawnLines } : {}), seating };
  // Of another version only that it is another is known: the number stays different from any that is.
  const named = hash === hashBits(scenarioHash(scenario)) ? usual.scenario : { id: scenario.id, hash: '0'.repeat(16) };
  const told = more ? withSettings({ ...usual, scenario: named }, scenario, rest) : ok({ ...usual, scenario: named });
  return told.ok ? fits(told.value, scenario) : told;
}

/** The first five bits of a check number: enough to tell one version of a scenario from the next, 31 times of 32. */
const hashBits = (hash: string): number => Number.parseInt(hash.slice(0, 2), 16) >> 3;

/** The last word: by ten bits of a sum over the others and their places. */
const check = (words: readonly number[]): number =>
  Number.parseInt(fnv1a64(words.join(' ')).slice(0, 3), 16) % 2 ** WORD_BITS;

interface Payload {
  readonly more: boolean;
  readonly scenario: number;
  readonly hash: number;
  readonly seed: number;
  readonly drawnLines: boolean;
  readonly seating: { readonly students: number; readonly perScreen: number; readonly spare: string | undefined };
  readonly rest: BitReader;
}

function payload(typed: string): Result<Payload> {
  const words = heard(typed);
  if (!words.ok) return words;
  const found = words.value.length;
  if (found < SHORTEST) return fail('class.code-length', 'code', { found, least: SHORTEST });
  const body = words.value.slice(0, -1);
  if (check(body) !== words.value.at(-1)) return fail('class.code-check', 'code');
  const rest = new BitReader(body, WORD_BITS);
  // First, so that the codes of two classes begin with different words.
  const seed = rest.read(WIDTH.seed);
  const layout = rest.read(WIDTH.layout);
  if (layout !== LAYOUT.plain && layout !== LAYOUT.drawnLines) return fail('class.code-future', 'code');
  return ok({
    more: rest.read(WIDTH.more) === 1,
    scenario: rest.read(WIDTH.scenario),
    hash: rest.read(WIDTH.hash),
    seed,
    drawnLines: layout === LAYOUT.drawnLines,
    seating: {
      students: rest.read(WIDTH.students),
      perScreen: rest.read(WIDTH.perScreen) + 1,
      spare: SPARE[rest.read(WIDTH.spare)],
    },
    rest,
  });
}

/** What is told beside scenario and class: values with their widths, in the order of {@link withSettings}. */
function settingsOf(exercise: Exercise, scenario: Scenario): (readonly [value: number, width: number])[] {
  const key = exercise.seats.toSorted().join();
  const bit = (so: boolean) => [so ? 1 : 0, 1] as const;
  return [
    [scenario.seats.choices.findIndex((seats) => seats.toSorted().join() === key), 3],
    [NAMES.indexOf(exercise.names), 1],
    bit(exercise.lens === 'ledger'),
    [LESSONS.indexOf(exercise.minutes), 2],
    [DIFFICULTIES.indexOf(exercise.computers), 2],
    bit(exercise.tutor),
    bit(exercise.talk),
    bit(exercise.backChannel),
    [ENDINGS.indexOf(exercise.atEnd), 1],
    [exercise.injects.length, 3],
    ...exercise.injects.flatMap(({ inject, round }) => [
      [scenario.injects.findIndex(({ id }) => id === inject), WIDTH.inject] as const,
      [round ?? 0, WIDTH.round] as const,
    ]),
    // Only where it is on, so that words from before it was there mean what they did: beyond their end there are zeros.
    ...(exercise.questions ? [bit(true)] : []),
  ];
}

const settings = (exercise: Exercise, scenario: Scenario): string => settingsOf(exercise, scenario).join(' ');

function withSettings(usual: Exercise, scenario: Scenario, bits: BitReader): Result<Exercise> {
  const damaged = fail('class.code-damaged', 'code');
  const seats = scenario.seats.choices[bits.read(3)];
  const names = NAMES[bits.read(1)];
  const lens = bits.read(1) === 1 ? 'ledger' : 'interests';
  const minutes = LESSONS[bits.read(2)];
  const computers = DIFFICULTIES[bits.read(2)];
  const [tutor, talk, backChannel] = [bits.read(1) === 1, bits.read(1) === 1, bits.read(1) === 1];
  const atEnd = ENDINGS[bits.read(1)];
  const injects = Array.from({ length: bits.read(3) }, () => ({
    inject: scenario.injects[bits.read(WIDTH.inject)]?.id ?? '',
    round: bits.read(WIDTH.round) || null,
  }));
  const questions = bits.read(1) === 1;
  if (!seats || !names || !minutes || !computers || !atEnd || !bits.ended(WORD_BITS)) return damaged;
  return ok({
    ...usual,
    ...{ seats, names, lens, minutes, computers, tutor, talk, backChannel, atEnd, injects },
    ...(questions ? { questions } : {}),
  });
}
