import type { GameLog } from '../../log';
import { notify, patch, type Context } from '../context';
import { behindCurtain } from '../game/curtain';
import { keepGame } from '../saves/keep';
import { readLog } from '../saves/open';
import { seatedAt } from '../game/session';
import { resume } from '../game/turn';

/** Watches a game that another tab plays, and takes it over when that tab lets go of it. */
export async function watchOtherTab(context: Context, id: string): Promise<void> {
  notify(context, { tone: 'info', key: 'store.other-tab' });
  await awaitGame(context, id);
}

/** Waits until the game is nobody else's, and goes on with it as it is stored. */
export async function awaitGame(context: Context, id: string): Promise<void> {
  if (!(await context.deps.locks.await(id))) return;
  if (!isWatching(context, id)) return context.deps.locks.release(id);
  const acts = await catchUp(context, id);
  // Nothing that could be gone on with: whoever asks next may have it.
  if (acts === null) return context.deps.locks.release(id);
  patch(context, id, { readOnly: false });
  keepGame(context, id, acts + 1);
  notify(context, { tone: 'info', key: 'store.taken-over' });
  await resume(context);
}

/** The other tab has written: shows what is new. */
export const onGrown =
  (context: Context) =>
  (id: string): void => {
    if (isWatching(context, id)) void catchUp(context, id);
  };

export const isWatching = (context: Context, id: string): boolean => {
  const { session } = context.store.getState();
  return session?.id === id && session.readOnly;
};

/** Brings the session up to what is stored; the number of acts, or null if it could not be read. */
async function catchUp(context: Context, id: string): Promise<number | null> {
  const opened = await readLog(context, id);
  const { session } = context.store.getState();
  if (opened.kind !== 'log' || !session || !isWatching(context, id)) return null;
  if (opened.log.acts.length > session.acts.length) show(context, id, opened.log);
  return opened.log.acts.length;
}

/** Shows a game as its log has it. */
export function show(context: Context, id: string, log: GameLog): void {
  const { session } = context.store.getState();
  if (!session) return;
  const made = seatedAt(id, log, 'play', session.viewer);
  if (!made.ok) return;
  const { acts, result, turn, frames, cursor, over } = made.value.session;
  context.game = made.value.game;
  // Behind a curtain, what is new stays hidden too.
  const hidden = session.curtain && !over ? behindCurtain(made.value.game, session.curtain) : { curtain: null };
  patch(context, id, { acts, result, turn, frames, cursor, shown: cursor, over, ...hidden });
}
