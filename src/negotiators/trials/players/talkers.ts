import {
  chosen,
  conflictIn,
  isBargain,
  optionKey,
  payoffOf,
  questionRefusal,
  refusalOfWord,
  sameTerms,
  type About,
  type Answer,
  type Clause,
  type Intent,
  type Question,
  type Scenario,
  type Seed,
  type Side,
  type Terms,
  type View,
  type WordIntent,
} from '../../../engine';
import { wayOf, type Difficulty } from '../../../log';
import { Delegation } from '../../deciding/delegation';
import { neighbourhood, packageAt } from '../../evaluation/package-pool';
import type { Leader, NegotiatorSetup, Seen } from '../../negotiator';

/** What a talker says in place of what it means, turn by turn. What is left out it does as the delegation that it is. */
export interface Ruse {
  /** Its word of the turn, of those that the rules allow; null for none. */
  readonly word?: (game: Turn) => Intent | null;
  /** Whether it speaks of drafts as a delegation does, says what it made up, or nothing. */
  readonly remark?: (game: Turn, intent: Intent & { kind: 'remark' }) => Intent;
  readonly reply?: (game: Turn, question: Question) => Answer | null;
  /** An act at the table in place of the delegation's. */
  readonly table?: (game: Turn, terms: Terms) => Terms | null;
  /** Says nothing at all, but hears. */
  readonly mute?: true;
  /** Does not put on paper what it gave its word for. */
  readonly faithless?: true;
  /** Until the last rounds it is honest. */
  readonly late?: true;
}

/** What a talker goes by. */
export interface Turn {
  readonly side: Side;
  readonly seen: Seen;
  readonly view: View;
}

/** From so many rounds before the last on it is late. */
const LATE = 2;

/** A delegation that talks otherwise: it bargains as well as one, so that what its words alone bring is measured. */
export class Talker implements Leader {
  private readonly base: Delegation;
  private readonly silent: Delegation;

  constructor(
    private readonly side: Side,
    private readonly ruse: Ruse,
    {
      scenario,
      seed,
      difficulty,
    }: { readonly scenario: Scenario; readonly seed: Seed; readonly difficulty: Difficulty },
  ) {
    const setup: NegotiatorSetup = {
      side,
      sheet: scenario.sides[side],
      difficulty,
      way: wayOf(scenario, seed, side),
      ...(ruse.faithless ? { faithless: true } : {}),
    };
    this.base = new Delegation(setup);
    this.silent = new Delegation({ ...setup, silent: true });
  }

  act(seen: Seen): { intent: Intent } {
    const { side, ruse } = this;
    const turn = { side, seen, view: seen.view };
    if (this.isHonest(seen)) return this.base.act(seen);
    const word = ruse.word?.(turn) ?? null;
    if (word && isAllowed(turn, word)) return { intent: word };
    const led = ruse.mute || ruse.word ? this.remarkOr(seen) : this.base.act(seen);
    const { intent } = led;
    if (intent.kind === 'remark') return { intent: ruse.remark?.(turn, intent) ?? intent };
    const terms = intent.kind === 'table' ? ruse.table?.(turn, intent.terms) : null;
    return terms && canTable(turn, terms) ? { intent: { kind: 'table', side, terms } } : { intent };
  }

  /** It remarks like a delegation unless it is mute, and says none of its own words. */
  private remarkOr(seen: Seen): { intent: Intent } {
    if (this.ruse.mute || seen.legal.remarks.length === 0) return this.silent.act(seen);
    const { intent } = this.base.act(seen);
    return { intent: intent.kind === 'remark' ? intent : this.silent.act(seen).intent };
  }

  reply(seen: Seen, question: Question): { intent: Intent } {
    const { side, ruse } = this;
    const made = this.isHonest(seen) ? null : ruse.reply?.({ side, seen, view: seen.view }, question);
    if (!made) return this.base.reply(seen, question);
    return { intent: { kind: 'reply', side, question: question.number, answer: made } };
  }

  private isHonest({ view }: Seen): boolean {
    return this.ruse.late === true && view.round <= view.settings.rounds - LATE;
  }
}

function isAllowed({ side, view }: Turn, word: Intent): boolean {
  if (view.turn !== side || view.phase !== 'table') return false;
  if (word.kind === 'ask') return questionRefusal(view, side, word.to, word.about) === null;
  if (isWord(word)) return refusalOfWord(view, word) === null;
  return true;
}

