import { sameClause, type Clause, type GameEvent, type Near, type Side, type Terms } from '../engine';

/*
 * Where the sides stand to a draft, by nothing but what all at the table have heard and seen: what each said of its
 * clauses, how near it called it, whose signature is on it. No probability, and no secret: the same public events give
 * the same gauge to everybody.
 */

/** How a side spoke of a clause: it likes it, could live with it, has a price for it, has a line there, or is blocked by it. */
export type SaidKind = 'likes' | 'bears' | 'price' | 'line' | 'blocks';

/** One thing that a side said of a clause. */
export interface Said {
  readonly side: Side;
  readonly clause: Clause;
  readonly kind: SaidKind;
  readonly round: number;
  /** It has since acted otherwise: signed what it had blocked, or put another clause in the place of what it had liked. */
  readonly overtaken: boolean;
}

/** The last word of a side on how far a draft is from what it asks for. */
export interface NearSaid {
  readonly near: Near;
  readonly draft: number;
  readonly round: number;
}

/** What has been seen of one side, of one draft. */
export interface Gauge {
  readonly side: Side;
  readonly signed: boolean;
  /** Its last word on each clause of the draft. */
  readonly said: readonly Said[];
  /** Its last word on clauses of the paper that the draft changes, which the draft no longer holds. */
  readonly past: readonly Said[];
  readonly near: NearSaid | null;
  /** How often it has kept its word and broken it so far; a line taken back is half a broken word. */
  readonly word: Kept;
}

interface Kept {
  readonly kept: number;
  readonly broken: number;
}

/** What lay on the table under a number. */
interface Laid {
  readonly by: Side;
  readonly terms: Terms;
  readonly base?: number;
}

interface Heard {
  readonly said: Said[];
  readonly near: Map<Side, NearSaid>;
  readonly drafts: Map<number, Laid>;
  readonly signed: Map<number, Set<Side>>;
  readonly words: Map<Side, Kept>;
  round: number;
}

/** By side, what has been seen of where it stands to a draft; empty where no such draft was ever laid on the table. */
export function gaugesOf(events: readonly GameEvent[], number: number, sides: readonly Side[]): readonly Gauge[] {
  const heard = listen(events);
  const draft = heard.drafts.get(number);
  if (!draft) return [];
  const before = draft.base === undefined ? {} : (heard.drafts.get(draft.base)?.terms ?? {});
  const of = (side: Side, terms: Terms): readonly Said[] =>
    lastOn(heard.said, terms).filter((one) => one.side === side);
  return sides.map((side) => ({
    side,
    signed: heard.signed.get(number)?.has(side) ?? false,
    said: of(side, draft.terms),
    past: of(side, without(before, draft.terms)),
    near: heard.near.get(side) ?? null,
    word: heard.words.get(side) ?? NO_WORD,
  }));
}

/** What each side said last of each clause of terms, of whatever draft it said it. */
export const saidOf = (events: readonly GameEvent[], terms: Terms): readonly Said[] =>
  lastOn(listen(events).said, terms);

/** The terms of the paper that a draft changes; null where it changes none. */
export function baseOf(events: readonly GameEvent[], number: number): Laid | null {
  const { drafts } = listen(events);
  const base = drafts.get(number)?.base;
  return base === undefined ? null : (drafts.get(base) ?? null);
}

/** The clauses of the one that the other does not hold. */
const without = (terms: Terms, other: Terms): Terms =>
  Object.fromEntries(Object.entries(terms).filter(([issue, option]) => other[issue] !== option));

function lastOn(said: readonly Said[], terms: Terms): readonly Said[] {
  const last = new Map<string, Said>();
  for (const one of said)
    if (terms[one.clause.issue] === one.clause.option) last.set(`${one.side} ${one.clause.issue}`, one);
  return [...last.values()];
}

function listen(events: readonly GameEvent[]): Heard {
  const heard: Heard = { said: [], near: new Map(), drafts: new Map(), signed: new Map(), words: new Map(), round: 0 };
  for (const event of events) hear(heard, event);
  return heard;
}

