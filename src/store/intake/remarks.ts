import { RULES, proofOf, type GameLog } from '../../log';
import type { Remark, SaveSummary } from '../app';

/** What a teacher should know of a log that verifies before opening it, for its row in the list; empty for most. */
export async function remarksOf(log: GameLog): Promise<Pick<SaveSummary, 'remarks'>> {
  const proof = await proofOf(log);
  if (!proof.ok) return {};
  const { scenario, result } = proof.value;
  const remarks: Remark[] = [];
  if (log.header.rules !== RULES) remarks.push('other-rules');
  if (scenario.kind === 'changed') remarks.push('other-scenario');
  if (result === 'missing') remarks.push('no-result');
  if (result === 'unsealed') remarks.push('unsealed');
  return remarks.length > 0 ? { remarks } : {};
}
