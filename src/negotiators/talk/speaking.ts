import {
  isBargain,
  optionKey,
  payoffOf,
  questionRefusal,
  type About,
  type Answer,
  type Clause,
  type Question,
  type Side,
} from '../../engine';
import { because, type Act } from '../negotiator';
import type { Deliberation } from '../deciding/deliberation';
import { faceOf, secretShown } from './face';
import { hasSaid, heardOf } from './heard';
import { budgetLeft, standOn } from './stand';
import { answerTrade } from './trade';

/** What a clause must bring or cost, in hundredths, to be more than bearable. */
const SLIGHT = 50;

/**
 * A word on the latest draft of others, unless it has spoken of it, or is about to sign it. One a turn: what came before it
 * has been overtaken, and nobody listens to four answers in a row.
 */
export function remark(deliberation: Deliberation, signs: readonly number[]): Act | null {
  const { seen, side, ask } = deliberation;
  const [latest] = deliberation.drafts
    .filter(({ draft }) => draft.by !== side && !draft.signatures.includes(side))
    .sort((a, b) => b.draft.number - a.draft.number);
  if (!latest || signs.includes(latest.draft.number) || !seen.legal.remarks.includes(latest.draft.number)) return null;
  const { draft, worth } = latest;
  const stand = standOn(deliberation, draft.terms, worth, draft.by);
  return because({ kind: 'remark', side, draft: draft.number, ...stand }, 'remark', {
    draft: draft.number,
    worth,
    ask: Math.floor(ask),
  });
}

/** So many rounds its draft lies there without a word from the other before it asks why. */
const PATIENCE = 1;

/** Where its draft has been met with silence, it asks why. */
export function question({ seen, side }: Deliberation): Act | null {
  const { view, legal } = seen;
  if (legal.asking) return null;
  const draft = view.drafts.find(({ by }) => by === side);
  if (!draft || view.round - draft.round <= PATIENCE) return null;
  const about = { draft: draft.number };
  const silent = view.seats.find(
    (seat) =>
      seat !== side &&
      !draft.signatures.includes(seat) &&
      !(view.talk?.remarks ?? []).includes(`${seat}:${draft.number}`) &&
      questionRefusal(view, side, seat, about) === null,
  );
  return silent ? because({ kind: 'ask', side, to: silent, about }, 'ask-why', { draft: draft.number }) : null;
}

/** Its answer to a question: true as far as it goes, and nothing where it has told enough. */
export function reply(deliberation: Deliberation, asked: Question): Act {
  const { number, about, side: from } = asked;
  if (isBargain(about)) {
    const answer = answerTrade(deliberation, from, about);
    const { give, want = give } = about;
    return because(
      { kind: 'reply', side: deliberation.side, question: number, answer },
      'trade' in answer && answer.trade === 'agree' ? 'agree' : 'decline',
      { side: from, gives: optionKey(want.issue, want.option), gets: optionKey(give.issue, give.option) },
    );
  }
  const answer = answerTo(deliberation, about, from);
  return because({ kind: 'reply', side: deliberation.side, question: number, answer }, 'reply', { question: number });
}

function answerTo(deliberation: Deliberation, about: About, from: Side): Answer {
  if (about === 'priorities') return prioritiesOf(deliberation, from);
  if (!('draft' in about)) return standTo(deliberation, about, from);
  const lying = deliberation.drafts.find(({ draft }) => draft.number === about.draft);
  return lying ? standOn(deliberation, lying.draft.terms, lying.worth, from) : { withheld: 'not-now' };
}

/** The issues on which most and least of its own depends, by the weights that it lets others know. */
function prioritiesOf(deliberation: Deliberation, from: Side): Answer {
  const { seen, side, secret, skill } = deliberation;
  const { view } = seen;
  if (!skill.tells) return { withheld: 'not-now' };
  if (!hasSaid(from, seen.history)) return { withheld: 'you-first' };
  const { salience } = secretShown(faceOf(secret));
  const weights = view.table.issues.map(({ id, first, count }, issue) => {
    const payoffs = Array.from({ length: count }, (_, i) => payoffOf(view, first + i, side));
    return { id, weight: (Math.max(...payoffs) - Math.min(...payoffs)) * (salience[issue] ?? 100) };
  });
  const ranked = weights.sort((a, b) => b.weight - a.weight);
  return { first: ranked[0]?.id ?? '', last: ranked.at(-1)?.id ?? '' };
}

function standTo(deliberation: Deliberation, clause: Clause, from: Side): Answer {
  const { seen, secret, side, skill } = deliberation;
  const { view } = seen;
  const option = view.table.optionIndex[optionKey(clause.issue, clause.option)] ?? 0;
  const line = skill.tells ? faceOf(secret).lines[option] : null;
  if (line) {
    const named = heardOf(side, seen.history).lines.has(optionKey(clause.issue, clause.option));
    return named || (budgetLeft(deliberation) > 0 && hasSaid(from, seen.history))
      ? { stand: 'line', line }
      : { withheld: 'you-first' };
  }
  const payoff = payoffOf(view, option, side);
  if (payoff >= SLIGHT) return { stand: 'welcome' };
  return payoff > -SLIGHT ? { stand: 'bearable' } : { stand: 'price' };
}
