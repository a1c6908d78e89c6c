import type { Draft, Side, View } from '../../../engine';

/** A draft on the table as the one about to sign sees it. */
export interface Signable {
  readonly draft: Draft;
  /** Seats whose signature is still missing, after this side's. */
  readonly missing: readonly Side[];
  /** This side may sign it now. */
  readonly open: boolean;
  /** With this side's signature it is complete: the summit ends. */
  readonly completes: boolean;
}

/** Every draft on the table, latest first. `legal` are the numbers that the engine lets this side sign. */
export function signables(view: View, side: Side, legal: readonly number[]): readonly Signable[] {
  return [...view.drafts]
    .sort((a, b) => b.number - a.number)
    .map((draft) => {
      const missing = view.seats.filter((seat) => seat !== side && !draft.signatures.includes(seat));
      const open = legal.includes(draft.number);
      return { draft, missing, open, completes: open && missing.length === 0 };
    });
}
