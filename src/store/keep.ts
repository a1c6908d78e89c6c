import type { SaveSummary } from './app';
import { notify, patch, type Context } from './context';
import { createKeeper, type Kept } from './keeper';

/** Milliseconds after which the game goes on though storage says nothing, with a sentence that it is not safe. */
const PATIENCE = 3000;

/**
 * From now on every act of the game is written as it happens; `written` lines are stored already. A keeper that still
 * has lines to write goes on.
 */
export function keepGame(context: Context, id: string, written: number): void {
  if (context.keepers.get(id)?.waiting().lines.length) return;
  const report = (kept: Kept): void => {
    if (kept === 'taken') return context.deps.locks.lose(id);
    tell(context, id, kept);
    if (kept === 'kept') context.deps.locks.announce(id);
  };
  context.keepers.set(id, createKeeper(context.deps.vault, id, written, report));
}

const TROUBLE = { full: 'store.storage-full', failed: 'store.storage-failed', late: 'store.storage-late' } as const;

/** Says so when acts begin, or cease, to be in memory only. */
export function tell(context: Context, id: string, kept: 'kept' | keyof typeof TROUBLE): void {
  const { session } = context.store.getState();
  if (session?.id !== id || session.kept === (kept === 'kept')) return;
  patch(context, id, { kept: kept === 'kept' });
  if (kept === 'kept') notify(context, { tone: 'info', key: 'store.kept-again' });
  else notify(context, { tone: 'error', key: TROUBLE[kept] });
}

/** Adds lines to a game, and resolves when they are stored or could not be; `late` if storage has said nothing so far. */
export async function write(
  context: Context,
  id: string,
  lines: readonly string[],
  summary: SaveSummary,
): Promise<Kept | 'late'> {
  const { deps, keepers } = context;
  const keeping = keepers.get(id)?.add(lines, summary);
  return keeping ? Promise.race([keeping, deps.clock.wait(PATIENCE).then(() => 'late' as const)]) : 'kept';
}

/**
 * Leaves the game in progress: another tab may take it up, unless it is the one that comes next. What could not be
 * written yet stays in memory, and the game with it stays this tab's.
 */
export function leaveGame(context: Context, next?: string): void {
  const { keepers, deps, store } = context;
  const { session } = store.getState();
  context.negotiators.clear();
  context.desks.clear();
  if (!session) return;
  const { id } = session;
  const keeper = keepers.get(id);
  const leave = (): void => {
    if (keeper?.waiting().lines.length) return;
    if (keepers.get(id) === keeper) keepers.delete(id);
    if (id !== next) deps.locks.release(id);
  };
  if (keeper) void keeper.settled().then(leave);
  else leave();
}

/** The stored lines of a log with those still waiting to be stored, or null if there is none of that name. */
export async function linesKept(context: Context, id: string): Promise<readonly string[] | null> {
  const keeper = context.keepers.get(id);
  await keeper?.settled();
  const waiting = keeper?.waiting().lines ?? [];
  const stored = await context.deps.vault.read(id).catch(() => null);
  return stored || waiting.length > 0 ? [...(stored ?? []), ...waiting] : null;
}
