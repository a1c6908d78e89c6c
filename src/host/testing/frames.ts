import type { GameLog } from '../../log';
import { Game, type Frame, type Viewer } from '..';

/** Everything that happened in a log, as a viewer may see it. Throws where its game cannot be begun. */
export function framesOf(log: Pick<GameLog, 'header' | 'acts'>, viewer: Viewer): readonly Frame[] {
  const game = Game.of(log);
  if (!game.ok) throw new Error(game.fault.code);
  return game.value.frames(viewer);
}
