import { holdOut, interestsGain, type Hundredths, type Side } from '../../engine';
import type { PlayedGame } from './play-game';

/**
 * How well a game went for a side by what it is after, in hundredths: its standing, less what it spent, less the war as
 * far as it believes in it, and what the terms, if any were signed, are worth to it over walking away. The strict ledger's
 * `net` asks another question: what everybody else would count.
 */
export function success({ start, acts, end }: PlayedGame, side: Side): Hundredths {
  const secret = start.secrets[side];
  const terms = end.outcome?.terms;
  const last = terms ? (acts[acts.length - 2]?.state ?? start) : end;
  const { standing, costs } = last.accounts[side];
  const out = terms ? holdOut(last) : null;
  const line = end.outcome?.settlement.lines[side];
  const ahead = out ? out.war[side] : (line?.war ?? 0);
  const booked = bookedWar(acts, side);
  const settled = terms ? 0 : ahead;
  const spent = costs - settled - booked + (out?.costs[side] ?? 0);
  const war = Math.round(((booked + ahead) * secret.believesWarCostPercent) / 100);
  const gain = terms ? interestsGain(last, side, secret, terms) : 0;
  return standing + (out?.standing[side] ?? 0) - spent - war + gain;
}

/** The war of the rounds that were finished. */
const bookedWar = (acts: PlayedGame['acts'], side: Side): Hundredths =>
  acts
    .flatMap(({ events }) => events)
    .reduce((sum, event) => sum + (event.kind === 'round-closed' ? event.war[side] : 0), 0);
