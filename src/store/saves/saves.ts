import type { Actions } from '../app';
import { notify, type Context } from '../context';
import { TakenOver } from '../deps';
import { keepWaiting } from './keep';
import { goTo } from '../navigation/screen';
import { refreshSaves } from './shelf';

export const saveActions = (
  context: Context,
): Pick<Actions, 'rename' | 'remove' | 'refreshSaves' | 'checkComputers'> => {
  let queue: Promise<(ids: readonly string[]) => Promise<void>> | null = null;
  return {
    rename: (id, label) => rename(context, id, label),
    remove: (id) => remove(context, id),
    async refreshSaves() {
      await keepWaiting(context);
      await refreshSaves(context);
    },
    async checkComputers(ids) {
      queue ??= import('./computers-queue').then(({ computersQueue }) => computersQueue(context));
      await (
        await queue
      )(ids);
    },
  };
};

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
  const { session } = store.getState();
  const open = session?.id === id;
  const mine = open && session.mode === 'play' && !session.readOnly;
  if (!mine && !(await deps.locks.claim(id))) return notify(context, { tone: 'error', key: 'store.open-elsewhere' });
  if (open) {
    context.play?.leave();
    context.game = null;
    store.setState({ session: null });
  }
  await context.keepers.get(id)?.settled();
  context.keepers.delete(id);
  try {
    await deps.vault.remove(id);
  } catch (cause) {
    notify(context, { tone: 'error', key: cause instanceof TakenOver ? 'store.open-elsewhere' : 'store.not-removed' });
  }
  deps.locks.release(id);
  // Only now, so that whoever sees the gallery without the game can close the page: it is gone.
  if (open) goTo(context, { name: 'gallery' }, 'replace');
  await keepWaiting(context);
  await refreshSaves(context);
}
