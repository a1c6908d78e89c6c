import { patch, type Context } from '../context';
import { settleLeft, settleTaken } from './taken-away';

/**
 * Another tab took the game while this one was frozen, or storage was changed behind it: here it can only be watched
 * from now on.
 */
export const onTaken =
  (context: Context) =>
  (id: string): void => {
    const { session } = context.store.getState();
    const waiting = context.keepers.get(id)?.waiting();
    context.keepers.delete(id);
    if (session?.id === id && session.mode === 'play' && !session.readOnly) {
      patch(context, id, { readOnly: true, writing: false, unkept: null });
      void settleTaken(context, session);
    } else if (waiting && waiting.lines.length > 0) void settleLeft(context, id, waiting);
  };
