import type { GameEvent, Side, Terms } from '../engine';

/** Something that another side did with terms, as far as one saw it: it tells what it wants. */
export interface Clue {
  readonly kind: 'wants' | 'takes' | 'refuses';
  readonly terms: Terms;
  /** The round, from 1; later refusals tell more. */
  readonly round: number;
}

interface Lying {
  readonly by: Side;
  readonly terms: Terms;
  readonly takenBy: Set<Side>;
}

/** What a side has shown of its wants, oldest first: it wants what it tables, and refuses what it leaves unsigned. */
export function cluesOf(side: Side, history: readonly GameEvent[]): Clue[] {
  const lying = new Map<number, Lying>();
  const whispers = new Map<number, Terms>();
  const refused = new Map<Terms, Clue>();
  const clues: Clue[] = [];
  let round = 1;
  const lay = (number: number, by: Side, terms: Terms): void => {
    for (const [other, draft] of lying) if (draft.by === by) lying.delete(other);
    lying.set(number, { by, terms, takenBy: new Set([by]) });
  };
  const leave = (): void => {
    for (const { terms, takenBy } of lying.values())
      if (!takenBy.has(side)) refused.set(terms, { kind: 'refuses', terms, round });
  };
  for (const event of history) {
    if (event.kind === 'round-opened') round = event.round;
    if (event.kind === 'drafted') {
      if (event.side === side) leave();
      lay(event.number, event.side, event.terms);
      if (event.side === side) clues.push({ kind: 'wants', terms: event.terms, round });
    }
    if (event.kind === 'signed') {
      for (const number of event.drafts) lying.get(number)?.takenBy.add(event.side);
      if (event.side === side) {
        for (const number of event.drafts) push('takes', lying.get(number)?.terms);
        leave();
      }
    }
    if (event.kind === 'held' && event.side === side) leave();
    if (event.kind === 'voted' && event.side === side)
      push(event.accept ? 'takes' : 'refuses', lying.get(event.draft)?.terms);
    if (event.kind === 'whispered') {
      whispers.set(event.number, event.terms);
      if (event.side === side) push('wants', event.terms);
    }
    if (event.kind === 'leaked' && event.from === side) push('wants', event.terms);
    if (event.kind === 'answered') {
      if (event.side === side)
        push(event.accept ? 'takes' : 'refuses', whispers.get(event.number) ?? event.draft?.terms);
      if (event.draft) {
        lay(event.draft.number, event.from, event.draft.terms);
        lying.get(event.draft.number)?.takenBy.add(event.side);
      }
    }
  }
  return [...clues, ...refused.values()];

  function push(kind: Clue['kind'], terms: Terms | undefined): void {
    if (terms) clues.push({ kind, terms, round });
  }
}
