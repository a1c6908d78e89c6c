import { chosen, type MoveSpec, type Position, type Side, type Terms, type View } from '../../engine';
import { afterMove, chanceWorth, judgeBy, worthOfHolding, worthOfMoves, type Judge } from '../evaluation/lookahead';
import { because, type Act } from '../negotiator';
import { bestPlan } from '../evaluation/plans';
import { bestTradeOff, live, evaluate, packageTerms } from '../evaluation/evaluation';
import { poolOf, subset } from '../evaluation/package-pool';
import { Utilities } from '../evaluation/utilities';
import type { Deliberation } from './deliberation';
import { explained } from './move-reason';
import { hasMadePeace, heats, mayAsk, pledgesAgainst, spares } from './manners';
import { valueAt } from '../evaluation/columns';

/** How many packages a move is judged by. */
const SHORT = 24;
/** Half-width, in hundredths, of the chance by which two moves of like worth are told apart. */
const WHIM = 20;
/** A move must promise this much, in hundredths. */
const WORTHWHILE = 20;

export const away = (deliberation: Deliberation): Act | null => whisper(deliberation) ?? move(deliberation);

/** A back-channel draft says quietly what would be weakness aloud: a step below the public ask. */
function whisper(deliberation: Deliberation): Act | null {
  const { seen, least, side, persona } = deliberation;
  const { legal, view } = seen;
  const taste = persona.tastes['whisper'] ?? 0;
  if (legal.whisperTo.length === 0 || view.round < 2 || seen.draw(100) >= taste * 100) return null;
  const { evaluation, ask } = deliberation;
  const i = bestTradeOff(evaluation, least + (ask - least) * 0.7);
  if (i < 0 || valueAt(evaluation.theirs, i) < 0) return null;
  const terms = packageTerms(evaluation, i);
  if (!mayAsk(deliberation, terms, valueAt(evaluation.own, i))) return null;
  const to = [...evaluation.others].sort((a, b) => valueAt(b.gains, i) - valueAt(a.gains, i))[0]?.side;
  if (!to) return null;
  const channel = legal.channels.find(({ refusal }) => refusal === null);
  const intent = { kind: 'whisper', side, to, terms } as const;
  return because(channel ? { ...intent, through: channel.id } : intent, 'whisper', {
    to,
    worth: Math.floor(valueAt(evaluation.own, i)),
  });
}

/** Not against what bears its name, nor hotter fighting in the turn in which it took terms for peace. */
const mayMake = (view: View, side: Side, move: MoveSpec): boolean =>
  !pledgesAgainst(view, side, move) && !(heats(view, move) && hasMadePeace(view, side));

/** A planned move must promise this much, in hundredths. */
const PAYS = 4;

/** The first move of the plan that makes most of what is left of the summit; none if none pays. */
function planned(deliberation: Deliberation): Act | null {
  const { seen, side } = deliberation;
  const { view } = seen;
  const moves = Object.values(view.table.moves).filter(
    (spec) => spec.side === side && !spec.carriesWhisper && !spec.claimsProgress && mayMake(view, side, spec),
  );
  const turns = view.settings.rounds - view.round + 1;
  const plan = bestPlan(view, moves, judge(deliberation), turns);
  if (!plan || plan.worth < PAYS) return null;
  return explained(deliberation, plan.first, plan.worth);
}

/** The move that changes its prospects most, habits counted; none if none is worth it. */
export function move(deliberation: Deliberation): Act | null {
  const { seen, persona, side, skill } = deliberation;
  if (skill.plans) return seen.legal.moves.some(({ refusal }) => refusal === null) ? planned(deliberation) : null;
  const { moves } = seen.view.table;
  const free = seen.legal.moves
    .flatMap(({ id, refusal }) => (refusal === null ? (moves[id] ?? []) : []))
    .filter((spec) => mayMake(seen.view, side, spec));
  if (free.length === 0) return null;
  if (seen.draw(100) < skill.carelessPercent) {
    const { id } = free[seen.draw(free.length)] as MoveSpec;
    return because({ kind: 'move', side, move: id }, 'move-careless', { move: id, worth: 0 });
  }
  let best: { spec: MoveSpec; worth: number; change: number } | null = null;
  for (const [i, change] of worthOfMoves(seen.view, free, judge(deliberation)).entries()) {
    const spec = free[i] as MoveSpec;
    const whim = seen.draw(2 * WHIM + 1) - WHIM;
    const worth = change + skill.habitPercent * (persona.tastes[spec.id] ?? 0) + whim;
    if (!best || worth > best.worth) best = { spec, worth, change };
  }
  if (!best || best.worth <= WORTHWHILE) return null;
  return explained(deliberation, best.spec, best.worth, best.change <= WORTHWHILE);
}

/**
 * Before the last signature the moment away from the table is still free: the move that brings most while these terms
 * still suit, a claim of progress that they redeem at once among them.
 */
export function parting(deliberation: Deliberation, terms: Terms): Act | null {
  const { seen, utilities, side, least } = deliberation;
  const [own] = utilities.lenses;
  if (!own) return null;
  const { view, legal } = seen;
  const pool = poolOf(view.table, [chosen(view.table, terms)]);
  const gain = (position: Position): number => valueAt(evaluate(new Utilities(position, [own]), pool).own, 0);
  const worth = (position: Position): number => worthOfHolding(position, own) + gain(position);
  const now = worth(view);
  let best: { id: string; worth: number } | null = null;
  for (const { id, refusal } of legal.moves) {
    const spec = view.table.moves[id];
    if (!spec || refusal !== null || !mayMake(view, side, spec)) continue;
    if (heats(view, spec) && spares(view, terms)) continue;
    const next = afterMove(view, spec);
    const change = worth(next) - now + chanceWorth(view, spec);
    if (gain(next) >= least && change > (best?.worth ?? WORTHWHILE)) best = { id, worth: change };
  }
  return best && because({ kind: 'move', side, move: best.id }, 'move-parting', { worth: Math.round(best.worth) });
}

/** Moves are judged by the packages that come nearest to suiting everybody. */
const judge = ({ evaluation, skill }: Deliberation): Judge =>
  judgeBy(evaluation.utilities, subset(evaluation.pool, live(evaluation, SHORT)), skill.faithPercent);
