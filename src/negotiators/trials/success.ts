import { interestsGain, warToCome, type Hundredths, type Side } from '../../engine';
import type { PlayedGame } from './play-game';

/**
 * How well a game went for a side by what it is after, in hundredths: its standing less the costs of the game, less the
 * war still to come as far as it believes in it, and what the terms, if any were signed, are worth to it over walking
 * away. The strict ledger's `net` asks another question: what everybody else would count.
 */
export function success({ start, acts, end }: PlayedGame, side: Side): Hundredths {
  const secret = start.secrets[side];
  const { standing, costs } = end.accounts[side];
  const line = end.outcome?.settlement.lines[side];
  const settled = line ? line.war + line.audience + line.brokenWord : 0;
  const terms = end.outcome?.terms;
  const last = acts[acts.length - 2]?.state ?? start;
  const war = terms ? warToCome(last, side) : (line?.war ?? 0);
  const gain = terms ? interestsGain(last, side, secret, terms) : 0;
  return standing - (costs - settled) - Math.round((war * secret.believesWarCostPercent) / 100) + gain;
}
