import type { Actions } from './app';
import { notify, type Context } from './context';
import { goTo } from './screen';
import { refreshSaves } from './shelf';

export const saveActions = (context: Context): Pick<Actions, 'rename' | 'remove' | 'refreshSaves'> => ({
  rename: (id, label) => rename(context, id, label),
  remove: (id) => remove(context, id),
  refreshSaves: () => refreshSaves(context),
});

/** The longest name of a row, in characters. */
const LONGEST_LABEL = 80;

async function rename(context: Context, id: string, label: string): Promise<void> {
  try {
    await context.deps.vault.describe(id, { label: label.trim().slice(0, LONGEST_LABEL) });
  } catch {
    notify(context, { tone: 'error', key: 'store.not-renamed' });
  }
  await refreshSaves(context);
}

async function remove(context: Context, id: string): Promise<void> {
  const { deps, store } = context;
  if (deps.bundled.some(({ summary }) => summary.id === id)) return;
  const open = store.getState().session?.id === id;
  if (!open && !(await deps.locks.claim(id))) return notify(context, { tone: 'error', key: 'store.open-elsewhere' });
  if (open) {
    context.play?.leave();
    store.setState({ session: null });
    goTo(context, { name: 'gallery' }, 'replace');
  }
  await context.keepers.get(id)?.settled();
  context.keepers.delete(id);
  try {
    await deps.vault.remove(id);
  } catch {
    notify(context, { tone: 'error', key: 'store.storage-failed' });
  }
  deps.locks.release(id);
  await refreshSaves(context);
}
