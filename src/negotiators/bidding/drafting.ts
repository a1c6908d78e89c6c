import {
  chosen,
  conflictIn,
  holdsClause,
  interestsGain,
  optionKey,
  sameTerms,
  type Intent,
  type Side,
  type Terms,
} from '../../engine';
import { because, type Act } from '../negotiator';
import { bestBargain, bestOwn, bestTradeOff, evaluate, packageTerms, type Evaluation } from '../evaluation/evaluation';
import { joined, neighbourhood, packageAt, poolOf } from '../evaluation/package-pool';
import { demand, type Demand } from './demands';
import { stanceTerms } from './stance';
import type { Deliberation } from '../deciding/deliberation';
import { owed, withClauses } from '../talk/trade';
import { clausesApart, hasSigned, mayAsk, saidByOthers } from '../deciding/manners';
import { valueAt } from '../evaluation/columns';

/** A new draft must be guessed to give the others this much more, in hundredths, to replace one that still stands. */
const WORTHWHILE = 25;

/** How much less, in hundredths, the others may be guessed to gain by a draft that has not been tried yet. */
const UNTRIED = 200;

/** Single changes that every delegation tries before it says that nothing suits even itself. */
const LAST_RESORT = 6;

/**
 * Its next draft: demands, while it still has far to come from its opening; then the best trade-off at its ask, and
 * nothing that it would itself refuse. Where that lies on the table already, something not tried yet; else it holds.
 */
export function speak(deliberation: Deliberation): Act {
  const { seen, side } = deliberation;
  const best = choose(deliberation);
  const demanded = hasSigned(seen, side)
    ? null
    : demand(deliberation, best?.terms ?? packageTerms(deliberation.evaluation, bestOwn(deliberation.evaluation)));
  const answer = best && counter(deliberation, best);
  const said =
    deliver(deliberation, demanded ? [demanded] : [answer, best]) ?? settled(deliberation, best, demanded, answer);
  return deliberation.faceToFace && said.intent.kind === 'hold'
    ? (instead(deliberation, demanded, [answer, best]) ?? said)
    : said;
}

/** Terms that leave the others no more than so much short of signing, as guessed, in hundredths, may be taken. */
const TAKEN = 200;

/**
 * Where its own draft on the table has come to be worth less to it than it signs for, and somebody may take it: another in
 * its place. Its name comes off a paper by no other way. Of what it would table, the first that it would sign, said before
 * only if there is nothing else; where it would sign nothing, it goes back to its opening, which nobody takes.
 */
function instead(deliberation: Deliberation, demanded: Demand | null, offers: readonly (Offer | null)[]): Act | null {
  const { side, drafts, least, sheet, utilities } = deliberation;
  const standing = drafts.find(({ draft }) => draft.by === side);
  if (!standing || standing.worth >= least || standing.others < -TAKEN) return null;
  const { table: rules } = utilities.position;
  const opening = offer(evaluate(utilities, poolOf(rules, [chosen(rules, stanceTerms(sheet, 'opening'))])), 0);
  const open = [demanded, ...offers]
    .flatMap((one) => (one && one.worth >= least ? [one] : []))
    .concat(opening.others < -TAKEN ? [opening] : [])
    .filter(({ terms }) => !sameTerms(terms, standing.terms) && Object.keys(terms).length > 0)
    .filter(({ terms, worth }) => mayAsk(deliberation, terms, worth) && staysWorth(deliberation, terms));
  const found = open.find(({ terms }) => !known(deliberation, terms)) ?? open[0];
  if (!found) return null;
  const { worth } = found;
  return because(tabled(side, found), 'table-fallen', { worth, least, before: standing.worth });
}

function settled(deliberation: Deliberation, best: Offer | null, demanded: Demand | null, answer: Offer | null): Act {
  const { least, ask, side, drafts, skill, offence } = deliberation;
  const hold = (code: string): Act =>
    because({ kind: 'hold', side }, code, {
      ask: Math.floor(ask),
      least,
      ...(offence ? { draft: offence.draft, side: offence.by } : {}),
    });
  if (demanded && isNew(deliberation, demanded)) return table(deliberation, demanded, 'table-demands');
  if (demanded) return hold(offence ? 'hold-insulted' : 'hold-demands');
  if (!best) return hold('hold-nothing');
  const standing = drafts.find(({ draft }) => draft.by === side);
  if (answer && isNew(deliberation, answer)) return table(deliberation, answer, 'table-counter');
  const stale = !standing || standing.worth < ask || standing.others < best.others - WORTHWHILE;
  if (stale && isNew(deliberation, best)) return table(deliberation, best, why(deliberation, best));
  const alone = !standing || standing.draft.signatures.length === 1;
  const next = skill.explores && alone ? untried(deliberation, best) : null;
  if (next) return table(deliberation, next, standing ? 'table-other' : 'table-beside');
  if (offence && standing) return hold('hold-insulted');
  return hold(standing ? 'hold-stands' : 'hold-signed');
}

