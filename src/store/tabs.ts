import { linesOf, print, writeAct, type GameLog } from '../log';
import type { Session } from './app';
import { notify, patch, type Context } from './context';
import { behindCurtain } from './curtain';
import { keepGame } from './keep';
import { readLog } from './open';
import { logOf, sessionOf, summaryOf } from './session';
import { resume } from './turn';

/** Watches a game that another tab plays, and takes it over when that tab lets go of it. */
export async function watchOtherTab(context: Context, id: string): Promise<void> {
  notify(context, { tone: 'info', key: 'store.other-tab' });
  await awaitGame(context, id);
}

async function awaitGame(context: Context, id: string): Promise<void> {
  if (!(await context.deps.locks.await(id))) return;
  if (!isWatching(context, id)) return context.deps.locks.release(id);
  const acts = await catchUp(context, id);
  if (acts === null) return;
  patch(context, id, { readOnly: false });
  keepGame(context, id, acts + 1);
  notify(context, { tone: 'info', key: 'store.taken-over' });
  await resume(context);
}

/**
 * Another tab took the game while this one was frozen, or storage was changed behind it. Here it can only be watched
 * from now on, as it is stored. What this tab had shown without being able to store it becomes a game of its own.
 */
export const onTaken =
  (context: Context) =>
  (id: string): void =>
    void takenAway(context, id);

async function takenAway(context: Context, id: string): Promise<void> {
  const { session } = context.store.getState();
  context.keepers.delete(id);
  if (session?.id !== id || session.mode !== 'play' || session.readOnly) return;
  patch(context, id, { readOnly: true, writing: false, kept: true });
  const stored = await readLog(context, id);
  if (stored.kind === 'missing') return restore(context, session);
  notify(context, { tone: 'error', key: 'store.taken-away' });
  if (stored.kind !== 'log' || !holdsAll(stored.log, session)) await keepCopy(context, session);
  if (stored.kind === 'log' && isWatching(context, id)) show(context, id, stored.log);
  await awaitGame(context, id);
}

/** Whether a stored log has every act that was shown. */
function holdsAll({ acts }: GameLog, session: Session): boolean {
  const last = session.acts.at(-1);
  const stored = acts[session.acts.length - 1];
  return !last || (stored !== undefined && writeAct(stored) === writeAct(last));
}

/** A copy that storage does not take either is handed to the person as a file. */
async function keepCopy(context: Context, session: Session): Promise<void> {
  if (await keepAs(context, context.deps.newId(), session))
    return notify(context, { tone: 'info', key: 'store.copy-kept' });
  context.deps.deliver(`impasse-unsaved-${session.id}.jsonl`, print(logOf(session)));
  notify(context, { tone: 'error', key: 'store.copy-delivered' });
}

/** The browser's storage was emptied under the game: it is written anew, and goes on. */
async function restore(context: Context, session: Session): Promise<void> {
  const { id } = session;
  if (!(await context.deps.locks.claim(id)) || !(await keepAs(context, id, session)))
    return keepCopy(context, session);
  keepGame(context, id, session.acts.length + 1);
  patch(context, id, { readOnly: false });
  notify(context, { tone: 'info', key: 'store.restored' });
  await resume(context);
}

const keepAs = ({ deps }: Context, id: string, session: Session): Promise<boolean> =>
  deps.vault.append(id, 0, linesOf(logOf(session)), summaryOf(id, session.header, session.state, deps.clock.now())).then(
    () => true,
    () => false,
  );

/** The other tab has written: shows what is new. */
export const onGrown =
  (context: Context) =>
  (id: string): void => {
    if (isWatching(context, id)) void catchUp(context, id);
  };

const isWatching = (context: Context, id: string): boolean => {
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

function show(context: Context, id: string, log: GameLog): void {
  const { session } = context.store.getState();
  if (!session) return;
  const made = sessionOf(id, log, 'play', session.viewer);
  if (!made.ok) return;
  const { acts, state, frames, cursor, over } = made.value;
  // Behind a curtain, what is new stays hidden too.
  const hidden = session.curtain && !over ? behindCurtain(made.value, session.curtain) : { curtain: null };
  patch(context, id, { acts, state, frames, cursor, shown: cursor, over, ...hidden });
}
