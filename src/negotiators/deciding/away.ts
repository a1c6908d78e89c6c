import { chosen, type MoveSpec, type Position, type Terms } from '../../engine';
import { redeemed } from '../evaluation/claims';
import { afterMove, chanceWorth, worthNow, worthOfMoves } from '../evaluation/lookahead';
import { because, type Act } from '../negotiator';
import { bestTradeOff, live, lookOut, packageTerms, type Outlook } from '../evaluation/evaluation';
import { packed, subset } from '../evaluation/package-pool';
import { Scales } from '../evaluation/utilities';
import type { Turn } from './deliberation';

/** How many packages a move is judged by. */
const SHORT = 24;
/** Half-width, in hundredths, of the chance by which two moves of like worth are told apart. */
const WHIM = 20;
/** A move must promise this much, in hundredths. */
const WORTHWHILE = 20;

export const away = (turn: Turn): Act | null => whisper(turn) ?? move(turn);

/** A back-channel draft says quietly what would be weakness aloud: a step below the public ask. */
function whisper(turn: Turn): Act | null {
  const { seen, least, side, persona } = turn;
  const { legal, view } = seen;
  const taste = persona.tastes['whisper'] ?? 0;
  if (legal.whisperTo.length === 0 || view.round < 2 || seen.draw(100) >= taste * 100) return null;
  const { outlook, ask } = turn;
  const i = bestTradeOff(outlook, least + (ask - least) * 0.7);
  if (i < 0 || (outlook.theirs[i] as number) < 0) return null;
  const to = [...outlook.others].sort((a, b) => (b.gains[i] as number) - (a.gains[i] as number))[0]?.side;
  if (!to) return null;
  const channel = legal.channels.find(({ refusal }) => refusal === null);
  const intent = { kind: 'whisper', side, to, terms: packageTerms(outlook, i) } as const;
  return because(channel ? { ...intent, through: channel.id } : intent, 'whisper', {
    to,
    worth: Math.floor(outlook.own[i] as number),
  });
}

/** The move that changes its outlook most, habits counted; none if none is worth it. */
export function move(turn: Turn): Act | null {
  const { seen, persona, side, skill } = turn;
  const { moves } = seen.view.table;
  const free = seen.legal.moves.flatMap(({ id, refusal }) => (refusal === null ? (moves[id] ?? []) : []));
  if (free.length === 0) return null;
  const made = (id: string, code: string, worth: number): Act =>
    because({ kind: 'move', side, move: id }, code, { move: id, worth: Math.round(worth) });
  if (seen.draw(100) < skill.carelessPercent) {
    return made((free[seen.draw(free.length)] as MoveSpec).id, 'move-careless', 0);
  }
  let best: { id: string; worth: number } | null = null;
  worthOfMoves(seen.view, free, shortlist(turn), skill.faithPercent).forEach((change, i) => {
    const { id } = free[i] as MoveSpec;
    const whim = seen.draw(2 * WHIM + 1) - WHIM;
    const worth = change + skill.habitPercent * (persona.tastes[id] ?? 0) + whim;
    if (!best || worth > best.worth) best = { id, worth };
  });
  const { id, worth } = best ?? { id: '', worth: 0 };
  return worth > WORTHWHILE ? made(id, 'move', worth) : null;
}

/**
 * Before the last signature the moment away from the table is still free: the move that brings most while these terms
 * still suit, a claim of progress that they redeem at once among them.
 */
export function parting(turn: Turn, terms: Terms): Act | null {
  const { seen, scales, side, least } = turn;
  const [own] = scales.lenses;
  if (!own) return null;
  const { view, legal } = seen;
  const pool = packed(view.table, [chosen(view.table, terms)]);
  const gain = (position: Position): number => lookOut(new Scales(position, [own]), pool).own[0] as number;
  const worth = (position: Position): number => worthNow(position, own) + gain(position);
  const now = worth(view);
  let best: { id: string; worth: number } | null = null;
  for (const { id, refusal } of legal.moves) {
    const spec = view.table.moves[id];
    if (!spec || refusal !== null) continue;
    const next = afterMove(view, spec);
    const change = worth(next) - now + chanceWorth(view, spec) + (spec.claimsProgress ? redeemed(view, side) : 0);
    if (gain(next) >= least && change > (best?.worth ?? WORTHWHILE)) best = { id, worth: change };
  }
  return best && because({ kind: 'move', side, move: best.id }, 'move-parting', { worth: Math.round(best.worth) });
}

/** The packages that moves are judged by: those that come nearest to suiting everybody. */
function shortlist({ outlook }: Turn): Outlook {
  return lookOut(outlook.scales, subset(outlook.pool, live(outlook, SHORT)));
}
