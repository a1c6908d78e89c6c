import { notify, patch, type Context } from './context';
import { createKeeper, type Kept } from './keeper';

/**
 * From now on every act of the game is written as it happens; `written` lines are stored already. A keeper that still
 * has lines to write goes on.
 */
export function keepGame(context: Context, id: string, written: number): void {
  if (context.keepers.get(id)?.waiting().lines.length) return;
  const report = (kept: Kept): void => {
    const { session } = context.store.getState();
    if (session?.id === id && session.kept !== (kept === 'kept')) tell(context, id, kept);
    if (kept === 'kept') context.deps.locks.announce(id);
  };
  context.keepers.set(id, createKeeper(context.deps.vault, id, written, report));
}

function tell(context: Context, id: string, kept: Kept): void {
  patch(context, id, { kept: kept === 'kept' });
  if (kept === 'kept') notify(context, { tone: 'info', key: 'store.kept-again' });
  else notify(context, { tone: 'error', key: kept === 'full' ? 'store.storage-full' : 'store.storage-failed' });
}

/**
 * Leaves the game in progress: another tab may take it up, unless it is the one that comes next. What could not be
 * written yet stays in memory.
 */
export function leaveGame(context: Context, next?: string): void {
  const { session } = context.store.getState();
  context.negotiators.clear();
  context.desks.clear();
  if (!session) return;
  if (session.id !== next) context.deps.locks.release(session.id);
  const keeper = context.keepers.get(session.id);
  void keeper?.settled().then(() => {
    if (keeper.waiting().lines.length === 0 && context.keepers.get(session.id) === keeper)
      context.keepers.delete(session.id);
  });
}

/** The stored lines of a log with those still waiting to be stored, or null if there is none of that name. */
export async function linesKept(context: Context, id: string): Promise<readonly string[] | null> {
  const keeper = context.keepers.get(id);
  await keeper?.settled();
  const waiting = keeper?.waiting().lines ?? [];
  const stored = await context.deps.vault.read(id).catch(() => null);
  return stored || waiting.length > 0 ? [...(stored ?? []), ...waiting] : null;
}
