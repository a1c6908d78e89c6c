import type { Side } from '../../engine';
import type { Game } from '../../host';
import type { Actions, Session } from '../app';
import { patch, type Context } from '../context';
import { EMPTY_EDITOR } from '../draft/draft-editor';
import { isShared, personsOf } from './players';
import { publicFrames } from './public';
import { gameOf, type Seated } from './session';
import { settleShown } from './show';

/**
 * Several people at one screen: hands it to the person whose turn it is. Until that person lifts the curtain nobody's
 * secrets are in the frames, and nobody finds another's half-built draft. With one person there is nothing to hand over.
 */
export function handOver(context: Context, to: Side): void {
  const { session, editor } = context.store.getState();
  if (!session || session.curtain === to || personsOf(session.header).length < 2) return;
  if (session.curtain === null && session.viewer === to) return;
  if (session.viewer !== 'all') context.editors.set(session.viewer, editor);
  patch(context, session.id, behindCurtain(gameOf(context), to));
  context.store.setState({ editor: context.editors.get(to) ?? EMPTY_EDITOR, panel: 'draft', focus: null });
}

/** A session with the curtain down before the person who leads the side. */
export function behindCurtain(
  game: Game,
  to: Side,
): Pick<Session, 'curtain' | 'viewer' | 'frames' | 'cursor' | 'shown'> {
  const frames = publicFrames(game.frames(to));
  const last = frames.length - 1;
  return { curtain: to, viewer: to, frames, cursor: last, shown: last };
}

/** A session as it begins or is taken up again: with several persons nobody sees anything before the first curtain. */
export function veiled({ session, game }: Seated): Seated {
  const [first, second] = personsOf(session.header);
  if (!first || !second || session.over) return { session, game };
  return { session: { ...session, ...behindCurtain(game, first) }, game };
}

/**
 * Who leaves the table leaves nothing open on it: the next to come back may be somebody else. The half-built draft
 * stays with the one who built it.
 */
export function veil(context: Context): void {
  const { session } = context.store.getState();
  if (!session || session.mode !== 'play' || session.curtain || session.viewer === 'all' || !isShared(session)) return;
  patch(context, session.id, behindCurtain(gameOf(context), session.viewer));
}

export const curtainActions = (context: Context): Pick<Actions, 'liftCurtain'> => ({
  liftCurtain() {
    const { session } = context.store.getState();
    if (!session?.curtain) return;
    const frames = gameOf(context).frames(session.curtain);
    const mine = session.acts.findLast(({ intent }) => 'side' in intent && intent.side === session.curtain);
    // What happened since this person's last act is played for them now.
    const seen = frames.findLastIndex(({ act }) => act <= (mine?.act ?? 0));
    patch(context, session.id, { curtain: null, frames, cursor: frames.length - 1, shown: Math.max(0, seen) });
    settleShown(context);
  },
});
