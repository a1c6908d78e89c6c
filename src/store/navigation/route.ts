import type { Actions, Screen } from '../app';
import { placeOf } from './address';
import { notify, type Context } from '../context';
import { openSave } from '../later';
import { goTo } from './screen';
import { ownText } from '../own-text';
import { heldBack } from '../storage/storage';

export const routeActions = (context: Context): Pick<Actions, 'go' | 'open'> => ({
  go: (screen) => go(context, screen),
  open: (panel, focus) =>
    context.store.setState(({ session }) => ({ panel, focus: focus ?? null, focusedAt: session?.shown ?? 0 })),
});

/** Shows a screen; one that has nothing to show leads to one that has. */
export function go(context: Context, screen: Screen, how: 'push' | 'replace' = 'push'): void {
  const { session } = context.store.getState();
  if (screen.name !== 'table' && screen.name !== 'debrief' && screen.name !== 'replay')
    return goTo(context, screen, how);
  if (!session || !context.play) return goTo(context, { name: 'gallery' }, 'replace');
  context.play.show(session, screen, how);
}

/** Goes where the address says. An address that means nothing leads to the gallery, with a sentence. */
export async function follow(context: Context): Promise<void> {
  const { deps, store } = context;
  const address = deps.address.read();
  const place = placeOf(address);
  if (!place) return nowhere(context);
  const { screen, log } = place;
  if (screen.name === 'seat' && !deps.knowsScenario(screen.scenario)) return followSeat(context, screen);
  if (log === null || store.getState().session?.id === log) return go(context, screen, 'replace');
  if (await heldBack(context, log, () => deps.vault.read(log))) return;
  await openSave(context, log, screen.name === 'replay' ? 'replay' : 'play', 'replace');
  // It could not be opened, which has been told: nothing is waited for any more.
  if (store.getState().heldBack && deps.address.read() === address)
    return goTo(context, { name: 'gallery' }, 'replace');
  // A log that nobody can play on opens to be watched; the address may have asked for its last page.
  const opened = store.getState().session;
  if (screen.name === 'debrief' && opened?.id === log && opened.over) go(context, screen, 'replace');
}

/** The seats of a scenario that did not come with the game, if it is kept here. */
async function followSeat(context: Context, seat: Extract<Screen, { readonly name: 'seat' }>): Promise<void> {
  const read = (): Promise<string | null> => ownText(context, seat.scenario);
  if (await heldBack(context, seat.scenario, read)) return;
  const wish = context.wishes;
  const there = (await read()) !== null;
  if (context.wishes !== wish) return;
  if (there) return go(context, seat, 'replace');
  // Where a newer build has storage nobody knows, and that has been said.
  if ((await context.deps.storage.state()) === 'newer') return goTo(context, { name: 'gallery' }, 'replace');
  nowhere(context);
}

function nowhere(context: Context): void {
  notify(context, { tone: 'error', key: 'store.unknown-address' });
  goTo(context, { name: 'gallery' }, 'replace');
}
