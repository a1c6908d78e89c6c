import { because, type Act } from '../negotiator';
import { prospects } from '../evaluation/evaluation';
import type { Deliberation } from './deliberation';

/** Patience worn out, a delegation is so many times likelier to leave (¶12). */
const FRUSTRATED = 3;

/** Walks out, now and then, when nothing that could still be signed is worth signing. */
export function walk(deliberation: Deliberation): Act | null {
  const { seen, least, side, persona, skill } = deliberation;
  if (skill.plans) return null;
  const { view, legal } = seen;
  const { fromRound, belowGain, patience, percent } = persona.walk;
  if (!legal.walk || view.round < fromRound) return null;
  const received = deliberation.drafts.filter(({ draft }) => draft.by !== side).map(({ worth }) => worth);
  const hope = prospects(deliberation.evaluation);
  if (hope >= least || Math.max(-Infinity, ...received) >= belowGain * 100) return null;
  const worn = (view.meters['patience'] ?? Infinity) <= patience;
  if (seen.draw(100) >= percent * (worn ? FRUSTRATED : 1)) return null;
  return because({ kind: 'walk', side }, 'walk', { hope: Math.floor(hope), least });
}
