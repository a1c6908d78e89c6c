import { sameTerms, type Terms } from '../engine';
import { because, type Act } from './negotiator';
import { bestBargain, bestOwn, bestTradeOff, lookOut, packageTerms, type Outlook } from './outlook';
import { neighbourhood, packageAt } from './packed';
import type { Turn } from './turn';

/** A new draft must be guessed to give the others this much more, in hundredths, to replace one that still stands. */
const WORTHWHILE = 25;

/** How much less, in hundredths, the others may be guessed to gain by a draft that has not been tried yet. */
const UNTRIED = 200;

/** Single changes that every delegation tries before it says that nothing suits even itself. */
const LAST_RESORT = 6;

/** Its next draft: the best trade-off at its ask, and nothing that it would itself refuse; else it holds. */
export function speak(turn: Turn): Act {
  const { secret, ask, side, drafts, skill } = turn;
  const hold = (code: string): Act =>
    because({ kind: 'hold', side }, code, { ask: Math.floor(ask), least: secret.minimumGain });
  const best = choose(turn);
  if (!best) return hold('hold-nothing');
  const standing = drafts.find(({ draft }) => draft.by === side);
  if (!standing) return table(turn, best);
  const stale = standing.worth < ask || standing.others < best.others - WORTHWHILE;
  if (stale && !tried(turn, best.terms)) return table(turn, best);
  const alone = standing.draft.signatures.length === 1;
  const next = skill.explores && alone ? untried(turn, best.others - UNTRIED) : null;
  return next ? table(turn, next) : hold('hold-stands');
}

interface Offer {
  readonly terms: Terms;
  readonly worth: number;
  readonly others: number;
}

const offer = (outlook: Outlook, i: number): Offer => ({
  terms: packageTerms(outlook, i),
  worth: Math.floor(outlook.own[i] as number),
  others: Math.floor(outlook.theirs[i] as number),
});

const table = ({ side, ask }: Turn, { terms, worth, others }: Offer): Act =>
  because({ kind: 'table', side, terms }, 'table', { worth, ask: Math.floor(ask), others });

const tried = ({ seen, side }: Turn, terms: Terms): boolean =>
  seen.history.some((event) => event.kind === 'drafted' && event.side === side && sameTerms(event.terms, terms));

/**
 * The draft, among those not yet tried, that gives the others most: what was left lying did not suit them, whatever one
 * guesses, so another way to share out the same gain may (the idea of MiCRO, de Jonge 2022).
 */
function untried(turn: Turn, others: number): Offer | null {
  const { outlook, ask, secret } = turn;
  const floor = Math.max(secret.minimumGain, ask);
  const open = [...outlook.own.keys()]
    .filter((i) => (outlook.own[i] as number) >= floor && (outlook.theirs[i] as number) >= others)
    .sort((a, b) => (outlook.theirs[b] as number) - (outlook.theirs[a] as number));
  for (const i of open) {
    const plain = offer(outlook, i);
    if (!tried(turn, plain.terms)) return plain;
  }
  return null;
}

function choose(turn: Turn): Offer | null {
  const { seen, outlook, ask, secret, skill } = turn;
  const floor = Math.max(secret.minimumGain, ask);
  if (seen.draw(100) < skill.clumsyPercent) {
    const fine = [...outlook.own.keys()].filter((i) => (outlook.own[i] as number) >= floor);
    if (fine.length > 0) return offer(outlook, fine[seen.draw(fine.length)] as number);
  }
  const best = pick(turn, outlook, floor);
  if (best >= 0) return improved(turn, outlook, best, floor, skill.steps);
  const fair = pick(turn, outlook, secret.minimumGain);
  if (fair >= 0) return improved(turn, outlook, fair, outlook.own[fair] as number, skill.steps);
  return improved(turn, outlook, bestOwn(outlook), secret.minimumGain, LAST_RESORT);
}

/** A good bargainer weighs its own gain with the chance of a signature; others give as much as they need not ask for. */
const pick = ({ skill, secret }: Turn, outlook: Outlook, floor: number): number =>
  skill.weighs ? bestBargain(outlook, floor, secret.minimumGain) : bestTradeOff(outlook, floor);

/**
 * Changes a package one clause at a time: first until it gives oneself `floor`, then so that it gives the others more at
 * no less than that. Null if `steps` changes do not reach what oneself needs.
 */
function improved(turn: Turn, from: Outlook, start: number, floor: number, steps: number): Offer | null {
  const { secret } = turn;
  let at = { outlook: from, i: start };
  for (let step = 0; step < steps; step++) {
    const { scales, pool } = at.outlook;
    const near = lookOut(scales, neighbourhood(scales.position.table, packageAt(pool, at.i)));
    const enough = Math.max(...near.own) >= floor;
    const i = enough ? pick(turn, near, floor) : bestOwn(near);
    if (i === 0 || Object.keys(packageTerms(near, i)).length === 0) break;
    at = { outlook: near, i };
  }
  return (at.outlook.own[at.i] as number) >= secret.minimumGain ? offer(at.outlook, at.i) : null;
}
