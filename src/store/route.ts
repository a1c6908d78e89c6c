import type { Actions, Screen, Session } from './app';
import { placeOf } from './address';
import { notify, patch, type Context } from './context';
import { lookAs } from './replay';
import { openSave } from './saves';
import { goTo } from './screen';
import { personsOf } from './players';
import { viewersOf } from './session';

export const routeActions = (context: Context): Pick<Actions, 'go' | 'open'> => ({
  go: (screen) => go(context, screen),
  open: (panel, focus) =>
    context.store.setState(({ session }) => ({ panel, focus: focus ?? null, focusedAt: session?.shown ?? 0 })),
});

/** Shows a screen, with the session made ready for it; a screen that has nothing to show leads to one that has. */
export function go(context: Context, screen: Screen, how: 'push' | 'replace' = 'push'): void {
  const { session } = context.store.getState();
  if (screen.name !== 'table' && screen.name !== 'debrief' && screen.name !== 'replay')
    return goTo(context, screen, how);
  if (!session) return goTo(context, { name: 'gallery' }, 'replace');
  if (screen.name === 'table' && session.mode === 'replay' && !session.over)
    return void openSave(context, session.id, 'play');
  if (screen.name === 'replay' && !session.over && personsOf(session.header).length > 1 && session.mode === 'play')
    return goTo(context, { name: 'table' }, how);
  if (screen.name === 'debrief' && !session.over)
    return goTo(context, { name: session.mode === 'play' ? 'table' : 'replay' }, how);
  prepare(context, session, screen.name);
  goTo(context, screen, how);
}

function prepare(context: Context, session: Session, name: 'table' | 'debrief' | 'replay'): void {
  const last = session.frames.length - 1;
  if (name === 'replay' && session.mode === 'play') {
    patch(context, session.id, { mode: 'replay', cursor: 0, shown: 0, curtain: null });
  } else if (name !== 'replay' && session.over) {
    patch(context, session.id, { mode: 'play', cursor: last, shown: last, playing: false });
  }
  const now = context.store.getState().session;
  if (now && name === 'debrief' && viewersOf(now.header, true).includes('all')) lookAs(context, now, 'all');
}

/** Goes where the address says. An address that means nothing leads to the gallery, with a sentence. */
export async function follow(context: Context): Promise<void> {
  const { deps, store } = context;
  const place = placeOf(deps.address.read());
  if (!place || (place.screen.name === 'seat' && !deps.knowsScenario(place.screen.scenario))) {
    notify(context, { tone: 'error', key: 'store.unknown-address' });
    return goTo(context, { name: 'gallery' }, 'replace');
  }
  const { screen, log } = place;
  if (log === null || store.getState().session?.id === log) return go(context, screen, 'replace');
  await openSave(context, log, screen.name === 'replay' ? 'replay' : 'play', 'replace');
  // A log that nobody can play on opens to be watched; the address may have asked for its last page.
  const opened = store.getState().session;
  if (screen.name === 'debrief' && opened?.id === log && opened.over) go(context, screen, 'replace');
}
