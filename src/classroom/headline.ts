import { fail, ok, type Result } from '../engine';
import type { LogAct, LogNote } from '../formats';

/*
 * News that a teacher writes on the spot. It stands in the log as a note, which no rule reads: it moves no number. What
 * shall move some is dropped in from the scenario's list, as an act.
 */

/** The longest headline, in characters: two lines in the record of a table. */
export const LONGEST_HEADLINE = 120;

const KIND = 'headline';

/** Control characters, halves of characters, and marks that turn the direction of all that follows them in a line. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
/** Letters that nobody sees. */
const UNSEEN = /[\s\p{Cf}]/gu;

/**
 * A headline as it was typed or pasted, in one line. Faults: `class.headline-empty`, `class.headline-long` (with how
 * many characters there are, and may be), `class.headline-unprintable`.
 */
export function headline(typed: string): Result<string> {
  const text = typed.replace(/\s+/g, ' ').trim();
  const found = [...text].length;
  if (text.replace(UNSEEN, '') === '') return fail('class.headline-empty', 'headline');
  if (UNPRINTABLE.test(text)) return fail('class.headline-unprintable', 'headline');
  if (found > LONGEST_HEADLINE) return fail('class.headline-long', 'headline', { found, most: LONGEST_HEADLINE });
  return ok(text);
}

/** The note of a headline that {@link headline} allows. */
export const headlineNote = (text: string): LogNote['note'] => ({ kind: KIND, text });

/** A headline that was dropped in, and after which act. */
export interface Headline {
  readonly act: number;
  readonly text: string;
}

/** All headlines of a log, in order. What stands in a note but could not have been typed is passed over. */
export const headlinesIn = (acts: readonly Pick<LogAct, 'act' | 'notes'>[]): readonly Headline[] =>
  acts.flatMap(({ act, notes = [] }) =>
    notes.flatMap(({ note: { kind, text } }): Headline[] => {
      if (kind !== KIND || typeof text !== 'string') return [];
      const read = headline(text);
      return read.ok && read.value === text ? [{ act, text }] : [];
    }),
  );
