import { whisperKey, type GameEvent, type Side, type Terms } from '../../engine';

/** Something that another side did with terms, as far as one saw it: it tells what it wants. */
export interface Evidence {
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
export function evidenceOf(side: Side, history: readonly GameEvent[]): Evidence[] {
  const reader = new Reader(side);
  for (const event of history) reader.read(event);
  return reader.evidence();
}

/** Reads a history once, and keeps what lies on the table so that silence about it can be told. */
class Reader {
  private readonly lying = new Map<number, Lying>();
  private readonly whispers = new Map<string, Terms>();
  private readonly refused = new Map<Terms, Evidence>();
  private readonly shown: Evidence[] = [];
  private round = 1;

  constructor(private readonly side: Side) {}

  evidence(): Evidence[] {
    return [...this.shown, ...this.refused.values()];
  }

  read(event: GameEvent): void {
    switch (event.kind) {
      case 'round-opened':
        this.round = event.round;
        return;
      case 'drafted':
        return this.drafted(event);
      case 'signed':
        return this.signed(event);
      case 'held':
        if (event.side === this.side) this.leave();
        return;
      case 'voted':
        if (event.side === this.side) this.push(event.accept ? 'takes' : 'refuses', this.lying.get(event.draft)?.terms);
        return;
      case 'whispered':
        this.whispers.set(whisperKey({ from: event.side, number: event.number }), event.terms);
        if (event.side === this.side) this.push('wants', event.terms);
        return;
      case 'leaked':
        if (event.from === this.side) this.push('wants', event.terms);
        return;
      case 'answered':
        return this.answered(event);
      default:
    }
  }

  private drafted({ side, number, terms }: GameEvent & { kind: 'drafted' }): void {
    if (side === this.side) this.leave();
    this.lay(number, side, terms);
    if (side === this.side) this.push('wants', terms);
  }

  private signed({ side, drafts }: GameEvent & { kind: 'signed' }): void {
    for (const number of drafts) this.lying.get(number)?.takenBy.add(side);
    if (side !== this.side) return;
    for (const number of drafts) this.push('takes', this.lying.get(number)?.terms);
    this.leave();
  }

  private answered({ side, from, number, accept, draft }: GameEvent & { kind: 'answered' }): void {
    if (side === this.side)
      this.push(accept ? 'takes' : 'refuses', this.whispers.get(whisperKey({ from, number })) ?? draft?.terms);
    if (!draft) return;
    this.lay(draft.number, from, draft.terms);
    this.lying.get(draft.number)?.takenBy.add(side);
  }

  private lay(number: number, by: Side, terms: Terms): void {
    for (const [other, draft] of this.lying) if (draft.by === by) this.lying.delete(other);
    this.lying.set(number, { by, terms, takenBy: new Set([by]) });
  }

  /** It had its turn, and left these unsigned. */
  private leave(): void {
    for (const { terms, takenBy } of this.lying.values())
      if (!takenBy.has(this.side)) this.refused.set(terms, { kind: 'refuses', terms, round: this.round });
  }

  private push(kind: Evidence['kind'], terms: Terms | undefined): void {
    if (terms) this.shown.push({ kind, terms, round: this.round });
  }
}
