import { chosen, type Persona } from '../../engine';
import { evaluate } from '../evaluation/evaluation';
import { poolOf } from '../evaluation/package-pool';
import type { Deliberation } from '../deciding/deliberation';
import { hasSaid } from './heard';
import { INSULT } from './offence';

/**
 * How much of what the others came up it comes down, in percent, where its persona does not say: the later it gives way by
 * itself, the less it gives for what others give.
 */
const reciprocityOf = ({ talk, exponent }: Persona): number =>
  talk?.reciprocity ?? Math.min(100, 100 / Math.sqrt(exponent));

/**
 * By how much it comes down because the others came up, in hundredths: a share of the rise of what their drafts are worth
 * to it, from the first to the best. What is worth less than walking away counts as nothing, so that whoever opens absurdly
 * and then "concedes" has given nothing (Osgood 1962 on concessions in kind).
 */
export function comeDown(deliberation: Deliberation): number {
  const { seen, side, utilities, persona } = deliberation;
  const { view, history } = seen;
  if (!view.settings.talk || deliberation.offence) return 0;
  // Who moves without a word has not been heard to move.
  const speaks = new Set(view.seats.filter((seat) => seat !== side && hasSaid(seat, history)));
  const heard = history.flatMap((event) => (event.kind === 'drafted' && speaks.has(event.side) ? [event.terms] : []));
  if (heard.length < 2) return 0;
  const pool = poolOf(
    view.table,
    heard.map((terms) => chosen(view.table, terms)),
  );
  const worths = evaluate(utilities, pool).own;
  if ((worths[worths.length - 1] as number) < INSULT) return 0;
  const rise = Math.max(...worths) - Math.max(0, worths[0] as number);
  return (Math.max(0, rise) * reciprocityOf(persona)) / 100;
}
