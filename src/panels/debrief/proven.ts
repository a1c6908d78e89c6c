import type { Step, StudiedLog } from '../../analysis';
import type { Result } from '../../engine';
import { proofOf, verifyLog, type GameLog, type Proof, type Verified } from '../../log';
import type { Rerun } from '../../negotiators';

/** A log that verifies, and what is known of it beyond its acts. */
export interface Proven {
  readonly verified: Verified;
  readonly proof: Proof;
}

export async function proven(log: GameLog): Promise<Result<Proven>> {
  const verified = await verifyLog(log);
  if (!verified.ok) return verified;
  const proof = await proofOf(log);
  return proof.ok ? { ok: true, value: { verified: verified.value, proof: proof.value } } : proof;
}

/** Leads the log's computers again. The delegations are loaded for it, for few will ask. */
export const leadAgain = async (log: StudiedLog, step: Step): Promise<Result<Rerun>> =>
  (await import('../../negotiators')).rerun({ ...log, result: null }, async (done, all) => step(done, all));