function canTable({ side, view }: Turn, terms: Terms): boolean {
  const own = view.drafts.find(({ by }) => by === side);
  const contradicts = conflictIn(view.table.excluded, chosen(view.table, terms)) !== null;
  return Object.keys(terms).length > 0 && !contradicts && !(own && sameTerms(own.terms, terms));
}

const isWord = (intent: Intent): intent is WordIntent =>
  intent.kind === 'tell' || intent.kind === 'trade' || intent.kind === 'warn' || intent.kind === 'withdraw';

const withheld: Answer = { withheld: 'not-now' };

const others = ({ side, view }: Turn): Side[] => view.seats.filter((seat) => seat !== side);

/** Clauses that a side gains or loses by, those first by which it gains or loses most. */
function clausesFor({ view }: Turn, of: Side, sign: 1 | -1): Clause[] {
  const { issues, options } = view.table;
  return issues
    .flatMap(({ id, first, count }) =>
      Array.from({ length: count - 1 }, (_, i) => first + 1 + i).map((option) => ({
        clause: { issue: id, option: options[option]?.id ?? '' },
        worth: sign * payoffOf(view, option, of),
      })),
    )
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ clause }) => clause);
}

const firstAllowed = <T extends Intent>(turn: Turn, words: readonly T[]): T | null =>
  words.find((word) => isAllowed(turn, word)) ?? null;

/** Asks whatever may be asked: why not, what matters, and clause by clause how the others stand. */
function interrogation(turn: Turn): Intent | null {
  const { side, view } = turn;
  const own = view.drafts.find(({ by }) => by === side);
  const questions = others(turn).flatMap((to) => {
    const about: About[] = [...(own ? [{ draft: own.number }] : []), 'priorities', ...clausesFor(turn, side, 1)];
    return about.map((one) => ({ kind: 'ask', side, to, about: one }) as const);
  });
  return firstAllowed(turn, questions);
}

/** Says that all matters greatly by which the others gain: whoever believes it offers more for it. */
const fixedPie = (turn: Turn): Intent | null =>
  firstAllowed(
    turn,
    others(turn)
      .flatMap((rival) => clausesFor(turn, rival, 1))
      .map(({ issue }) => ({ kind: 'tell', side: turn.side, claim: { issue, weight: 'high' } }) as const),
  );

/** Calls whatever costs it anything a line never to be crossed, and a hard one once it can stake no more. */
const inflate = (turn: Turn): Intent | null =>
  firstAllowed(
    turn,
    (['never', 'hard'] as const).flatMap((line) =>
      clausesFor(turn, turn.side, -1).map(
        (clause) => ({ kind: 'tell', side: turn.side, claim: { ...clause, line } }) as const,
      ),
    ),
  );

/** The clause of a draft that costs it most is a line; which, the draft does not decide. */
function overstated({ side, view }: Turn, intent: Intent & { kind: 'remark' }): Intent {
  const draft = view.drafts.find(({ number }) => number === intent.draft);
  const cost = (clause: Clause): number =>
    payoffOf(view, view.table.optionIndex[optionKey(clause.issue, clause.option)] ?? 0, side);
  const [worst] = Object.entries(draft?.terms ?? {})
    .map(([issue, option]): Clause => ({ issue, option }))
    .sort((a, b) => cost(a) - cost(b));
  return worst
    ? { kind: 'remark', side, draft: intent.draft, ground: 'line', line: 'never', blocks: worst, near: 'far' }
    : intent;
}

/** Threatens each time it may, and never does it. */
function threaten(turn: Turn): Intent | null {
  const { side, view } = turn;
  const own = view.drafts.find(({ by }) => by === side);
  if (!own) return null;
  const by = view.round;
  const moves = Object.values(view.table.moves).filter((move) => move.side === side && !move.carriesWhisper);
  const threats = [...moves.map(({ id }) => ({ move: id })), 'walk' as const];
  return firstAllowed(
    turn,
    threats.map((then) => ({ kind: 'warn', side, unless: { sign: own.number }, by, then }) as const),
  );
}

