import type { Session } from '../app';
import { patch, type Context, type SessionScreen } from '../context';
import { openSave } from '../saves/open-save';
import { personsOf } from '../game/players';
import { lookAs } from '../replay/replay';
import { goTo } from './screen';
import { viewersOf } from '../game/session';

/** Shows a screen of the session, made ready for it; one that has nothing to show yet leads to one that has. */
export function showSession(context: Context, session: Session, screen: SessionScreen, how: 'push' | 'replace'): void {
  if (screen.name === 'table' && session.mode === 'replay' && !session.over)
    return void openSave(context, session.id, 'play');
  if (screen.name === 'replay' && !session.over && personsOf(session.header).length > 1 && session.mode === 'play')
    return goTo(context, { name: 'table' }, how);
  if (screen.name === 'debrief' && !session.over)
    return goTo(context, { name: session.mode === 'play' ? 'table' : 'replay' }, how);
  prepare(context, session, screen.name);
  goTo(context, screen, how);
}

function prepare(context: Context, session: Session, name: SessionScreen['name']): void {
  const last = session.frames.length - 1;
  if (name === 'replay' && session.mode === 'play') {
    patch(context, session.id, { mode: 'replay', cursor: 0, shown: 0, curtain: null });
  } else if (name !== 'replay' && session.over) {
    patch(context, session.id, { mode: 'play', cursor: last, shown: last, playing: false });
  }
  const now = context.store.getState().session;
  if (now && name === 'debrief' && viewersOf(now.header, true, now.acts).includes('all')) lookAs(context, now, 'all');
}
