import type { Actions, Session } from './app';
import { notify, type Context, type Play } from './context';
import { goTo } from './navigation/screen';

/** What plays and shows logs: fetched once. Rejects where its code does not arrive; then it can be asked for again. */
export async function fetchPlay(context: Context): Promise<Play> {
  const { playOf } = await import('./play');
  return (context.play ??= playOf(context));
}

/** The actions of that part. Those that begin a session fetch it; the others have nothing to do before there is one. */
export const laterActions = (
  context: Context,
): Pick<
  Actions,
  | 'newGame'
  | 'openSave'
  | 'openLog'
  | 'goOnWith'
  | 'act'
  | 'lead'
  | 'note'
  | 'liftCurtain'
  | 'setViewer'
  | 'goTo'
  | 'togglePlaying'
> => ({
  async newGame(game) {
    const wish = context.wishes;
    const play = await playOrTell(context);
    // Whoever has gone elsewhere while it was fetched does not want to sit down any more.
    if (play && context.wishes === wish) await play.newGame(game);
  },
  openSave: (id, mode) => openSave(context, id, mode),
  async openLog(log) {
    const wish = ++context.wishes;
    const play = await playOrTell(context);
    if (context.wishes === wish) play?.watch(context.deps.newId(), log);
  },
  async goOnWith(log) {
    const wish = ++context.wishes;
    const play = await playOrTell(context);
    if (context.wishes === wish) await play?.goOnWith(log);
  },
  act: (intent) => context.play?.act(intent),
  lead: (side, difficulty) => context.play?.lead(side, difficulty),
  note: async (note) => (await context.play?.note(note)) ?? false,
  liftCurtain: (withoutWord) => context.play?.liftCurtain(withoutWord),
  setViewer: (viewer) => context.play?.setViewer(viewer),
  goTo: (where) => context.play?.goTo(where),
  togglePlaying: () => context.play?.togglePlaying(),
});

/** Opens a kept log: to go on with it, or to watch it. */
export async function openSave(
  context: Context,
  id: string,
  mode: Session['mode'],
  how: 'push' | 'replace' = 'push',
): Promise<void> {
  const wish = ++context.wishes;
  const play = await playOrTell(context);
  if (context.wishes !== wish) return;
  if (play)
    return play.openSave(id, mode, how).catch((cause: unknown) => {
      // It fetches parts of its own.
      notify(context, { tone: 'error', key: 'store.part-missing' });
      throw cause;
    });
  // The address may name what is not shown.
  goTo(context, context.store.getState().screen, 'replace');
}

/** That part, or null after a sentence that it could not be fetched. */
export const playOrTell = (context: Context): Promise<Play | null> =>
  fetchPlay(context).catch(() => {
    notify(context, { tone: 'error', key: 'store.part-missing' });
    return null;
  });
