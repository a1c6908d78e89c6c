import { optionKey, type MoveSpec } from '../../engine';
import { afterMove, worthOfHolding } from '../evaluation/lookahead';
import { evaluate, expected, hoped, live, type Evaluation } from '../evaluation/evaluation';
import { packageAt, subset } from '../evaluation/package-pool';
import { Utilities } from '../evaluation/utilities';
import { because, type Act } from '../negotiator';
import type { Deliberation } from './deliberation';
import { valueAt } from '../evaluation/columns';

/** So few packages tell what terms it hopes for. */
const SHORT = 12;
/** A side is pressed by a move that makes holding out so much worse for it, in hundredths. */
const PRESSED = 30;

/**
 * A move with its reason: what in its outlook changed most. Terms that somebody would sooner sign now, or that are worth more
 * to it; or what holding out is worth, to it or to the one whom it presses; or habit, where sums alone would not have done.
 */
export function explained(deliberation: Deliberation, move: MoveSpec, worth: number, byHabit = false): Act {
  const { side, seen, utilities, skill } = deliberation;
  const act = (code: string, values: Record<string, string> = {}): Act =>
    because({ kind: 'move', side, move: move.id }, code, { move: move.id, worth: Math.round(worth), ...values });
  if (byHabit) return act('move-habit');
  const [own] = utilities.lenses;
  if (!own) return act('move');
  const after = afterMove(seen.view, move);
  const holding = worthOfHolding(after, own) - worthOfHolding(seen.view, own);
  const pool = subset(deliberation.evaluation.pool, live(deliberation.evaluation, SHORT));
  const before = evaluate(utilities, pool);
  const then = evaluate(new Utilities(after, utilities.lenses), pool);
  const terms = (skill.faithPercent * (expected(then) - expected(before))) / 100;
  if (terms > Math.max(0, holding)) return act(...opens(before, then));
  const pressed = utilities.lenses
    .slice(1)
    .map((lens) => ({ side: lens.side, by: worthOfHolding(seen.view, lens) - worthOfHolding(after, lens) }))
    .sort((a, b) => b.by - a.by)[0];
  if (pressed && pressed.by >= PRESSED && pressed.by > holding) return act('move-presses', { side: pressed.side });
  return act('move-holds');
}

/** Which clause of the terms that it hopes for serves it most, and who would sooner sign them. */
function opens(before: Evaluation, then: Evaluation): [code: string, values: Record<string, string>] {
  const i = hoped(then);
  const clause = bestClause(then, i);
  const own = valueAt(then.own, i) - valueAt(before.own, i);
  const rises = then.others
    .map(({ side, gains }, k) => ({ side, by: valueAt(gains, i) - (before.others[k]?.gains[i] ?? 0) }))
    .sort((a, b) => b.by - a.by);
  const [most] = rises;
  return most && most.by > Math.max(0, own)
    ? ['move-opens', { clause, side: most.side }]
    : ['move-betters', { clause }];
}

function bestClause({ utilities, pool }: Evaluation, i: number): string {
  const { table } = utilities.position;
  const { weighted } = utilities.space.signatories[0] ?? { weighted: new Float64Array() };
  const [best] = [...packageAt(pool, i)]
    .map((option, issue) => ({ option, issue, worth: weighted[option] ?? 0 }))
    .filter(({ option, issue }) => option !== table.issues[issue]?.first)
    .sort((a, b) => b.worth - a.worth);
  return best ? optionKey(table.issues[best.issue]?.id ?? '', table.options[best.option]?.id ?? '') : '';
}