/** So much less than it asks for, in hundredths, what it delivers first may leave it. */
const FOR_A_WORD = 100;

/**
 * A draft that holds what it gave its word for: of its own paper and of what it would table, with the clause put in, what
 * serves the others best. Where the other has delivered, all that it would sign will do; else little less than its ask.
 */
function deliver(deliberation: Deliberation, offers: readonly (Offer | Demand | null)[]): Act | null {
  const { seen, side, drafts, utilities, least, ask, faithless } = deliberation;
  if (faithless) return null;
  const { table: rules } = utilities.position;
  const papers: Offer[] = [...offers, drafts.find(({ draft }) => draft.by === side)].flatMap((one) => one ?? []);
  for (const { clause, to, must } of owed(deliberation)) {
    const held = papers
      .map((paper) => ({ paper, options: chosen(rules, withClauses(paper.terms, [clause])) }))
      .filter(({ options }) => conflictIn(rules.excluded, options) === null);
    if (held.length === 0) continue;
    const evaluation = evaluate(
      utilities,
      poolOf(
        rules,
        held.map(({ options }) => options),
      ),
    );
    const [fit] = held
      .map(({ paper }, i) => ({ ...offer(evaluation, i), ...('answers' in paper ? { answers: paper.answers } : {}) }))
      .filter(({ worth }) => worth >= (must ? least : Math.max(least, ask - FOR_A_WORD)))
      .filter(({ terms }) => staysWorth(deliberation, terms))
      .filter((one) => !known(deliberation, one.terms) && mayAsk(deliberation, one.terms, one.worth))
      .sort((a, b) => b.others - a.others);
    if (fit)
      return because(tabled(side, fit), 'table-word', {
        worth: fit.worth,
        least,
        side: to,
        clause: optionKey(clause.issue, clause.option),
        round: seen.view.round,
      });
  }
  return null;
}

/** So many clauses of a paper may be changed in answer to it; with more it is another paper. */
const COUNTERED = 4;

/** So much less, in hundredths, the others may be guessed to gain by a counter-draft than by the best of all drafts. */
const FOR_AN_ANSWER = 80;

/**
 * Its answer to the latest paper of the others that it has not signed: that paper with a few clauses changed, those first
 * that bring it most, until it has what it asks for. Null where that takes too many, or serves the others much worse than
 * its best draft.
 */
function counter(deliberation: Deliberation, best: Offer): Offer | null {
  const { drafts, seen, side, ask, least, utilities } = deliberation;
  const { table } = utilities.position;
  const [latest] = drafts
    .filter(({ draft }) => draft.by !== side && seen.legal.sign.includes(draft.number))
    .sort((a, b) => b.draft.number - a.draft.number);
  if (!latest) return null;
  const start = evaluate(utilities, poolOf(table, [chosen(table, latest.terms)]));
  const answer = improved(deliberation, start, 0, Math.max(least, ask), COUNTERED);
  if (!answer || answer.worth < Math.floor(Math.max(least, ask))) return null;
  if (answer.others < best.others - FOR_AN_ANSWER || clausesApart(seen.view, latest.terms, answer.terms) > COUNTERED)
    return null;
  return { ...answer, answers: latest.draft.number };
}

/** Why it tables these terms: not every search finds what it asks for. */
function why({ ask }: Deliberation, { worth, clumsy }: Offer): string {
  if (worth < Math.floor(ask)) return 'table-short';
  return clumsy ? 'table-some' : 'table';
}

interface Offer extends Demand {
  /** Taken as it came, not as the best. */
  readonly clumsy?: true;
  /** The draft whose clauses it takes over, but for a few. */
  readonly answers?: number;
}

const offer = (evaluation: Evaluation, i: number): Offer => ({
  terms: packageTerms(evaluation, i),
  worth: Math.floor(valueAt(evaluation.own, i)),
  others: Math.floor(valueAt(evaluation.theirs, i)),
});

const tabled = (side: Side, { terms, answers }: Offer): Intent => ({
  kind: 'table',
  side,
  terms,
  ...(answers === undefined ? {} : { base: answers }),
});

const table = ({ side, ask, least }: Deliberation, given: Offer, code: string): Act => {
  const { worth, others, answers } = given;
  return because(tabled(side, given), code, {
    worth,
    ask: Math.floor(ask),
    least,
    others,
    ...(answers === undefined ? {} : { draft: answers }),
  });
};