function hear(heard: Heard, event: GameEvent): void {
  switch (event.kind) {
    case 'round-opened':
      heard.round = event.round;
      return;
    case 'drafted':
      return lay(heard, event.number, { by: event.side, terms: event.terms, ...baseIn(event) }, [event.side]);
    case 'answered':
      // A back-channel draft that was accepted comes to the table with both signatures.
      if (event.draft)
        lay(heard, event.draft.number, { by: event.from, terms: event.draft.terms }, [event.from, event.side]);
      return;
    case 'signed':
      for (const number of event.drafts) sign(heard, number, event.side);
      return;
    case 'voted':
      if (event.accept) sign(heard, event.draft, event.side);
      return;
    case 'told':
      if ('line' in event.claim) say(heard, event.side, event.claim, 'line');
      return;
    case 'withdrew':
      overtake(heard, event.side, ({ kind, clause }) => against(kind) && sameClause(clause, event));
      return keep(heard, event.side, 0, 0.5);
    case 'offered':
      say(heard, event.side, event.give, 'price');
      if (event.want) say(heard, event.side, event.want, 'likes');
      return;
    case 'kept':
      return keep(heard, event.side, 1, 0);
    case 'contradicted':
      return keep(heard, event.side, 0, 1);
    case 'remarked':
      return hearStand(heard, event.side, event.draft, event);
    case 'replied': {
      const { side, about, answer } = event;
      if (about === 'priorities' || 'withheld' in answer) return;
      if ('give' in about) {
        // What it agrees to deliver, and what for.
        if (!('trade' in answer) || answer.trade !== 'agree' || !about.want) return;
        say(heard, side, about.want, 'price');
        return say(heard, side, about.give, 'likes');
      }
      if ('draft' in about) return 'ground' in answer ? hearStand(heard, side, about.draft, answer) : undefined;
      if ('stand' in answer) say(heard, side, about, STAND_KIND[answer.stand]);
      return;
    }
    default:
      return;
  }
}

const NO_WORD: Kept = { kept: 0, broken: 0 };

function keep({ words }: Heard, side: Side, kept: number, broken: number): void {
  const before = words.get(side) ?? NO_WORD;
  words.set(side, { kept: before.kept + kept, broken: before.broken + broken });
}

const STAND_KIND = { welcome: 'likes', bearable: 'bears', price: 'price', line: 'line' } as const;

const baseIn = ({ base }: { readonly base?: number }): Pick<Laid, 'base'> => (base === undefined ? {} : { base });

function hearStand(
  heard: Heard,
  side: Side,
  draft: number,
  { likes, blocks, near }: { readonly likes?: string; readonly blocks?: Clause; readonly near: Near },
): void {
  const option = likes === undefined ? undefined : heard.drafts.get(draft)?.terms[likes];
  if (likes !== undefined && option !== undefined) say(heard, side, { issue: likes, option }, 'likes');
  if (blocks) say(heard, side, blocks, 'blocks');
  heard.near.set(side, { near, draft, round: heard.round });
}

const say = ({ said, round }: Heard, side: Side, { issue, option }: Clause, kind: SaidKind): void => {
  said.push({ side, clause: { issue, option }, kind, round, overtaken: false });
};

function lay(heard: Heard, number: number, draft: Laid, signers: readonly Side[]): void {
  heard.drafts.set(number, draft);
  // Its own paper speaks for its author: what it liked and now writes otherwise is no longer its word.
  overtake(heard, draft.by, ({ kind, clause: { issue, option } }) => {
    const now = draft.terms[issue];
    return (kind === 'likes' || kind === 'bears') && now !== undefined && now !== option;
  });
  for (const side of signers) sign(heard, number, side);
}

function sign(heard: Heard, number: number, side: Side): void {
  const signers = heard.signed.get(number) ?? new Set();
  heard.signed.set(number, signers.add(side));
  const terms = heard.drafts.get(number)?.terms ?? {};
  overtake(heard, side, ({ kind, clause: { issue, option } }) => against(kind) && terms[issue] === option);
}

const against = (kind: SaidKind): boolean => kind === 'blocks' || kind === 'line';

function overtake({ said }: Heard, side: Side, holds: (one: Said) => boolean): void {
  for (const [at, one] of said.entries())
    if (one.side === side && !one.overtaken && holds(one)) said[at] = { ...one, overtaken: true };
}
