import { linesOf, parseLog, verifyLog, type GameLog } from '../log';
import type { Actions } from './app';
import { notify, refuse, type Context } from './context';
import { refreshSaves, watch } from './saves';
import { show, summaryOf } from './session';

/** The largest file that is read at all, in bytes; the reader of logs has the same limit for its text. */
const LARGEST = 20 * 1024 * 1024;

export const dropActions = (context: Context): Pick<Actions, 'dropFile'> => ({
  dropFile: (file) => take(context, file),
});

async function take(context: Context, file: File): Promise<void> {
  if (file.size > LARGEST) return refuse(context, { code: 'log.too-large', place: 'file', values: { megabytes: 20 } });
  const text = await file.text().catch(() => null);
  if (text === null) return notify(context, { tone: 'error', key: 'store.unreadable-file' });
  const parsed = await parseLog(text);
  if (!parsed.ok) return refuse(context, parsed.fault);
  const log = parsed.value;
  const verified = await verifyLog(log);
  if (!verified.ok) return refuse(context, verified.fault);
  if (log.cutOff) refuse(context, log.cutOff);
  await keepAndWatch(context, log);
}

/** A log that cannot be kept is watched all the same. */
async function keepAndWatch(context: Context, log: GameLog): Promise<void> {
  const { deps } = context;
  const shown = show(log, 'all');
  if (!shown.ok) return refuse(context, shown.fault);
  const id = deps.newId();
  try {
    await deps.vault.append(id, 0, linesOf(log), summaryOf(id, log.header, shown.value.state, deps.clock.now()));
  } catch {
    notify(context, { tone: 'error', key: 'store.not-kept' });
  }
  await refreshSaves(context);
  watch(context, id, log);
}
