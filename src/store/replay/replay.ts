import type { Side } from '../../engine';
import type { Frame } from '../../host';
import type { Actions, Preferences, Session } from '../app';
import { patch, refuse, type Context } from '../context';
import { gameOf, viewersOf } from '../game/session';
import { isStill, settleShown } from '../game/show';

/** Milliseconds that an act stays before a running replay goes on. */
const STEP: Readonly<Record<Preferences['speed'], number>> = { slow: 3200, normal: 1800, fast: 800, instant: 250 };

/** Walking through a log: by acts, or to any frame. A game in progress cannot be walked through. */
export const replayActions = (context: Context): Pick<Actions, 'goTo' | 'togglePlaying' | 'setViewer'> => ({
  goTo(where) {
    const { session } = context.store.getState();
    if (session?.mode !== 'replay') return;
    patch(context, session.id, { playing: false });
    move(context, session, targetOf(session, where));
  },
  togglePlaying() {
    const { session } = context.store.getState();
    if (session?.mode !== 'replay') return;
    if (session.playing) return patch(context, session.id, { playing: false });
    if (session.cursor === session.frames.length - 1) move(context, session, 0);
    patch(context, session.id, { playing: true });
    void run(context, session.id, ++context.runs);
  },
  setViewer(viewer) {
    const { session } = context.store.getState();
    if (!session || session.viewer === viewer) return;
    if (
      !viewersOf(session.header, session.over, session.acts).includes(viewer) ||
      (session.mode === 'play' && !session.over)
    )
      return refuse(context, { code: 'store.viewer-hidden', place: 'viewer' });
    lookAs(context, session, viewer);
  },
});

/** The same moment through other eyes: frames differ between viewers, the number of the act does not. */
export function lookAs(context: Context, session: Session, viewer: Side | 'all'): void {
  const frames = gameOf(context).frames(viewer);
  const act = session.frames[session.cursor]?.act ?? 0;
  const cursor = session.cursor === session.frames.length - 1 ? frames.length - 1 : lastOfAct(frames, act);
  patch(context, session.id, { viewer, frames, cursor, shown: cursor });
}

/** The last frame of an act, or of the act before it if the viewer saw nothing of it. */
const lastOfAct = (frames: readonly Frame[], act: number): number =>
  Math.max(
    0,
    frames.findLastIndex((frame) => frame.act <= act),
  );

function targetOf(session: Session, where: Parameters<Actions['goTo']>[0]): number {
  const { frames, cursor } = session;
  const last = frames.length - 1;
  if (typeof where === 'number') return Number.isInteger(where) ? Math.min(Math.max(where, 0), last) : cursor;
  switch (where) {
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'next':
      return nextStop(frames, cursor);
    case 'previous':
      return lastOfAct(frames, (frames[cursor]?.act ?? 0) - 1);
    default:
      where satisfies never;
      return cursor;
  }
}

/** The end of the act that comes after the cursor. */
function nextStop(frames: readonly Frame[], cursor: number): number {
  const act = frames[cursor + 1]?.act;
  return act === undefined ? cursor : lastOfAct(frames, act);
}

/** Forward by one act is played by the table, event by event; every other jump is shown at once. */
function move(context: Context, session: Session, cursor: number): void {
  const played = cursor === nextStop(session.frames, session.cursor) && !isStill(context);
  patch(context, session.id, { cursor, shown: played ? session.cursor : cursor });
  settleShown(context);
}

async function run(context: Context, id: string, number: number): Promise<void> {
  for (;;) {
    const { session, preferences } = context.store.getState();
    if (session?.id !== id || !session.playing || context.runs !== number) return;
    if (session.cursor === session.frames.length - 1) return patch(context, id, { playing: false });
    if (session.shown === session.cursor) move(context, session, nextStop(session.frames, session.cursor));
    await context.deps.clock.wait(STEP[preferences.speed]);
  }
}
