import {
  askedOf,
  conflictIn,
  chosen,
  holdsClause,
  isBargain,
  LINES,
  openTrades,
  play,
  toldBy,
  WEIGHTS,
  type Answer,
  type Clause,
  type Intent,
  type Question,
  type Side,
  type State,
  type Terms,
  type Threat,
} from '..';

type Toss = (n: number) => number;

const pick = <T>(items: readonly T[], toss: Toss): T => items[toss(items.length)] as T;

/** Some word that the rules allow now, or an answer that somebody owes; null now and then, and where there is none. */
export function anyWord(state: State, side: Side, toss: Toss): Intent | null {
  if (!state.settings.talk || state.phase !== 'table' || !state.seats.includes(side)) return null;
  const asked = state.seats.flatMap((seat) => askedOf(state, seat));
  if (asked.length > 0 && toss(3) > 0) return answerTo(pick(asked, toss), state, toss);
  for (let tries = 0; tries < 3; tries++) {
    const word = drawn(state, side, toss);
    if (play(state, word).ok) return word;
  }
  return null;
}

function answerTo({ about, to, number }: Question, state: State, toss: Toss): Intent | null {
  const answer: Answer = isBargain(about)
    ? { trade: toss(4) > 0 ? 'agree' : 'decline' }
    : { withheld: pick(['you-first', 'not-now'] as const, toss) };
  const intent: Intent = { kind: 'reply', side: to, question: number, answer };
  return play(state, intent).ok ? intent : null;
}

function drawn(state: State, side: Side, toss: Toss): Intent {
  const to = pick(
    state.seats.filter((seat) => seat !== side),
    toss,
  );
  const clause = anyClause(state, toss);
  switch (toss(6)) {
    case 0:
      return { kind: 'tell', side, claim: { issue: clause.issue, weight: pick(WEIGHTS, toss) } };
    case 1:
      return { kind: 'tell', side, claim: { ...clause, line: pick(LINES, toss) } };
    case 2: {
      const told = toldBy(state, side).flatMap(({ claim }) => ('line' in claim ? [claim] : []));
      const { issue, option } = told.length > 0 ? pick(told, toss) : clause;
      return { kind: 'withdraw', side, issue, option };
    }
    case 3:
      return { kind: 'trade', side, to, give: clause, ...(toss(3) === 0 ? {} : { want: anyClause(state, toss) }) };
    case 4:
      return anyWarning(state, side, clause, toss);
    default:
      return { kind: 'ask', side, to, about: 'priorities' };
  }
}

function anyWarning(state: State, side: Side, clause: Clause, toss: Toss): Intent {
  const moves = Object.values(state.table.moves).filter((move) => move.side === side && !move.carriesWhisper);
  const then: Threat = moves.length === 0 || toss(4) === 0 ? 'walk' : { move: pick(moves, toss).id };
  const signed = state.drafts.filter(({ signatures }) => signatures.includes(side));
  const unless = signed.length > 0 && toss(2) === 0 ? { sign: pick(signed, toss).number } : clause;
  return { kind: 'warn', side, unless, by: state.round + toss(2), then };
}

function anyClause({ table }: State, toss: Toss): Clause {
  const { id, first, count } = pick(table.issues, toss);
  const option = table.options[first + 1 + toss(count - 1)];
  return { issue: id, option: option?.id ?? '' };
}

/** The terms, now and then with a clause in them that somebody has spoken of, so that words are kept and broken. */
export function spokenOf(state: State, terms: Terms, toss: Toss): Terms {
  if (!state.settings.talk || toss(2) === 0) return terms;
  const clauses: Clause[] = openTrades(state).flatMap(({ give, want }) => (want ? [give, want] : [give]));
  for (const seat of state.seats) for (const { claim } of toldBy(state, seat)) if ('line' in claim) clauses.push(claim);
  for (const { unless } of state.talk?.warnings ?? []) if (!('sign' in unless)) clauses.push(unless);
  if (clauses.length === 0) return terms;
  const { issue, option } = pick(clauses, toss);
  if (holdsClause(terms, { issue, option })) return terms;
  const changed = { ...terms, [issue]: option };
  return conflictIn(state.table.excluded, chosen(state.table, changed)) ? terms : changed;
}
