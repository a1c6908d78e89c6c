import {
  audienceOfOption,
  interestsGain,
  isSeated,
  lineOfCost,
  optionKey,
  payoffOf,
  type Answer,
  type Claim,
  type Clause,
  type GameEvent,
  type Hundredths,
  type Line,
  type Secret,
  type Side,
  type Stand,
  type State,
  type Terms,
} from '../engine';
import type { LogAct } from '../log';

type Act = Pick<LogAct, 'act' | 'events'>;

/*
 * What was said in a finished game, held against the sheets as they were drawn: what was true, why drafts failed by the
 * words of those who did not sign them, and what a question that nobody asked would have told. It reads secrets, so it is
 * for the debrief.
 */

/** The events in which somebody speaks. */
const SPEAKING = ['asked', 'replied', 'told', 'withdrew', 'offered', 'warned', 'remarked'] as const;
type Speaking = Extract<GameEvent, { readonly kind: (typeof SPEAKING)[number] }>;

/** One thing said. */
export interface Utterance {
  readonly act: number;
  readonly round: number;
  readonly event: Speaking;
  /** Whether it was so by the sheet of the one who said it; null where it says nothing of that, or the sheet is unknown. */
  readonly true: boolean | null;
}

/** A draft that was never concluded, and what those who did not sign it said of it, each their last word. */
export interface Refused {
  readonly number: number;
  readonly by: Side;
  readonly round: number;
  readonly refusers: readonly { readonly side: Side; readonly stand: Stand | null }[];
}

/** A line that stood in drafts and that its side was never asked about, nor spoke of. */
export interface Unasked {
  readonly side: Side;
  readonly clause: Clause;
  readonly line: Line;
  /** What crossing it would have cost at home, in hundredths. */
  readonly cost: Hundredths;
  /** The drafts of others that held the clause. */
  readonly drafts: readonly number[];
}

export interface TalkStudy {
  readonly said: readonly Utterance[];
  readonly refused: readonly Refused[];
  readonly unasked: readonly Unasked[];
  /** Words kept and broken, of those that could be. */
  readonly kept: number;
  readonly broken: number;
}

/** So many unasked questions are worth telling. */
const MOST = 2;

/**
 * What was said; null where nobody said anything. `states[n]` is the state after act n, as `replayStates` gives them;
 * `seenBy` is the one seat whose sheet is known, where the log is one seat's.
 */
export function talkOf(acts: readonly Act[], states: readonly State[], seenBy: Side | null): TalkStudy | null {
  const end = states.at(-1);
  if (!end) return null;
  const events = acts.flatMap((act) => act.events);
  const said = acts.flatMap(({ act, events: each }, at) => {
    const state = states[at + 1] ?? end;
    return each.filter(isSpeaking).map((event): Utterance => {
      const known = seenBy === null || seenBy === event.side;
      return { act, round: state.round, event, true: known ? truthOf(states[at] ?? state, event) : null };
    });
  });
  if (said.length === 0) return null;
  return {
    said,
    refused: refusedOf(events, acts, states),
    unasked: seenBy === null ? unaskedOf(end, events) : [],
    kept: events.filter(({ kind }) => kind === 'kept').length,
    broken: events.filter(({ kind }) => kind === 'contradicted').length,
  };
}

const isSpeaking = (event: GameEvent): event is Speaking => SPEAKING.some((kind) => kind === event.kind);

/** Whether what was said of the own side was so, by its sheet and the position at that moment. */
function truthOf(state: State, event: Speaking): boolean | null {
  const secret = state.secrets[event.side];
  switch (event.kind) {
    case 'told':
      return isTrueClaim(state, event.side, secret, event.claim);
    case 'remarked':
      return isTrueStand(state, event.side, secret, event.draft, event);
    case 'replied':
      return isTrueAnswer(state, event.side, secret, event.about, event.answer);
    default:
      return null;
  }
}

function isTrueClaim(state: State, side: Side, secret: Secret, claim: Claim): boolean {
  if ('line' in claim) return lineAt(state, secret, claim) === claim.line;
  const { rank, all } = rankOf(state, side, secret, claim.issue);
  const third = Math.ceil(all / 3);
  if (claim.weight === 'high') return rank < third;
  return claim.weight === 'low' ? rank >= all - third : rank >= third && rank < all - third;
}

function isTrueAnswer(
  state: State,
  side: Side,
  secret: Secret,
  about: Extract<GameEvent, { kind: 'replied' }>['about'],
  answer: Answer,
): boolean | null {
  if ('withheld' in answer || 'trade' in answer) return null;
  if ('first' in answer) {
    const [first, last] = [answer.first, answer.last].map((issue) => rankOf(state, side, secret, issue));
    return first !== undefined && last !== undefined && first.rank < last.rank;
  }
  if ('ground' in answer)
    return typeof about === 'object' && 'draft' in about ? isTrueStand(state, side, secret, about.draft, answer) : null;
  if (typeof about !== 'object' || !('issue' in about)) return null;
  const line = lineAt(state, secret, about);
  const worth = worthOf(state, side, secret, about);
  if (answer.stand === 'line') return line !== null && (answer.line === undefined || answer.line === line);
  if (answer.stand === 'welcome') return worth > 0;
  return answer.stand === 'price' ? worth < 0 : line === null;
}

