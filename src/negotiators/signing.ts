import { interestsGain, type Secret } from '../engine';
import { because, type Act, type Seen } from './negotiator';
import type { Mind, Turn } from './turn';

/** In the closing: whatever beats walking away by the least gain it signs for. Needs no further thought. */
export function vote({ side }: Mind, { view, legal }: Seen, secret: Secret): Act | null {
  const draft = view.drafts.find(({ number }) => number === legal.vote);
  if (!draft) return null;
  const worth = interestsGain(view, side, secret, draft.terms);
  const accept = worth >= secret.minimumGain;
  return because({ kind: 'vote', side, accept }, accept ? 'vote-yes' : 'vote-no', {
    draft: draft.number,
    worth,
    least: secret.minimumGain,
  });
}

/** AC_next, and in the last round whatever beats walking away (Baarslag and Hindriks 2013). */
const settlesFor = ({ last, secret, ask }: Turn): number =>
  last ? secret.minimumGain : Math.max(secret.minimumGain, ask);

export function answer(turn: Turn): Act | null {
  const { whisper, side } = turn;
  if (!whisper) return null;
  const { worth } = whisper;
  const accept = worth >= settlesFor(turn);
  const intent = { kind: 'answer', side, whisper: whisper.whisper.number, accept } as const;
  return because(intent, accept ? 'answer-yes' : 'answer-no', { worth, ask: Math.floor(settlesFor(turn)) });
}

/** Signs every draft on the table that is good enough. */
export function sign(turn: Turn): Act | null {
  const { drafts, seen, side } = turn;
  const good = drafts
    .filter(({ draft, worth }) => seen.legal.sign.includes(draft.number) && worth >= settlesFor(turn))
    .sort((a, b) => b.worth - a.worth);
  const [best] = good;
  if (!best) return null;
  return because({ kind: 'sign', side, drafts: good.map(({ draft }) => draft.number) }, 'sign', {
    draft: best.draft.number,
    worth: best.worth,
    ask: Math.floor(settlesFor(turn)),
  });
}
