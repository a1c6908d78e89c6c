import { chosen, interestsGain, type Secret } from '../../engine';
import { timeOf } from '../bidding/bidding';
import { because, type Act, type Seen } from '../negotiator';
import { lookOut } from '../evaluation/evaluation';
import { packed } from '../evaluation/package-pool';
import { leastGain, type Mind, type Turn } from './deliberation';

/** In the closing: whatever beats walking away by the least gain it signs for. Needs no further thought. */
export function vote({ side, skill }: Mind, { view, legal }: Seen, secret: Secret): Act | null {
  const draft = view.drafts.find(({ number }) => number === legal.vote);
  if (!draft) return null;
  const worth = interestsGain(view, side, secret, draft.terms);
  const least = leastGain(skill, view, side, secret);
  const accept = worth >= least;
  const values = { draft: draft.number, worth, least };
  return because({ kind: 'vote', side, accept }, accept ? 'vote-yes' : 'vote-no', values);
}

/** From this part of the time on, AC_time and AC_combi no longer wait for more than was offered. */
const LATE = 0.75;

/**
 * What it settles for now, by the acceptance condition of its persona (Baarslag and Hindriks 2013): AC_next its own
 * ask; AC_const its least gain at any time; AC_time that from late on; AC_combi from late on the best it has
 * heard before. In the last round all take whatever beats walking away by their least gain.
 */
function settlesFor(turn: Turn): number {
  const { last, least, persona, seen, skill } = turn;
  const acceptance = persona.parts?.acceptance ?? 'ac-next';
  if (last) return skill.keepsPercent > 0 ? turn.ask : least;
  if (acceptance === 'ac-const') return least;
  const late = timeOf(seen.view) >= LATE;
  if (late && acceptance === 'ac-time') return least;
  if (late && acceptance === 'ac-combi') return Math.max(least, Math.min(turn.ask, bestHeardBefore(turn)));
  return Math.max(least, turn.ask);
}

/** What the best draft of the others was worth that lies no longer before it; endless if there was none. */
function bestHeardBefore({ side, seen, scales }: Turn): number {
  const { table, drafts } = seen.view;
  const gone = seen.history.flatMap((event) => {
    const lies = event.kind === 'drafted' && drafts.some(({ number }) => number === event.number);
    return event.kind === 'drafted' && event.side !== side && !lies ? [chosen(table, event.terms)] : [];
  });
  return gone.length > 0 ? Math.max(...lookOut(scales, packed(table, gone)).own) : Infinity;
}

export function answer(turn: Turn): Act | null {
  const { whisper, side } = turn;
  if (!whisper) return null;
  const { worth } = whisper;
  const ask = settlesFor(turn);
  const accept = worth >= ask;
  const intent = { kind: 'answer', side, whisper: whisper.whisper.number, from: whisper.whisper.from, accept } as const;
  return because(intent, accept ? 'answer-yes' : 'answer-no', { worth, ask: Math.ceil(ask) });
}

/** Signs every draft on the table that is good enough. */
export function sign(turn: Turn): Act | null {
  const { seen, side, least } = turn;
  const suits = (worth: number): boolean => worth >= least && worth >= settlesFor(turn);
  const good = turn.drafts
    .filter(({ draft, worth }) => seen.legal.sign.includes(draft.number) && suits(worth))
    .sort((a, b) => b.worth - a.worth);
  const [best] = good;
  if (!best) return null;
  const drafts = good.map(({ draft }) => draft.number);
  const values = { draft: best.draft.number, worth: best.worth, ask: Math.ceil(settlesFor(turn)) };
  return good.length === 1
    ? because({ kind: 'sign', side, drafts }, 'sign', values)
    : because({ kind: 'sign', side, drafts }, 'sign-several', { ...values, count: good.length });
}
