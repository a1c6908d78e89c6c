import { leaveGame } from './keep';
import { gameActions } from './game';
import { curtainActions, veil } from './curtain';
import type { Context, Play } from './context';
import { openSave, watch } from './open-save';
import { replayActions } from './replay';
import { showSession } from './show-session';
import { onGrown } from './tabs';
import { onTaken } from './taken';

/** Everything that needs a session, or makes one. The first screen stands without it. */
export const playOf = (context: Context): Play => ({
  ...gameActions(context),
  ...curtainActions(context),
  ...replayActions(context),
  openSave: (id, mode, how) => openSave(context, id, mode, how),
  watch: (id, log) => watch(context, id, log),
  show: (session, screen, how) => showSession(context, session, screen, how),
  veil: () => veil(context),
  leave: () => leaveGame(context),
  grown: onGrown(context),
  taken: onTaken(context),
});
