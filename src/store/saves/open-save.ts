import { linesOf, type GameLog, type ParsedLog } from '../../log';
import type { Session } from '../app';
import { notify, refuse, type Context } from '../context';
import { veiled } from '../game/curtain';
import { EMPTY_EDITOR } from '../draft/draft-editor';
import { keepGame, leaveGame } from './keep';
import { quarantine, readLog, whyNotPlayable } from './open';
import { personsOf } from '../game/players';
import { refreshSaves } from './shelf';
import { goTo } from '../navigation/screen';
import { seat, seatedAt, viewersOf } from '../game/session';
import { watchOtherTab } from '../tabs/tabs';
import { resume } from '../game/turn';

/** Opens a kept log: to go on with it, or to watch it. */
export async function openSave(
  context: Context,
  id: string,
  mode: Session['mode'],
  how: 'push' | 'replace' = 'push',
): Promise<void> {
  const { session } = context.store.getState();
  if (session?.id === id && mode === 'play' && session.mode === 'play' && !session.over)
    return goTo(context, { name: 'table' }, how);
  const wish = ++context.wishes;
  const opened = await readLog(context, id);
  if (context.wishes !== wish) return;
  switch (opened.kind) {
    case 'missing':
      await tellMissing(context);
      return goTo(context, { name: 'gallery' }, 'replace');
    case 'damaged':
      await quarantine(context, id, opened.fault);
      await refreshSaves(context);
      return goTo(context, { name: 'gallery' }, 'replace');
    case 'log':
      // A game of several people that still goes on is handed over at the table, not looked into.
      return mode === 'play' || (!opened.log.result && personsOf(opened.log.header).length > 1)
        ? takeUp(context, id, opened.log, how)
        : watch(context, id, opened.log, how);
    default:
      opened satisfies never;
  }
}

async function tellMissing(context: Context): Promise<void> {
  const state = await context.deps.storage.state();
  // Of storage that a newer build has been at nobody knows here what is in it: that has been told.
  if (state === 'newer') return;
  notify(context, { tone: 'error', key: state === 'none' ? 'store.not-found-unkept' : 'store.not-found' });
}

/** Goes on with a game where it stands. */
async function takeUp(context: Context, id: string, log: ParsedLog, how: 'push' | 'replace'): Promise<void> {
  const bundled = context.deps.bundled.some(({ summary }) => summary.id === id);
  if (log.header.seenBy || bundled) return watch(context, id, log, how);
  const wish = context.wishes;
  const fault = log.result ? null : await whyNotPlayable(log);
  if (context.wishes !== wish) return;
  if (fault) {
    refuse(context, fault);
    notify(context, { tone: 'error', key: 'store.cannot-go-on' });
    return watch(context, id, log, how);
  }
  const persons = personsOf(log.header);
  const made = seatedAt(id, log, 'play', log.result ? 'all' : (persons[0] ?? 'all'));
  if (!made.ok) return refuse(context, made.fault);
  leaveGame(context, id);
  const { over } = made.value.session;
  const mine = over || (await context.deps.locks.claim(id));
  const grown = mine && !over ? await grownSince(context, id, log) : null;
  if (grown) return takeUp(context, id, grown, how);
  const readOnly = !mine;
  const { session, game } = veiled(made.value);
  seat(context, { session: { ...session, readOnly }, game }, { editor: EMPTY_EDITOR, panel: 'draft', focus: null });
  if (mine) keepGame(context, id, linesOf(log).length);
  else void watchOtherTab(context, id);
  goTo(context, { name: over ? 'debrief' : 'table' }, how);
  void resume(context);
}

/** The log as it is kept now, if another tab wrote to it after it was read and before this tab claimed it. */
async function grownSince(context: Context, id: string, log: ParsedLog): Promise<ParsedLog | null> {
  const now = await readLog(context, id);
  return now.kind === 'log' && now.log.acts.length > log.acts.length ? now.log : null;
}

/** Opens a log to be watched from its beginning. */
export function watch(context: Context, id: string, log: GameLog, how: 'push' | 'replace' = 'push'): void {
  const finished = log.result !== null;
  const [viewer] = viewersOf(log.header, finished, log.acts);
  const made = seatedAt(id, log, 'replay', viewer ?? 'all', viewer === undefined);
  if (!made.ok) return refuse(context, made.fault);
  leaveGame(context);
  seat(context, made.value, { focus: null });
  goTo(context, { name: 'replay' }, how);
}
