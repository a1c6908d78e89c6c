import { ledNote } from '../../classroom';
import type { Actions } from '../app';
import { patch, type Context } from '../context';
import { noteDown } from './class';
import { leaderOf } from './leader';
import { playerOf } from './players';
import { resume } from './turn';

/** A seat whose person is away is led by the computer until it is handed back; the log says so. */
export const leadActions = (context: Context): Pick<Actions, 'lead'> => ({
  lead: (side, difficulty) => {
    const { session } = context.store.getState();
    if (!session || session.over || playerOf(session.header, side).kind !== 'person') return;
    const now = leaderOf(session, side);
    if ((now.kind === 'computer' ? now.difficulty : null) === difficulty) return;
    void noteDown(context, ledNote(side, difficulty)).then((kept) => {
      if (!kept) return;
      context.negotiators.delete(side);
      const after = context.store.getState().session;
      // Behind a curtain sat the one who is away: the screen is the next one's now.
      if (after?.id === session.id && after.curtain === side && difficulty !== null)
        patch(context, session.id, { curtain: null });
      void resume(context);
    });
  },
});
