import { leaveGame } from './saves/keep';
import { gameActions } from './game/game';
import { curtainActions, veil } from './game/curtain';
import type { Context, Play } from './context';
import { goOnWith } from './saves/go-on-with';
import { openSave, watch } from './saves/open-save';
import { replayActions } from './replay/replay';
import { showSession } from './navigation/show-session';
import { onGrown } from './tabs/tabs';
import { onTaken } from './tabs/taken';

/** Everything that needs a session, or makes one. The first screen stands without it. */
export const playOf = (context: Context): Play => ({
  ...gameActions(context),
  ...curtainActions(context),
  ...replayActions(context),
  openSave: (id, mode, how) => openSave(context, id, mode, how),
  watch: (id, log) => watch(context, id, log),
  goOnWith: (log) => goOnWith(context, log),
  show: (session, screen, how) => showSession(context, session, screen, how),
  veil: () => veil(context),
  leave: () => leaveGame(context),
  grown: onGrown(context),
  taken: onTaken(context),
});
