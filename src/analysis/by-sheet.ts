import {
  audienceOfOption,
  interestsGain,
  lineOfCost,
  optionKey,
  payoffOf,
  type Answer,
  type Claim,
  type Clause,
  type EventOf,
  type GameEvent,
  type Hundredths,
  type Line,
  type Question,
  type Secret,
  type Side,
  type Stand,
  type State,
  type Terms,
} from '../engine';

/*
 * What a side's sheet, as it was drawn, says to what was said: whether it was so, and what a question would have told.
 * It reads secrets, so it is for the debrief.
 */

/** The events in which somebody speaks. */
export const SPEAKING = ['asked', 'replied', 'told', 'withdrew', 'offered', 'warned', 'remarked'] as const;
export type Speaking = Extract<GameEvent, { readonly kind: (typeof SPEAKING)[number] }>;

/** What a sheet would have answered to a question. */
export type SheetAnswer =
  | { readonly kind: 'priorities'; readonly first: string; readonly last: string }
  | { readonly kind: 'line'; readonly clause: Clause; readonly line: Line; readonly cost: Hundredths }
  | { readonly kind: 'worth'; readonly clause: Clause; readonly worth: Hundredths }
  /** By how much a draft was over or under its least gain, and the clause of it that was worth least to it. */
  | { readonly kind: 'draft'; readonly draft: number; readonly over: Hundredths; readonly worst: Clause | null };

/** What the sheet of a side says to a question, as things stood; null where the question has no answer on a sheet. */
export function answerBySheet(state: State, side: Side, about: Question['about']): SheetAnswer | null {
  const secret = state.secrets[side];
  if (about === 'priorities') return prioritiesOf(state, side, secret);
  if ('draft' in about) return draftBySheet(state, side, secret, about.draft);
  if (!('issue' in about)) return null;
  const { issue, option } = about;
  const clause = { issue, option };
  const line = lineAt(state, secret, clause);
  return line
    ? { kind: 'line', clause, line, cost: secret.redLines[indexOf(state, clause) ?? 0] ?? 0 }
    : { kind: 'worth', clause, worth: worthOf(state, side, secret, clause) };
}

function prioritiesOf(state: State, side: Side, secret: Secret): SheetAnswer | null {
  const ranked = state.table.issues
    .map(({ id }) => ({ id, rank: rankOf(state, side, secret, id).rank }))
    .sort((a, b) => a.rank - b.rank);
  const [first, last] = [ranked[0], ranked.at(-1)];
  return first && last && first.rank < last.rank ? { kind: 'priorities', first: first.id, last: last.id } : null;
}

function draftBySheet(state: State, side: Side, secret: Secret, draft: number): SheetAnswer | null {
  const terms = state.drafts.find(({ number }) => number === draft)?.terms;
  if (!terms) return null;
  const over = interestsGain(state, side, secret, terms) - secret.minimumGain;
  return { kind: 'draft', draft, over, worst: worstOf(state, side, secret, terms) };
}

/** The clause that a side has least of, where it loses by it. */
function worstOf(state: State, side: Side, secret: Secret, terms: Terms): Clause | null {
  let [worst, least]: [Clause | null, Hundredths] = [null, 0];
  for (const clause of clausesIn(terms)) {
    const worth = worthOf(state, side, secret, clause);
    if (worth < least) [worst, least] = [clause, worth];
  }
  return worst;
}

export const clausesIn = (terms: Terms): Clause[] =>
  Object.entries(terms).map(([issue, option]) => ({ issue, option }));

/** Whether what was said of the own side was so, by its sheet and the position at that moment. */
export function truthOf(state: State, event: Speaking): boolean | null {
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
  about: EventOf<'replied'>['about'],
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

export const indexOf = ({ table }: State, { issue, option }: Clause): number | undefined =>
  table.optionIndex[optionKey(issue, option)];

export function lineAt(state: State, secret: Secret, clause: Clause): Line | null {
  const index = indexOf(state, clause);
  return index === undefined ? null : lineOfCost(secret.redLines[index] ?? 0);
}

/** What a clause is worth to a side as it sees it, less what it costs at home, in hundredths. */
export function worthOf(state: State, side: Side, secret: Secret, clause: Clause): Hundredths {
  const index = indexOf(state, clause);
  if (index === undefined) return 0;
  const issue = state.table.issues.findIndex(({ id }) => id === clause.issue);
  const weighed = (payoffOf(state, index, side) * (secret.salience[issue] ?? 100)) / 100;
  return weighed - audienceOfOption(state, secret, side, index);
}

/** Which place an issue has among all by what is at stake in it for a side, 0 the most. */
export function rankOf(
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
