import { sameTerms } from '../engine';
import { because, type Act } from './negotiator';
import { bestTradeOff, leastOfOthers, lookOut, packageTerms, type Outlook } from './outlook';
import { neighbourhood, packageAt } from './packed';
import type { Turn } from './turn';

/** A new draft must be guessed to give the others this much more, in hundredths, to replace one that still stands. */
const WORTHWHILE = 25;

/** Its next draft: the best trade-off at its ask, and nothing that it would itself refuse; else it holds. */
export function speak(turn: Turn): Act {
  const { secret, ask, side, drafts } = turn;
  const hold = (code: string): Act =>
    because({ kind: 'hold', side }, code, { ask: Math.floor(ask), least: secret.minimumGain });
  const chosen = choose(turn);
  if (chosen < 0) return hold('hold-nothing');
  const { outlook, i } = refine(turn, chosen);
  const terms = packageTerms(outlook, i);
  const others = leastOfOthers(outlook, i);
  const standing = drafts.find(({ draft }) => draft.by === side);
  const stillGood = standing && standing.worth >= ask && standing.others >= others - WORTHWHILE;
  if (standing && (stillGood || sameTerms(standing.terms, terms))) return hold('hold-stands');
  return because({ kind: 'table', side, terms }, 'table', {
    worth: Math.floor(outlook.own[i] as number),
    ask: Math.floor(ask),
    others: Math.floor(others),
  });
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
