import { isSide, isSideId, MAX_ROUNDS, type BySide, type Side } from '../engine';
import { DIFFICULTIES, type Difficulty, type LogAct, type LogNote, type Player } from '../formats';
import { LESSONS } from './lesson';
import type { Exercise } from './schema';
import { CLASS, SPARE } from './seating';

/*
 * What a class notes in the log of its game, beside the acts: of which exercise it is, and who leads a seat from now on, and
 * that somebody looked at one without its code word.
 * docs/log-format.md describes both.
 */

/** The exercise that a game belongs to, and the table of the class. */
export interface Taken {
  readonly exercise: Exercise;
  readonly table: number;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const isOneOf = (value: unknown, ...known: readonly unknown[]): boolean => known.includes(value);

const isDifficulty = (value: unknown): value is Difficulty => isOneOf(value, ...DIFFICULTIES);

/**
 * The same as the schema of files asks, by hand: every table reads its notes, and the library of the schema would weigh on
 * those that have none.
 */
function isExercise(value: unknown): value is Exercise {
  if (!isObject(value)) return false;
  const { scenario, seats, injects, seating } = value;
  if (!isObject(scenario) || typeof scenario['id'] !== 'string' || typeof scenario['hash'] !== 'string') return false;
  if (!Array.isArray(seats) || seats.length < 2 || !seats.every(isSideId)) return false;
  if (!Array.isArray(injects) || !injects.every(isPlanned)) return false;
  return (
    isObject(seating) &&
    isCount(seating['students'], CLASS.least, CLASS.most) &&
    isCount(seating['perScreen'], 1, 4) &&
    isOneOf(seating['spare'], ...SPARE) &&
    isOneOf(value['names'], 'real', 'neutral') &&
    isOneOf(value['lens'], 'ledger', 'interests') &&
    isOneOf(value['minutes'], ...LESSONS) &&
    isDifficulty(value['computers']) &&
    switchesIn(value) &&
    isOneOf(value['atEnd'], 'everything', 'public') &&
    isCount(value['seed'], 0, 2 ** 18 - 1)
  );
}

const switchesIn = (value: Json): boolean =>
  ['tutor', 'talk', 'backChannel'].every((key) => typeof value[key] === 'boolean') &&
  ['questions', 'drawnLines'].every((key) => isOneOf(value[key], undefined, true));

const isPlanned = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['inject'] === 'string' &&
  (value['round'] === null || isCount(value['round'], 1, MAX_ROUNDS));

export const exerciseNote = ({ exercise, table }: Taken): LogNote['note'] => ({ kind: 'exercise', exercise, table });

/** From now on the computer leads the side, or, with null, the person whose seat it is leads it again. */
export const ledNote = (side: Side, difficulty: Difficulty | null): LogNote['note'] => ({
  kind: 'led',
  side,
  by: difficulty === null ? { kind: 'person' } : { kind: 'computer', difficulty },
});

/** The exercise that a note names; null for any other note. */
export const exerciseOfNote = ({ kind, exercise, table }: LogNote['note']): Taken | null =>
  kind === 'exercise' && isExercise(exercise) && isCount(table, 1, CLASS.most) ? { exercise, table } : null;

/** Who leads a seat from a note on; null for any other note. */
export function leaderOfNote(
  { kind, side, by }: LogNote['note'],
  seats: readonly Side[],
): Omit<Handover, 'act'> | null {
  const player = kind === 'led' ? playerIn(by) : null;
  return player && isSide(seats, side) ? { side, by: player } : null;
}

type Acts = readonly Pick<LogAct, 'act' | 'notes'>[];

const known = new WeakMap<object, Taken | null>();

/** The exercise of a game, from what was noted after its opening; null where there is none, or none that can be read. */
export function exerciseIn([opening]: readonly Pick<LogAct, 'notes'>[]): Taken | null {
  const notes = opening?.notes;
  if (!notes) return null;
  const found = known.get(notes);
  if (found !== undefined) return found;
  const taken = notes.flatMap(({ note }) => exerciseOfNote(note) ?? [])[0] ?? null;
  known.set(notes, taken);
  return taken;
}

/** A seat that somebody else leads, and after which act. */
export interface Handover {
  readonly act: number;
  readonly side: Side;
  readonly by: Player;
}

/** Every time that a seat was taken over or handed back, in order. */
export const handovers = (acts: Acts, seats: readonly Side[]): readonly Handover[] =>
  acts.flatMap(({ act, notes = [] }) =>
    notes.flatMap(({ note }): Handover[] => {
      const led = leaderOfNote(note, seats);
      return led ? [{ act, ...led }] : [];
    }),
  );

function playerIn(by: unknown): Player | null {
  if (!isObject(by)) return null;
  const { kind, difficulty } = by;
  if (kind === 'person') return { kind };
  return kind === 'computer' && isDifficulty(difficulty) ? { kind, difficulty } : null;
}

/** Who leads the seats that somebody else took over. */
export const leadersIn = (acts: Acts, seats: readonly Side[]): Partial<BySide<Player>> =>
  Object.fromEntries(handovers(acts, seats).map(({ side, by }) => [side, by]));

/** Somebody lifted the curtain before a side without its code word. */
export const unlockedNote = (side: Side): LogNote['note'] => ({ kind: 'unlocked', side });

/** Every time that somebody did, in order. */
export const unlockings = (acts: Acts, seats: readonly Side[]): readonly Pick<Handover, 'act' | 'side'>[] =>
  acts.flatMap(({ act, notes = [] }) =>
    notes.flatMap(({ note: { kind, side } }) => (kind === 'unlocked' && isSide(seats, side) ? [{ act, side }] : [])),
  );
