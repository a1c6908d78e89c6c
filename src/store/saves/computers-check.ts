import { DELEGATIONS, parseLog, proofOf } from '../../log';
import { rerun } from '../../negotiators';
import type { ComputersFound } from '../app';

/**
 * Leads the computers of a log again that was verified when it was kept. `untried` where that proves nothing: of a log
 * of one seat, of other rules, or of delegations that are not this program's.
 */
export async function computersOf(text: string): Promise<ComputersFound> {
  const found = await comparedIn(text);
  return { by: DELEGATIONS, found };
}

async function comparedIn(text: string): Promise<ComputersFound['found']> {
  const log = await parseLog(text);
  if (!log.ok) return 'untried';
  const proof = await proofOf(log.value);
  if (!proof.ok || proof.value.delegations === 'hidden') return 'untried';
  const led = await rerun(log.value);
  if (!led.ok) return 'untried';
  if (!led.value.differs) return 'same';
  return proof.value.delegations === 'these' ? 'differ' : 'untried';
}
