import { linesOf, writeAct, type GameLog } from '../../log';
import type { SaveSummary, Session } from '../app';
import { notify, patch, type Context } from '../context';
import { keepGame, write } from '../saves/keep';
import type { Waiting } from '../saves/keeper';
import { readLog } from '../saves/open';
import { isShared } from '../game/players';
import { isSealed } from '../saves/row';
import { gameOf, logOf } from '../game/session';
import { summaryOf } from '../saves/summary';
import { awaitGame, isWatching, show } from './tabs';
import { resume } from '../game/turn';

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

/**
 * A game that was left while acts of it could not be stored, and that another tab has taken up since: what it had here
 * becomes a game of its own, as far as its beginning is still there.
 */
export async function settleLeft(context: Context, id: string, { lines, from, summary }: Waiting): Promise<void> {
  const stored = await context.deps.vault.read(id).catch(() => null);
  if (!summary || (stored?.length ?? 0) < from) return notify(context, { tone: 'error', key: 'store.acts-lost' });
  await keepApart(context, [...(stored ?? []).slice(0, from), ...lines], summary);
}

const keepCopy = (context: Context, session: Session): Promise<void> =>
  keepApart(
    context,
    linesOf(logOf(session)),
    summaryOf(session.id, session, gameOf(context).standing, context.deps.clock.now()),
    isShared(session),
  );

/**
 * A game of its own. If storage does not take it, it is handed to the person as a file; one in which several people
 * still have something to hide waits in this tab instead until there is room.
 */
async function keepApart(
  context: Context,
  lines: readonly string[],
  summary: SaveSummary,
  shared = isSealed(summary),
): Promise<void> {
  const id = context.deps.newId();
  keepGame(context, id, 0);
  const kept = await write(context, id, lines, { ...summary, id });
  if (kept === 'kept') {
    context.keepers.delete(id);
    return notify(context, { tone: 'info', key: 'store.copy-kept' });
  }
  if (shared) return notify(context, { tone: 'error', key: 'store.copy-waits' });
  context.keepers.delete(id);
  context.deps.deliver(`impasse-unsaved-${summary.id}.jsonl`, lines.map((line) => `${line}\n`).join(''));
  notify(context, { tone: 'error', key: 'store.copy-delivered' });
}

/** The browser's storage was emptied under the game: it is written anew, and goes on. */
async function restore(context: Context, session: Session): Promise<void> {
  const { id } = session;
  if (!(await context.deps.locks.claim(id)) || !(await keepAs(context, id, session))) return keepCopy(context, session);
  keepGame(context, id, linesOf(logOf(session)).length);
  patch(context, id, { readOnly: false });
  notify(context, { tone: 'info', key: 'store.restored' });
  await resume(context);
}

const keepAs = (context: Context, id: string, session: Session): Promise<boolean> => {
  const { deps } = context;
  const summary = summaryOf(id, session, gameOf(context).standing, deps.clock.now());
  return deps.vault.append(id, 0, linesOf(logOf(session)), summary).then(
    () => true,
    () => false,
  );
};
