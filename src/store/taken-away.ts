import { linesOf, print, writeAct, type GameLog } from '../log';
import type { Session } from './app';
import { notify, patch, type Context } from './context';
import { keepGame } from './keep';
import { readLog } from './open';
import { logOf } from './session';
import { summaryOf } from './summary';
import { awaitGame, isWatching, show } from './tabs';
import { resume } from './turn';

/**
 * A game that is another tab's now: shows it as it is stored, and waits until it can go on here. What this tab had
 * shown without being able to store it becomes a game of its own.
 */
export async function settleTaken(context: Context, session: Session): Promise<void> {
  const { id } = session;
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
  if (!(await context.deps.locks.claim(id)) || !(await keepAs(context, id, session))) return keepCopy(context, session);
  keepGame(context, id, session.acts.length + 1);
  patch(context, id, { readOnly: false });
  notify(context, { tone: 'info', key: 'store.restored' });
  await resume(context);
}

const keepAs = ({ deps }: Context, id: string, session: Session): Promise<boolean> =>
  deps.vault.append(id, 0, linesOf(logOf(session)), summaryOf(id, session, session.state, deps.clock.now())).then(
    () => true,
    () => false,
  );
