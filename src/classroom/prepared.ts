import * as v from 'valibot';
import { EXERCISE, type Exercise } from './schema';

/** What a teacher's own browser keeps: the exercise, and what the cards of the tables are made from. Not to be handed out. */
export interface Prepared {
  readonly exercise: Exercise;
  /** See `drawnCards`: who has it knows every table's code. */
  readonly cards: string;
}

const FORMAT = 'impasse-class';
const PREPARED = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  exercise: EXERCISE,
  cards: v.pipe(v.string(), v.regex(/^[0-9a-z]{26}$/)),
});

/** The teacher's own copy, to go on with on another computer. */
export const preparedFile = ({ exercise, cards }: Prepared): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, exercise, cards }, null, 2)}\n`;

/** Null for any text that is none. */
export function readPrepared(text: string): Prepared | null {
  try {
    const read = v.safeParse(PREPARED, JSON.parse(text));
    return read.success ? { exercise: read.output.exercise, cards: read.output.cards } : null;
  } catch {
    return null;
  }
}