/** Offers each of the others what it wants most for what serves itself most. */
function offerAll(turn: Turn): Intent | null {
  const { side } = turn;
  const wanted = clausesFor(turn, side, 1);
  return firstAllowed(
    turn,
    others(turn).flatMap((to) =>
      clausesFor(turn, to, 1).flatMap((give) =>
        wanted.slice(0, 6).map((want) => ({ kind: 'trade', side, to, give, want }) as const),
      ),
    ),
  );
}

/** One clause alone, another each round, to hear what the others say of it. */
function single(turn: Turn): Terms | null {
  const { view, side } = turn;
  if (view.round > view.settings.rounds / 2) return null;
  const { issue, option } = clausesFor(turn, side, 1)[view.round - 1] ?? {};
  return issue !== undefined && option !== undefined ? { [issue]: option } : null;
}

/** First all that serves it, then a clause less each round until the others' half is over: concessions from nowhere. */
function crazy(turn: Turn): Terms | null {
  const { view, side } = turn;
  if (view.round > view.settings.rounds / 2) return null;
  const terms: Record<string, string> = {};
  for (const { issue, option } of clausesFor(turn, side, 1)) {
    if (terms[issue] !== undefined) continue;
    const more = { ...terms, [issue]: option };
    if (conflictIn(view.table.excluded, chosen(view.table, more)) === null) terms[issue] = option;
  }
  const kept = Object.entries(terms).slice(view.round - 1);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** Takes back in its next draft what it gave in the one before: the clause that costs it most is changed to what serves it best. */
function reopen(turn: Turn, terms: Terms): Terms | null {
  const { view, side } = turn;
  const { table } = view;
  if (view.round % 2 === 1) return null;
  const near = neighbourhood(table, Uint16Array.from(chosen(table, terms)));
  let best: { terms: Terms; worth: number } | null = null;
  for (let i = 1; i < near.size; i++) {
    const options = [...packageAt(near, i)];
    const worth = options.reduce((sum, option) => sum + payoffOf(view, option, side), 0);
    const changed = Object.fromEntries(
      table.issues.flatMap(({ id, first }, issue) =>
        options[issue] === first ? [] : [[id, table.options[options[issue] ?? first]?.id ?? '']],
      ),
    );
    if (Object.keys(changed).length > 0 && (!best || worth > best.worth)) best = { terms: changed, worth };
  }
  return best?.terms ?? null;
}

const liesOfLines = (_: Turn, { about }: Question): Answer | null => {
  if (isBargain(about)) return null;
  if (about === 'priorities') return withheld;
  return 'issue' in about ? { stand: 'line', line: 'never' } : null;
};

const agrees = (_: Turn, { about }: Question): Answer | null => (isBargain(about) ? { trade: 'agree' } : null);

interface TalkingPlayer {
  readonly name: string;
  readonly ruse: Ruse;
  /** As which it bargains; hard if nothing is said. */
  readonly level?: Difficulty;
  /** Another seat plays with it, by the same ruse. */
  readonly allied?: true;
}

export const INTERROGATOR: Ruse = { word: interrogation, reply: () => withheld };
const MUTE: Ruse = { mute: true, reply: () => withheld };

/** Those who misuse talk, and two who do not talk, beside an honest one of the middle level. All others bargain as the hard delegation does. */
export const TALKERS: readonly TalkingPlayer[] = [
  { name: 'mute', ruse: MUTE },
  { name: 'middle', ruse: {}, level: 'middle' },
  { name: 'middle-mute', ruse: MUTE, level: 'middle' },
  { name: 'interrogator', ruse: INTERROGATOR },
  { name: 'fixed-pie', ruse: { word: fixedPie, reply: liesOfLines } },
  { name: 'line-inflater', ruse: { word: inflate, remark: overstated, reply: liesOfLines } },
  { name: 'threat-repeater', ruse: { word: threaten } },
  { name: 'trade-reneger', ruse: { word: offerAll, reply: agrees, faithless: true } },
  { name: 'prober', ruse: { table: single } },
  { name: 'crazy-opener', ruse: { table: crazy } },
  { name: 'salami', ruse: { word: offerAll, table: reopen } },
  { name: 'last-round-liar', ruse: { word: inflate, remark: overstated, reply: liesOfLines, late: true } },
  { name: 'allies', ruse: {}, allied: true },
  { name: 'pooling', ruse: INTERROGATOR, allied: true },
];