/**
 * Whether terms would be worth signing still once they lie there: while it owes a word, any terms bring it that the word is
 * not broken; from the moment on in which they keep it, they do not.
 */
function staysWorth(deliberation: Deliberation, terms: Terms): boolean {
  const { seen, side, secret, least } = deliberation;
  const { view } = seen;
  const kept = owed(deliberation).filter(({ clause, must }) => must && holdsClause(terms, clause));
  if (!deliberation.faceToFace || kept.length === 0 || !view.talk?.trades) return true;
  const trades = view.talk.trades.filter(({ number }) => !kept.some((word) => word.number === number));
  return interestsGain({ ...view, talk: { ...view.talk, trades } }, side, secret, terms) >= least;
}

/** Whether terms would be news from it: neither said before, by it or by others, nor less than it could have by signing. */
const isNew = (deliberation: Deliberation, { terms, worth }: Demand): boolean =>
  !known(deliberation, terms) &&
  !saidByOthers(deliberation, terms) &&
  mayAsk(deliberation, terms, worth) &&
  staysWorth(deliberation, terms);

/** Whether it has tabled these terms before, or they lie on the table with its signature. */
const known = ({ seen, side }: Deliberation, terms: Terms): boolean =>
  seen.history.some((event) => event.kind === 'drafted' && event.side === side && sameTerms(event.terms, terms)) ||
  seen.view.drafts.some((draft) => draft.signatures.includes(side) && sameTerms(draft.terms, terms));

/**
 * The draft, among those not yet tried and those one clause from its best, that gives the others most: what was left
 * lying did not suit them, whatever one guesses, so another way to share out the same gain may (the idea of MiCRO, de
 * Jonge 2022).
 */
function untried(deliberation: Deliberation, best: Offer): Offer | null {
  const { ask, least, utilities } = deliberation;
  const floor = Math.max(least, ask);
  const { table } = utilities.position;
  const near = neighbourhood(table, Uint16Array.from(chosen(table, best.terms)));
  const evaluation = evaluate(utilities, joined(deliberation.evaluation.pool, near));
  const { own, theirs } = evaluation;
  const open = [...own.keys()]
    .filter((i) => valueAt(own, i) >= floor && valueAt(theirs, i) >= best.others - UNTRIED)
    .sort((a, b) => valueAt(theirs, b) - valueAt(theirs, a));
  for (const i of open) {
    const next = offer(evaluation, i);
    if (Object.keys(next.terms).length > 0 && isNew(deliberation, next)) return next;
  }
  return null;
}

function choose(deliberation: Deliberation): Offer | null {
  const { seen, evaluation, ask, least, skill } = deliberation;
  const floor = Math.max(least, ask);
  if (seen.draw(100) < skill.clumsyPercent) {
    const fine = [...evaluation.own.keys()].filter((i) => valueAt(evaluation.own, i) >= floor);
    if (fine.length > 0) return { ...offer(evaluation, fine[seen.draw(fine.length)] as number), clumsy: true };
  }
  const best = pick(deliberation, evaluation, floor);
  if (best >= 0) return improved(deliberation, evaluation, best, floor, skill.steps);
  const fair = pick(deliberation, evaluation, least);
  if (fair >= 0) return improved(deliberation, evaluation, fair, valueAt(evaluation.own, fair), skill.steps);
  return improved(deliberation, evaluation, bestOwn(evaluation), least, LAST_RESORT);
}

/** A good bargainer weighs its own gain with the chance of a signature; others give as much as they need not ask for. */
const pick = ({ skill, least }: Deliberation, evaluation: Evaluation, floor: number): number =>
  skill.weighs ? bestBargain(evaluation, floor, least) : bestTradeOff(evaluation, floor);

/**
 * Changes a package one clause at a time: first until it gives oneself `floor`, then so that it gives the others more at
 * no less than that. Null if `steps` changes do not reach what oneself needs.
 */
function improved(
  deliberation: Deliberation,
  from: Evaluation,
  start: number,
  floor: number,
  steps: number,
): Offer | null {
  const { least } = deliberation;
  let at = { evaluation: from, i: start };
  for (let step = 0; step < steps; step++) {
    const { utilities, pool } = at.evaluation;
    const near = evaluate(utilities, neighbourhood(utilities.position.table, packageAt(pool, at.i)));
    const enough = Math.max(...near.own) >= floor;
    const i = enough ? pick(deliberation, near, floor) : bestOwn(near);
    if (i === 0 || Object.keys(packageTerms(near, i)).length === 0) break;
    at = { evaluation: near, i };
  }
  return valueAt(at.evaluation.own, at.i) >= least ? offer(at.evaluation, at.i) : null;
}
