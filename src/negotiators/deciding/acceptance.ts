import { chosen, interestsGain, type Secret } from '../../engine';
import { timeOf } from '../bidding/bidding';
import { because, type Act, type Seen } from '../negotiator';
import { evaluate } from '../evaluation/evaluation';
import { poolOf } from '../evaluation/package-pool';
import { costOfWaiting, hasEscalated, spares } from './manners';
import { type Agent, type Deliberation } from './deliberation';
import { leastOf } from './skill';

/** In the closing: whatever beats walking away by the least gain it signs for. Needs no further thought. */
export function vote({ side, skill }: Agent, { view, legal }: Seen, secret: Secret): Act | null {
  const draft = view.drafts.find(({ number }) => number === legal.vote);
  if (!draft) return null;
  const worth = interestsGain(view, side, secret, draft.terms);
  const least = leastOf(skill, secret);
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
function settlesFor(deliberation: Deliberation): number {
  const { last, least, persona, seen, skill } = deliberation;
  const acceptance = persona.parts?.acceptance ?? 'ac-next';
  if (last) return skill.keepsPercent > 0 ? deliberation.ask : least;
  if (acceptance === 'ac-const') return least;
  const late = timeOf(seen.view) >= LATE;
  if (late && acceptance === 'ac-time') return least;
  if (late && acceptance === 'ac-combi')
    return Math.max(least, Math.min(deliberation.ask, bestHeardBefore(deliberation)));
  return Math.max(least, deliberation.ask);
}

/** What the best draft of the others was worth that lies no longer before it; endless if there was none. */
function bestHeardBefore({ side, seen, utilities }: Deliberation): number {
  const { table, drafts } = seen.view;
  const gone = seen.history.flatMap((event) => {
    const lies = event.kind === 'drafted' && drafts.some(({ number }) => number === event.number);
    return event.kind === 'drafted' && event.side !== side && !lies ? [chosen(table, event.terms)] : [];
  });
  return gone.length > 0 ? Math.max(...evaluate(utilities, poolOf(table, gone)).own) : Infinity;
}

export function answer(deliberation: Deliberation): Act | null {
  const { whisper, side } = deliberation;
  if (!whisper) return null;
  const { worth } = whisper;
  const ask = settlesFor(deliberation);
  // Nobody lets go of terms for less than what waiting for another round costs.
  const settles = Math.max(deliberation.least, ask - costOfWaiting(deliberation));
  const accept = worth >= settles;
  const intent = { kind: 'answer', side, whisper: whisper.whisper.number, from: whisper.whisper.from, accept } as const;
  return because(intent, accept ? 'answer-yes' : 'answer-no', { worth, ask: Math.ceil(accept ? settles : ask) });
}

/** Signs every draft on the table that is good enough. */
export function sign(deliberation: Deliberation): Act | null {
  const { seen, side, least } = deliberation;
  const suits = (worth: number): boolean => worth >= least && worth >= settlesFor(deliberation);
  const hot = hasEscalated(deliberation);
  const good = deliberation.drafts
    .filter(({ draft, worth }) => seen.legal.sign.includes(draft.number) && suits(worth))
    .filter(({ draft }) => !hot || !spares(seen.view, draft.terms))
    .sort((a, b) => b.worth - a.worth);
  const [best] = good;
  if (!best) return null;
  const drafts = good.map(({ draft }) => draft.number);
  const values = { draft: best.draft.number, worth: best.worth, ask: Math.ceil(settlesFor(deliberation)) };
  return good.length === 1
    ? because({ kind: 'sign', side, drafts }, 'sign', values)
    : because({ kind: 'sign', side, drafts }, 'sign-several', { ...values, count: good.length });
}
