import { unlockedNote } from '../../classroom';
import type { Side } from '../../engine';
import type { Game } from '../../host';
import type { Actions, Notice, Session } from '../app';
import { patch, type Context } from '../context';
import { noteOrTell } from './class';
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
  context.store.setState({
    editor: context.editors.get(to) ?? EMPTY_EDITOR,
    panel: 'draft',
    focus: null,
    unsaid: null,
  });
  hush(context);
}

/** Why somebody may not do what they tried, with the clauses that they tried, is theirs alone. */
function hush({ store }: Context): void {
  const isOfSeat = (notice: Notice): boolean => 'fault' in notice && notice.fault.code.startsWith('intent.');
  store.setState({ notices: store.getState().notices.filter((notice) => !isOfSeat(notice)) });
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
  hush(context);
}

export const curtainActions = (context: Context): Pick<Actions, 'liftCurtain'> => ({
  liftCurtain(withoutWord = false) {
    const { session } = context.store.getState();
    if (!session?.curtain) return;
    const { id, curtain } = session;
    if (!withoutWord) return lift(context, curtain);
    void noteOrTell(context, unlockedNote(curtain)).then((noted) => {
      const now = context.store.getState().session;
      if (noted && now?.id === id && now.curtain === curtain) lift(context, curtain);
    });
  },
});

function lift(context: Context, side: Side): void {
  const { session } = context.store.getState();
  if (!session) return;
  const frames = gameOf(context).frames(side);
  const mine = session.acts.findLast(({ intent }) => 'side' in intent && intent.side === side);
  // What happened since this person's last act is played for them now.
  const seen = frames.findLastIndex(({ act }) => act <= (mine?.act ?? 0));
  patch(context, session.id, { curtain: null, frames, cursor: frames.length - 1, shown: Math.max(0, seen) });
  settleShown(context);
}
