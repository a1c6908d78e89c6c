import { linesOf, type GameLog } from '../log';
import type { Actions } from './app';
import { notify, refuse, type Context } from './context';
import { remarksOf } from './remarks';
import { refreshSaves, watch } from './saves';
import { show, summaryOf } from './session';

export const dropActions = (context: Context): Pick<Actions, 'dropFile'> => ({
  dropFile: (file) => take(context, file),
});

async function take(context: Context, file: File): Promise<void> {
  const read = await (await import('./read-file')).readLogFile(file);
  if (!read.ok) return refuse(context, read.fault);
  const log = read.value;
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
    const summary = summaryOf(id, log.header, shown.value.state, deps.clock.now());
    await deps.vault.append(id, 0, linesOf(log), { ...summary, ...(await remarksOf(log)) });
  } catch {
    notify(context, { tone: 'error', key: 'store.not-kept' });
  }
  await refreshSaves(context);
  watch(context, id, log);
}
