import { worthOfMove } from './lookahead';
import { because, type Act } from './negotiator';
import { bestTradeOff, leastOfOthers, live, lookOut, packageTerms, type Outlook } from './outlook';
import { subset } from './packed';
import type { Turn } from './turn';

/** How many packages a move is judged by. */
const SHORT = 24;
/** Half-width, in hundredths, of the chance by which two moves of like worth are told apart. */
const WHIM = 20;
/** A move must promise this much, in hundredths. */
const WORTHWHILE = 20;

export const away = (turn: Turn): Act | null => whisper(turn) ?? move(turn);

/** A back-channel draft says quietly what would be weakness aloud: a step below the public ask. */
function whisper({ seen, outlook, secret, ask, side, persona }: Turn): Act | null {
  const { legal, view } = seen;
  const taste = persona.tastes['whisper'] ?? 0;
  if (legal.whisperTo.length === 0 || view.round < 2 || seen.draw(100) >= taste * 100) return null;
  const i = bestTradeOff(outlook, secret.minimumGain + (ask - secret.minimumGain) * 0.7);
  if (i < 0 || leastOfOthers(outlook, i) < 0) return null;
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
  const { seen, own, others, persona, side, skill } = turn;
  const free = seen.legal.moves.filter(({ refusal }) => refusal === null).map(({ id }) => id);
  if (free.length === 0) return null;
  const made = (id: string, code: string, worth: number): Act =>
    because({ kind: 'move', side, move: id }, code, { move: id, worth: Math.round(worth) });
  if (seen.draw(100) < skill.carelessPercent) {
    const any = free[seen.draw(free.length + 1)];
    return any === undefined ? null : made(any, 'move-careless', 0);
  }
  const short = shortlist(turn);
  let best: { id: string; worth: number } | null = null;
  for (const id of free) {
    const spec = seen.view.table.moves[id];
    const whim = seen.draw(2 * WHIM + 1) - WHIM;
    if (!spec) continue;
    const worth = worthOfMove(seen.view, spec, own, others, short) + skill.habitPercent * (persona.tastes[id] ?? 0) + whim;
    if (!best || worth > best.worth) best = { id, worth };
  }
  return best && best.worth > WORTHWHILE ? made(best.id, 'move', best.worth) : null;
}

/** The packages that moves are judged by: those that come nearest to suiting everybody. */
function shortlist({ seen, own, others, outlook }: Turn): Outlook {
  return lookOut(seen.view, subset(outlook.appraisal.pool, live(outlook, SHORT)), own, others);
}
