import {
  gain,
  type Draft,
  type Hundredths,
  type Legal,
  type Secret,
  type Side,
  type Terms,
  type View,
} from '../../../engine';
import { evaluate, packageTerms, type Evaluation } from '../../evaluation/evaluation';
import type { Sampler } from '../../evaluation/frontier-sample';
import { Utilities } from '../../evaluation/utilities';
import type { Seen } from '../../negotiator';
import { guessedLens, ownLens } from '../../opponent/lenses';

/** What a seat may see when it is its turn, with the sums that a simple player does. */
export class Seat {
  readonly view: View;
  readonly legal: Legal;
  readonly secret: Secret;
  readonly draw: Seen['draw'];
  private known: Evaluation | undefined;

  constructor(
    readonly side: Side,
    readonly seen: Seen,
    private readonly sampler: Sampler,
  ) {
    const secret = seen.view.secrets[side];
    if (!secret) throw new Error('a view always holds its own secret');
    this.view = seen.view;
    this.legal = seen.legal;
    this.secret = secret;
    this.draw = seen.draw;
  }

  /** What terms bring it over walking away by the strict ledger, in hundredths. */
  net(terms: Terms): Hundredths {
    return gain(this.view, this.side, this.secret, terms);
  }

  /** No draft can be answered after this round. */
  get lastRound(): boolean {
    return this.view.round >= this.view.settings.rounds;
  }

  /** The last draft that another seat has put on the table. */
  get latest(): Draft | null {
    return this.view.drafts.filter(({ by }) => by !== this.side).sort((a, b) => b.number - a.number)[0] ?? null;
  }

  /** Packages worth talking about: what they bring it by its own lens, and the others by the article's bands. */
  get evaluation(): Evaluation {
    const { side, secret, view } = this;
    if (this.known) return this.known;
    const rivals = view.seats.filter((seat) => seat !== side);
    const utilities = new Utilities(view, [ownLens(side, secret), ...rivals.map((rival) => guessedLens(view, rival))]);
    return (this.known = evaluate(utilities, this.sampler.sample(utilities)));
  }

  /** The terms of {@link evaluation} that are worth most by a measure, of those that it fits; null where none does. */
  best(worth: (own: number, theirs: number) => number, fits: (terms: Terms) => boolean = () => true): Terms | null {
    const { own, theirs } = this.evaluation;
    const order = [...own.keys()]
      .map((i) => ({ i, worth: worth(own[i] ?? 0, theirs[i] ?? 0) }))
      .filter((one) => one.worth > -Infinity)
      .sort((a, b) => b.worth - a.worth);
    for (const { i } of order) {
      const terms = packageTerms(this.evaluation, i);
      if (Object.keys(terms).length > 0 && fits(terms)) return terms;
    }
    return null;
  }
}
