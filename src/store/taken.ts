import { patch, type Context } from './context';
import { settleTaken } from './taken-away';

/**
 * Another tab took the game while this one was frozen, or storage was changed behind it: here it can only be watched
 * from now on.
 */
export const onTaken =
  (context: Context) =>
  (id: string): void => {
    const { session } = context.store.getState();
    context.keepers.delete(id);
    if (session?.id !== id || session.mode !== 'play' || session.readOnly) return;
    patch(context, id, { readOnly: true, writing: false, kept: true });
    void settleTaken(context, session);
  };
