import {
  askedOf,
  type Clause,
  type Draft,
  type GameEvent,
  type Hundredths,
  type Side,
  type Terms,
  type View,
} from '../engine';

/** What can be so in a game, as far as a guide speaks of it. */
export type Fact =
  | 'clause' // the person has chosen a clause
  | 'tabled' // and laid a draft on the table
  | 'again' // more than one
  | 'heard' // another side has spoken of a draft of theirs
  | 'blocked' // and named what stands in its way
  | 'asked'
  | 'answered'
  | 'questioned' // a question, or an offer, waits for their answer
  | 'gains' // another's draft lies there that is better for the person than walking away
  | 'loses' // one lies there, and is not
  | 'booked' // a round has been booked
  | 'ledger' // the person has opened the ledger
  | 'away' // or seen, or done, what can be done away from the table
  | 'last' // the last round
  | 'voting' // the rounds are over, and drafts come to a vote
  | 'signed' // the person has signed a draft of another
  | 'agreed'
  | 'apart'; // the end, without terms

/** What a guide sees: no more than the person does. */
export interface Seen {
  readonly events: readonly GameEvent[];
  readonly view: View;
  readonly me: Side;
  /** The terms that the person is writing. */
  readonly terms: Terms;
  /** The panels that the person has opened. */
  readonly opened: ReadonlySet<string>;
  /** Of terms for the person, over walking away, in hundredths, as the person looks at it. */
  readonly gainOf: (terms: Terms) => Hundredths;
}

/** The facts of a game, and what the guide's sentences name. */
export interface Facts {
  readonly facts: ReadonlySet<Fact>;
  /** The side across the table. */
  readonly other: Side | null;
  /** The clause that it named last as standing in its way, if a draft of the person still holds it. */
  readonly blocks: Clause | null;
  /** Its draft on the table, and what that is worth to the person. */
  readonly offer: { readonly draft: Draft; readonly gain: Hundredths } | null;
}

/** What is so, by what has been shown: the same after a reload. */
export function factsOf(seen: Seen): Facts {
  const { events, view, me, terms, opened } = seen;
  const other = view.seats.find((side) => side !== me) ?? null;
  const mine = events.flatMap((event) => (event.kind === 'drafted' && event.side === me ? [event.number] : []));
  const offer = offerOf(seen);
  const blocks = blocksOf(events, mine);
  const did = (kind: GameEvent['kind']): boolean =>
    events.some((event) => event.kind === kind && 'side' in event && event.side === me);
  const holds: Record<Fact, boolean> = {
    clause: Object.keys(terms).length > 0 || mine.length > 0,
    tabled: mine.length > 0,
    again: mine.length > 1,
    heard: events.some((event) => event.kind === 'remarked' && mine.includes(event.draft)),
    blocked: blocks !== null,
    asked: did('asked'),
    answered: events.some((event) => event.kind === 'replied' && event.to === me),
    questioned: askedOf(view, me).length > 0,
    gains: offer !== null && offer.gain > 0,
    loses: offer !== null && offer.gain <= 0,
    booked: events.some(({ kind }) => kind === 'round-closed'),
    ledger: opened.has('ledger'),
    away: opened.has('acts') || did('moved') || did('whispered'),
    last: view.round === view.settings.rounds,
    voting: view.phase === 'closing',
    signed: did('signed'),
    agreed: view.outcome?.kind === 'signed',
    apart: view.phase === 'over' && view.outcome?.kind !== 'signed',
  };
  const facts = new Set((Object.keys(holds) as Fact[]).filter((fact) => holds[fact]));
  return { facts, other, blocks, offer };
}

function offerOf({ view, me, gainOf }: Seen): Facts['offer'] {
  const draft = view.drafts.findLast(({ by }) => by !== me);
  return draft ? { draft, gain: gainOf(draft.terms) } : null;
}

/** What another side named last as standing in the way of a draft of the person. */
function blocksOf(events: readonly GameEvent[], mine: readonly number[]): Clause | null {
  const remark = events.findLast((event) => event.kind === 'remarked' && mine.includes(event.draft));
  return remark?.kind === 'remarked' ? (remark.blocks ?? null) : null;
}
