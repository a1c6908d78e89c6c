import type { SaveSummary, Session } from '../app';
import { notify, patch, type Context } from '../context';
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

/**
 * Writes what could not be written until now, of the open game and of games that were left: something was removed,
 * storage has opened, or the person looks at what is kept.
 */
export async function keepWaiting(context: Context): Promise<void> {
  const { keepers, deps, store } = context;
  const waiting = [...keepers].filter(([, keeper]) => keeper.waiting().lines.length > 0);
  await Promise.all(
    waiting.map(async ([id, keeper]) => {
      await keeper.retry();
      if (keeper.waiting().lines.length > 0 || keepers.get(id) !== keeper || store.getState().session?.id === id)
        return;
      keepers.delete(id);
      deps.locks.release(id);
    }),
  );
}

const TROUBLE = { full: 'store.storage-full', failed: 'store.storage-failed', late: 'store.storage-late' } as const;

/** Says so when acts begin, or cease, to be in memory only, and when the reason is another. */
export function tell(context: Context, id: string, kept: 'kept' | NonNullable<Session['unkept']>): void {
  const { session } = context.store.getState();
  if (session?.id !== id) return;
  const told = session.unkept ?? 'kept';
  if (told === kept || (told !== 'kept' && kept === 'late')) return;
  patch(context, id, { unkept: kept === 'kept' ? null : kept });
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
  const { deps, keepers, store } = context;
  const keeping = keepers.get(id)?.add(lines, summary);
  if (!keeping) return 'kept';
  const { session } = store.getState();
  // Storage that has kept one act waiting is not waited for again.
  const patience = session?.id === id && session.unkept === 'late' ? 0 : PATIENCE;
  return Promise.race([keeping, deps.clock.wait(patience).then(() => 'late' as const)]);
}

/**
 * Leaves the game in progress: another tab may take it up, unless it is the one that comes next. What could not be
 * written yet stays in memory, and the game with it stays this tab's.
 */
export function leaveGame(context: Context, next?: string): void {
  const { keepers, deps, store } = context;
  const { session } = store.getState();
  context.negotiators.clear();
  context.editors.clear();
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
