import type { SaveSummary } from '../app';

/** Parts of a summary to be changed; an empty `label` takes the row's name away. */
export type SummaryChange = Partial<
  Pick<SaveSummary, 'label' | 'damaged' | 'computers' | 'started' | 'names' | 'seenBy' | 'sides' | 'content'>
>;

/**
 * A summary after more was written: what only the person gave, and the log does not hold, stays. Only a game that has
 * gone on is no longer the one in the file.
 */
export function renewed(known: SaveSummary | undefined, summary: SaveSummary): SaveSummary {
  const { label, file, content } = known ?? {};
  const goneOn = content !== undefined && summary.content !== content;
  return { ...(label ? { label } : {}), ...(file && !goneOn ? { file } : {}), ...summary };
}

export function changed(summary: SaveSummary, change: SummaryChange): SaveSummary {
  const { label, ...rest } = { ...summary, ...change };
  return label ? { ...rest, label } : rest;
}

/**
 * Whether a log must not be given away as a whole: a game of several people that is not over holds what each of them
 * hides from the others. It is opened when the game is.
 */
export const isSealed = ({ persons, verdict, bundled, seenBy }: SaveSummary): boolean =>
  persons.length > 1 && verdict === null && !bundled && !seenBy;

/**
 * Whether a game can be played on here: it is not over, the whole of it is here, and its rules are these. Of a log of
 * one seat, and of other rules, only watching is left.
 */
export const canGoOn = ({ verdict, bundled, damaged, seenBy, remarks = [] }: SaveSummary): boolean =>
  verdict === null && !bundled && !damaged && !seenBy && !remarks.includes('other-rules');

/** Whether computers led seats of a game that is over and can be looked into: whether they did what they do can be tried. */
export const hasComputers = ({ verdict, seats, persons, bundled, damaged }: SaveSummary): boolean =>
  verdict !== null && seats.length > persons.length && !bundled && !damaged;

/** Whether somebody led it here: not one that came as a file, such as a hand-in, unless it has gone on here since. */
export const isLedHere = ({ persons, file }: SaveSummary): boolean => persons.length > 0 && file === undefined;