/** A ground that follows from what all may see is true by itself; the private ones are held against the sheet. */
function isTrueStand(state: State, side: Side, secret: Secret, number: number, stand: Stand): boolean | null {
  const terms = state.drafts.find((draft) => draft.number === number)?.terms;
  if (!terms) return null;
  const { ground, blocks, line } = stand;
  switch (ground) {
    case 'line': {
      const drawn = blocks ? lineAt(state, secret, blocks) : null;
      return drawn !== null && (line === undefined || line === drawn);
    }
    case 'loss':
      return blocks ? worthOf(state, side, secret, blocks) < 0 : null;
    case 'gap':
      return secret.relativeGainsPercent > 0;
    case 'waits':
      return secret.believesWarCostPercent < 100;
    case 'enough':
      return interestsGain(state, side, secret, terms) >= secret.minimumGain;
    case 'insult':
      return interestsGain(state, side, secret, terms) < secret.minimumGain;
    // What is not enough yet is a matter of what one asks for, and no sheet says that.
    case 'short':
    case 'fragile':
    case 'absent':
    case 'pledge':
      return null;
    default:
      return ground satisfies never;
  }
}

const indexOf = ({ table }: State, { issue, option }: Clause): number | undefined =>
  table.optionIndex[optionKey(issue, option)];

function lineAt(state: State, secret: Secret, clause: Clause): Line | null {
  const index = indexOf(state, clause);
  return index === undefined ? null : lineOfCost(secret.redLines[index] ?? 0);
}

/** What a clause is worth to a side as it sees it, less what it costs at home, in hundredths. */
function worthOf(state: State, side: Side, secret: Secret, clause: Clause): Hundredths {
  const index = indexOf(state, clause);
  if (index === undefined) return 0;
  const issue = state.table.issues.findIndex(({ id }) => id === clause.issue);
  const weighed = (payoffOf(state, index, side) * (secret.salience[issue] ?? 100)) / 100;
  return weighed - audienceOfOption(state, secret, side, index);
}

/** Which place an issue has among all by what is at stake in it for a side, 0 the most. */
function rankOf(
  state: State,
  side: Side,
  secret: Secret,
  issue: string,
): { readonly rank: number; readonly all: number } {
  const { issues } = state.table;
  const stakes = issues.map(({ first, count }, at) => {
    const worths = Array.from({ length: count }, (_, n) => payoffOf(state, first + n, side));
    return ((Math.max(...worths) - Math.min(...worths)) * (secret.salience[at] ?? 100)) / 100;
  });
  const own = stakes[issues.findIndex(({ id }) => id === issue)] ?? 0;
  return { rank: stakes.filter((stake) => stake > own).length, all: issues.length };
}

/** Every draft that was not concluded, and the last words of those who did not sign it. */
function refusedOf(events: readonly GameEvent[], acts: readonly Act[], states: readonly State[]): Refused[] {
  const end = states.at(-1);
  const agreed = end?.outcome?.kind === 'signed' ? end.outcome.draft : null;
  const signers = new Map<number, Set<Side>>();
  const stands = new Map<string, Stand>();
  const sign = (number: number, side: Side): unknown =>
    signers.set(number, (signers.get(number) ?? new Set()).add(side));
  for (const event of events) {
    if (event.kind === 'drafted') sign(event.number, event.side);
    if (event.kind === 'signed') for (const number of event.drafts) sign(number, event.side);
    if (event.kind === 'remarked') stands.set(`${event.draft} ${event.side}`, event);
    if (event.kind === 'replied' && typeof event.about === 'object' && 'draft' in event.about)
      if ('ground' in event.answer) stands.set(`${event.about.draft} ${event.side}`, event.answer);
  }
  return acts.flatMap(({ events: each }, at) =>
    each.flatMap((event): Refused[] => {
      if (event.kind !== 'drafted' || event.number === agreed) return [];
      const seats = states[at]?.seats ?? [];
      const refusers = seats
        .filter((side) => !signers.get(event.number)?.has(side))
        .map((side) => ({ side, stand: stands.get(`${event.number} ${side}`) ?? null }));
      return [{ number: event.number, by: event.side, round: states[at]?.round ?? 0, refusers }];
    }),
  );
}

/** Lines that stood in others' drafts and of which their side never spoke: the dearest first. */
function unaskedOf(state: State, events: readonly GameEvent[]): Unasked[] {
  const spoken = new Set(events.flatMap(spokenLines));
  const found = new Map<string, Unasked>();
  for (const event of events) {
    if (event.kind !== 'drafted') continue;
    for (const clause of clausesIn(event.terms))
      for (const side of state.seats) {
        const key = `${side} ${optionKey(clause.issue, clause.option)}`;
        const line = lineAt(state, state.secrets[side], clause);
        if (side === event.side || !line || spoken.has(key) || !isSeated(state, side)) continue;
        const before = found.get(key);
        const cost = state.secrets[side].redLines[indexOf(state, clause) ?? 0] ?? 0;
        found.set(key, { side, clause, line, cost, drafts: [...(before?.drafts ?? []), event.number] });
      }
  }
  return [...found.values()].sort((a, b) => b.cost * b.drafts.length - a.cost * a.drafts.length).slice(0, MOST);
}

const clausesIn = (terms: Terms): Clause[] => Object.entries(terms).map(([issue, option]) => ({ issue, option }));

/** The clauses of which an event tells how its side stands to them. */
function spokenLines(event: GameEvent): string[] {
  const key = ({ side }: { readonly side: Side }, { issue, option }: Clause): string[] => [
    `${side} ${optionKey(issue, option)}`,
  ];
  if (event.kind === 'told') return 'line' in event.claim ? key(event, event.claim) : [];
  if (event.kind === 'remarked') return event.blocks ? key(event, event.blocks) : [];
  if (event.kind !== 'replied' || 'withheld' in event.answer) return [];
  if ('ground' in event.answer) return event.answer.blocks ? key(event, event.answer.blocks) : [];
  return typeof event.about === 'object' && 'issue' in event.about ? key(event, event.about) : [];
}
