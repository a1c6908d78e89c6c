import type { Actions } from '../app';
import { patch, type Context } from '../context';
import { showsAtOnce } from '../motion';
import { pageDue } from './front-page';

/** What the table has played, and what it has still to play. */
export const showActions = (context: Context): Pick<Actions, 'advance' | 'skip' | 'stage' | 'prepare'> => ({
  advance() {
    const { session } = context.store.getState();
    if (session && session.shown < session.cursor) moveTo(context, session.shown + 1);
  },
  skip() {
    const { session } = context.store.getState();
    if (session && session.shown !== session.cursor) patch(context, session.id, { shown: session.cursor });
    context.store.setState({ frontPage: null });
  },
  stage(mounted) {
    context.store.setState({ staged: mounted });
    settleShown(context);
  },
  prepare(unsaid) {
    if (context.store.getState().unsaid !== unsaid) context.store.setState({ unsaid });
  },
});

/** Whether frames are shown at once, because no table plays them or nothing should move. */
export function isStill(context: Context): boolean {
  const { staged, preferences } = context.store.getState();
  return !staged || showsAtOnce(preferences, context.deps.reducedMotion);
}

/** Shows everything up to the cursor where nobody plays it; never shows what lies beyond the cursor. */
export function settleShown(context: Context): void {
  const { session } = context.store.getState();
  if (session && (session.shown > session.cursor || isStill(context)) && session.shown !== session.cursor)
    moveTo(context, session.cursor);
}

/** Shows another frame; a round that has ended on the way there has its front page. */
function moveTo(context: Context, shown: number): void {
  const { session, preferences } = context.store.getState();
  if (!session) return;
  patch(context, session.id, { shown });
  const page = pageDue({ ...session, shown }, session.shown, preferences);
  if (page) context.store.setState({ frontPage: page });
}
