import type { Actions, App, Preferences, Session } from '../app';
import type { Context } from '../context';

/** Where the table stops between two rounds, for the page that tells of the one before. */
export type FrontPage = NonNullable<App['frontPage']>;

/**
 * The round that a front page is due for when the table has come from one frame to another: the last one that ended on
 * the way, or (where the table plays each event) that ends with this frame, its successor waiting. Null where there is
 * none, in a replay, behind a curtain, and for those who want everything at once.
 */
export function pageDue(
  session: Session,
  from: number,
  preferences: Pick<Preferences, 'speed' | 'pages'>,
): FrontPage | null {
  if (session.mode !== 'play' || session.curtain !== null || !preferences.pages || preferences.speed === 'instant')
    return null;
  for (let index = session.shown + 1; index > from + 1; index--) {
    const event = session.frames[index]?.event;
    if (event?.kind === 'round-opened' && event.round > 1 && index <= session.cursor)
      return { session: session.id, round: event.round - 1 };
  }
  return null;
}

export const frontPageActions = (context: Context): Pick<Actions, 'turnPage'> => ({
  turnPage: () => context.store.setState({ frontPage: null }),
});
