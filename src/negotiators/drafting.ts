import { sameTerms, type Terms } from '../engine';
import { draftsOf } from './estimate';
import { because, type Act } from './negotiator';
import { bestTradeOff, leastOfOthers, lookOut, packageTerms, type Outlook } from './outlook';
import { neighbourhood, packageAt } from './packed';
import type { Turn } from './turn';

/** A new draft must be guessed to give the others this much more, in hundredths, to replace one that still stands. */
const WORTHWHILE = 25;

/** How much less, in hundredths, the others may be guessed to gain by a draft that has not been tried yet. */
const UNTRIED = 200;

/** Its next draft: the best trade-off at its ask, and nothing that it would itself refuse; else it holds. */
export function speak(turn: Turn): Act {
  const { secret, ask, side, drafts, skill } = turn;
  const hold = (code: string): Act =>
    because({ kind: 'hold', side }, code, { ask: Math.floor(ask), least: secret.minimumGain });
  const chosen = choose(turn);
  if (chosen < 0) return hold('hold-nothing');
  const refined = refine(turn, chosen);
  const standing = drafts.find(({ draft }) => draft.by === side);
  const best = offer(refined.outlook, refined.i);
  if (!standing) return table(turn, best);
  const stale = standing.worth < ask || standing.others < best.others - WORTHWHILE;
  if (stale && !tried(turn, best.terms)) return table(turn, best);
  const next = skill.explores && standing.draft.signatures.length === 1 ? untried(turn, best.others - UNTRIED) : null;
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
  others: Math.floor(leastOfOthers(outlook, i)),
});

const table = ({ side, ask }: Turn, { terms, worth, others }: Offer): Act =>
  because({ kind: 'table', side, terms }, 'table', { worth, ask: Math.floor(ask), others });

const tried = ({ seen, side }: Turn, terms: Terms): boolean =>
  draftsOf(side, seen.history).some((before) => sameTerms(before, terms));

/**
 * The draft, among those not yet tried, that gives the others most: what was left lying did not suit them, whatever one
 * guesses, so another way to share out the same gain may (the idea of MiCRO, de Jonge 2022).
 */
function untried(turn: Turn, others: number): Offer | null {
  const { outlook, ask, secret } = turn;
  const floor = Math.max(secret.minimumGain, ask);
  const open = [...outlook.own.keys()]
    .filter((i) => (outlook.own[i] as number) >= floor && leastOfOthers(outlook, i) >= others)
    .sort((a, b) => leastOfOthers(outlook, b) - leastOfOthers(outlook, a));
  for (const i of open) {
    const next = offer(outlook, i);
    if (!tried(turn, next.terms)) return next;
  }
  return null;
}

function choose({ seen, outlook, ask, secret, skill }: Turn): number {
  const floor = Math.max(secret.minimumGain, ask);
  if (seen.draw(100) < skill.clumsyPercent) {
    const fine = [...outlook.own.keys()].filter((i) => (outlook.own[i] as number) >= floor);
    if (fine.length > 0) return fine[seen.draw(fine.length)] as number;
  }
  const best = bestTradeOff(outlook, floor);
  return best >= 0 ? best : bestTradeOff(outlook, secret.minimumGain);
}

/** The package, or one that differs in a single clause and is better for the others at no less than the ask. */
function refine({ seen, own, others, outlook, ask, secret }: Turn, chosen: number): { outlook: Outlook; i: number } {
  const { pool } = outlook.appraisal;
  const refined = lookOut(seen.view, neighbourhood(seen.view.table, packageAt(pool, chosen)), own, others);
  const i = bestTradeOff(refined, Math.max(secret.minimumGain, Math.min(ask, refined.own[0] as number)));
  return i >= 0 && Object.keys(packageTerms(refined, i)).length > 0 ? { outlook: refined, i } : { outlook, i: chosen };
}
