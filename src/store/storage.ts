import { notify, type Context } from './context';
import type { Storing } from './deps';
import { refreshSaves } from './shelf';

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
  if (state !== 'lasting' && state !== 'none') tell(context, state);
}

/** Storage that opened late has what was in memory by now; or a newer build of this page has taken it from this one. */
export const onStorage =
  (context: Context) =>
  (now: Storing): void => {
    if (now !== 'lasting') return tell(context, now);
    notify(context, { tone: 'info', key: 'store.storage-opened' });
    void refreshSaves(context);
  };

const tell = (context: Context, state: Exclude<Storing, 'lasting'>): void =>
  notify(context, { tone: state === 'none' ? 'info' : 'error', key: TROUBLE[state] });
