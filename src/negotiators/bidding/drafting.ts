import { chosen, sameTerms, type Terms } from '../../engine';
import { because, type Act } from '../negotiator';
import { bestBargain, bestOwn, bestTradeOff, lookOut, packageTerms, type Outlook } from '../evaluation/evaluation';
import { joined, neighbourhood, packageAt } from '../evaluation/package-pool';
import { demand, type Demand } from './demands';
import type { Turn } from '../deciding/deliberation';

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
export function speak(turn: Turn): Act {
  const { least, ask, side, drafts, skill } = turn;
  const hold = (code: string): Act => because({ kind: 'hold', side }, code, { ask: Math.floor(ask), least });
  const best = choose(turn);
  const demanded = demand(turn, best?.terms ?? packageTerms(turn.outlook, bestOwn(turn.outlook)));
  if (demanded && !known(turn, demanded.terms)) return table(turn, demanded, 'table-demands');
  if (!best) return hold('hold-nothing');
  if (demanded) return hold('hold-demands');
  const standing = drafts.find(({ draft }) => draft.by === side);
  const stale = !standing || standing.worth < ask || standing.others < best.others - WORTHWHILE;
  if (stale && !known(turn, best.terms)) return table(turn, best, why(turn, best));
  const alone = !standing || standing.draft.signatures.length === 1;
  const next = skill.explores && alone ? untried(turn, best) : null;
  if (next) return table(turn, next, standing ? 'table-other' : 'table-beside');
  return hold(standing ? 'hold-stands' : 'hold-signed');
}

/** Why it tables these terms: not every search finds what it asks for. */
function why({ ask }: Turn, { worth, clumsy }: Offer): string {
  if (worth < Math.floor(ask)) return 'table-short';
  return clumsy ? 'table-some' : 'table';
}

interface Offer extends Demand {
  /** Taken as it came, not as the best. */
  readonly clumsy?: true;
}

const offer = (outlook: Outlook, i: number): Offer => ({
  terms: packageTerms(outlook, i),
  worth: Math.floor(outlook.own[i] as number),
  others: Math.floor(outlook.theirs[i] as number),
});

const table = ({ side, ask, least }: Turn, { terms, worth, others }: Demand, code: string): Act =>
  because({ kind: 'table', side, terms }, code, { worth, ask: Math.floor(ask), least, others });

/** Whether it has tabled these terms before, or they lie on the table with its signature. */
const known = ({ seen, side }: Turn, terms: Terms): boolean =>
  seen.history.some((event) => event.kind === 'drafted' && event.side === side && sameTerms(event.terms, terms)) ||
  seen.view.drafts.some((draft) => draft.signatures.includes(side) && sameTerms(draft.terms, terms));

/**
 * The draft, among those not yet tried and those one clause from its best, that gives the others most: what was left
 * lying did not suit them, whatever one guesses, so another way to share out the same gain may (the idea of MiCRO, de
 * Jonge 2022).
 */
function untried(turn: Turn, best: Offer): Offer | null {
  const { ask, least, scales } = turn;
  const floor = Math.max(least, ask);
  const { table } = scales.position;
  const near = neighbourhood(table, Uint16Array.from(chosen(table, best.terms)));
  const outlook = lookOut(scales, joined(turn.outlook.pool, near));
  const { own, theirs } = outlook;
  const open = [...own.keys()]
    .filter((i) => (own[i] as number) >= floor && (theirs[i] as number) >= best.others - UNTRIED)
    .sort((a, b) => (theirs[b] as number) - (theirs[a] as number));
  for (const i of open) {
    const next = offer(outlook, i);
    if (Object.keys(next.terms).length > 0 && !known(turn, next.terms)) return next;
  }
  return null;
}

function choose(turn: Turn): Offer | null {
  const { seen, outlook, ask, least, skill } = turn;
  const floor = Math.max(least, ask);
  if (seen.draw(100) < skill.clumsyPercent) {
    const fine = [...outlook.own.keys()].filter((i) => (outlook.own[i] as number) >= floor);
    if (fine.length > 0) return { ...offer(outlook, fine[seen.draw(fine.length)] as number), clumsy: true };
  }
  const best = pick(turn, outlook, floor);
  if (best >= 0) return improved(turn, outlook, best, floor, skill.steps);
  const fair = pick(turn, outlook, least);
  if (fair >= 0) return improved(turn, outlook, fair, outlook.own[fair] as number, skill.steps);
  return improved(turn, outlook, bestOwn(outlook), least, LAST_RESORT);
}

/** A good bargainer weighs its own gain with the chance of a signature; others give as much as they need not ask for. */
const pick = ({ skill, least }: Turn, outlook: Outlook, floor: number): number =>
  skill.weighs ? bestBargain(outlook, floor, least) : bestTradeOff(outlook, floor);

/**
 * Changes a package one clause at a time: first until it gives oneself `floor`, then so that it gives the others more at
 * no less than that. Null if `steps` changes do not reach what oneself needs.
 */
function improved(turn: Turn, from: Outlook, start: number, floor: number, steps: number): Offer | null {
  const { least } = turn;
  let at = { outlook: from, i: start };
  for (let step = 0; step < steps; step++) {
    const { scales, pool } = at.outlook;
    const near = lookOut(scales, neighbourhood(scales.position.table, packageAt(pool, at.i)));
    const enough = Math.max(...near.own) >= floor;
    const i = enough ? pick(turn, near, floor) : bestOwn(near);
    if (i === 0 || Object.keys(packageTerms(near, i)).length === 0) break;
    at = { outlook: near, i };
  }
  return (at.outlook.own[at.i] as number) >= least ? offer(at.outlook, at.i) : null;
}
