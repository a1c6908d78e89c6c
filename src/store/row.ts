import type { SaveSummary } from './app';

/** Parts of a summary to be changed; an empty `label` takes the row's name away. */
export type SummaryChange = Partial<
  Pick<SaveSummary, 'label' | 'damaged' | 'started' | 'names' | 'seenBy' | 'content'>
>;

/** A summary after more was written: what only the person gave, and the log does not hold, stays. */
export function renewed(known: SaveSummary | undefined, summary: SaveSummary): SaveSummary {
  const { label, file } = known ?? {};
  return { ...(label ? { label } : {}), ...(file ? { file } : {}), ...summary };
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
