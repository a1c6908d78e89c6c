import type { Fault } from '../../engine';
import { RULES, verifyLog, type GameLog, type ParsedLog } from '../../log';
import { notify, refuse, type Context } from '../context';
import { linesKept } from './keep';
import { isSealed } from './row';

/** A log read from the vault or from those that come with the game; the fault is told by the caller. */
export type Opened =
  | { readonly kind: 'log'; readonly log: ParsedLog }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly fault: Fault };

/** The text of a log as it is kept, or null if there is none of that name. */
export async function textOf(context: Context, id: string): Promise<string | null> {
  const bundled = context.deps.bundled.find(({ summary }) => summary.id === id);
  if (bundled) return bundled.load();
  const lines = await linesKept(context, id);
  return lines && lines.map((line) => `${line}\n`).join('');
}

export async function readLog(context: Context, id: string): Promise<Opened> {
  const text = await textOf(context, id);
  if (text === null) return { kind: 'missing' };
  const parsed = await (await import('../intake/read-file')).parseLogText(text);
  return parsed.ok ? { kind: 'log', log: parsed.value } : { kind: 'damaged', fault: parsed.fault };
}

/** Why a game cannot go on from its log: its acts do not follow from the present rules. Null if it can. */
export async function whyNotPlayable(log: GameLog): Promise<Fault | null> {
  const { rules } = log.header;
  if (rules !== RULES) return { code: 'store.other-rules', place: 'line 1', values: { rules, known: RULES } };
  const verified = await verifyLog(log);
  return verified.ok ? null : verified.fault;
}

/** Nothing is wrong with a log of which these are the faults: another build of this page can read it. */
const OF_ANOTHER_BUILD: readonly string[] = ['log.from-the-future', 'log.other-rules'];

/** Marks a stored log as unreadable and says so. It stays where it is; one of another build is not even marked. */
export async function quarantine(context: Context, id: string, fault: Fault): Promise<void> {
  refuse(context, fault);
  // Of the reading, not of the log: the next may go well.
  if (fault.code.startsWith('store.')) return;
  if (OF_ANOTHER_BUILD.includes(fault.code)) return notify(context, { tone: 'error', key: 'store.other-build' });
  const kept = (await context.deps.vault.list().catch(() => [])).find((save) => save.id === id);
  notify(context, { tone: 'error', key: kept && isSealed(kept) ? 'store.damaged-sealed' : 'store.damaged' });
  await context.deps.vault.describe(id, { damaged: true }).catch(() => undefined);
}
