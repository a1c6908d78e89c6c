import { notify, type Context } from '../context';
import type { Storing } from '../deps';
import { keepWaiting } from '../saves/keep';
import { refreshSaves } from '../saves/shelf';

const TROUBLE = {
  none: 'store.not-lasting',
  slow: 'store.storage-slow',
  blocked: 'store.storage-blocked',
  newer: 'store.storage-newer',
} as const;

/** Says where games go if it is not to storage that lasts. */
export async function tellStorage(context: Context): Promise<void> {
  const state = await context.deps.storage.state();
  if (state !== 'lasting') tell(context, state);
}

/** Says at the start that games are kept, but cannot be shown; where nothing is kept at all, a game that begins says so. */
export async function tellUnopened(context: Context): Promise<void> {
  const state = await context.deps.storage.state();
  if (state !== 'lasting' && state !== 'none' && !context.store.getState().heldBack) tell(context, state);
}

/**
 * Whether the game or scenario of this name may be in storage that has not opened yet: then the page waits for it, and
 * says why. `read` asks for what stands in for storage until then. True also where the person has gone elsewhere before
 * that was known.
 */
export async function heldBack(
  context: Context,
  id: string,
  read: () => Promise<string | readonly string[] | null>,
): Promise<boolean> {
  const { deps, store } = context;
  if (deps.bundled.some(({ summary }) => summary.id === id)) return false;
  const wish = ++context.wishes;
  const state = await deps.storage.state();
  const why = state === 'slow' || state === 'blocked' ? state : null;
  const inMemory = why !== null && (await read()) !== null;
  if (context.wishes !== wish) return true;
  if (why === null || inMemory) return false;
  context.play?.veil();
  // The page that waits says it all.
  const told: string[] = Object.values(TROUBLE);
  const others = store.getState().notices.filter((notice) => !('key' in notice) || !told.includes(notice.key));
  store.setState({ heldBack: why, notices: others });
  return true;
}

/** Storage that opened late has what was in memory by now; or a newer build of this page has taken it from this one. */
export const onStorage =
  (context: Context) =>
  (now: Storing): void => {
    if (now !== 'lasting') {
      // A page that waits changes its own sentence.
      const waits = context.store.getState().heldBack !== null && (now === 'slow' || now === 'blocked');
      return waits ? undefined : tell(context, now);
    }
    notify(context, { tone: 'info', key: 'store.storage-opened' });
    void keepWaiting(context).then(() => refreshSaves(context));
  };

const tell = (context: Context, state: Exclude<Storing, 'lasting'>): void =>
  notify(context, { tone: state === 'none' ? 'info' : 'error', key: TROUBLE[state] });
