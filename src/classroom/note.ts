import * as v from 'valibot';
import { isSide, type BySide, type Side } from '../engine';
import { DIFFICULTIES, type Difficulty, type LogAct, type LogNote, type Player } from '../formats';
import { EXERCISE, type Exercise } from './schema';
import { CLASS } from './seating';

/*
 * What a class notes in the log of its game, beside the acts: of which exercise it is, and who leads a seat from now on.
 * docs/log-format.md describes both.
 */

/** The exercise that a game belongs to, and the table of the class. */
export interface Taken {
  readonly exercise: Exercise;
  readonly table: number;
}

const EXERCISE_NOTE = v.strictObject({
  kind: v.literal('exercise'),
  exercise: EXERCISE,
  table: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(CLASS.most)),
});

const LED_NOTE = v.strictObject({
  kind: v.literal('led'),
  side: v.string(),
  by: v.variant('kind', [
    v.strictObject({ kind: v.literal('person') }),
    v.strictObject({ kind: v.literal('computer'), difficulty: v.picklist(DIFFICULTIES) }),
  ]),
});

export const exerciseNote = ({ exercise, table }: Taken): LogNote['note'] => ({ kind: 'exercise', exercise, table });

/** From now on the computer leads the side, or, with null, the person whose seat it is leads it again. */
export const ledNote = (side: Side, difficulty: Difficulty | null): LogNote['note'] => ({
  kind: 'led',
  side,
  by: difficulty === null ? { kind: 'person' } : { kind: 'computer', difficulty },
});

type Acts = readonly Pick<LogAct, 'act' | 'notes'>[];

const known = new WeakMap<object, Taken | null>();

/** The exercise of a game, from what was noted after its opening; null where there is none, or none that can be read. */
export function exerciseIn([opening]: Acts): Taken | null {
  const notes = opening?.notes;
  if (!notes) return null;
  const found = known.get(notes);
  if (found !== undefined) return found;
  const read = notes.map(({ note }) => v.safeParse(EXERCISE_NOTE, note)).find(({ success }) => success);
  const taken = read?.success ? { exercise: read.output.exercise, table: read.output.table } : null;
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
      if (note.kind !== 'led') return [];
      const read = v.safeParse(LED_NOTE, note);
      return read.success && isSide(seats, read.output.side)
        ? [{ act, side: read.output.side, by: read.output.by }]
        : [];
    }),
  );

/** Who leads the seats that somebody else took over. */
export const leadersIn = (acts: Acts, seats: readonly Side[]): Partial<BySide<Player>> =>
  Object.fromEntries(handovers(acts, seats).map(({ side, by }) => [side, by]));
