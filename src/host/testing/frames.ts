import { apply } from '../../engine';
import { begin, playAtRandom, type RandomGame } from '../../engine/testing/random-play';
import type { GameLog } from '../../log';
import { firstFrame, frameOf, Game, type Frame, type Viewer } from '..';

/** Everything that happened in a log, as a viewer may see it. Throws where its game cannot be begun. */
export function framesOf(log: Pick<GameLog, 'header' | 'acts'>, viewer: Viewer): readonly Frame[] {
  const game = Game.of(log);
  if (!game.ok) throw new Error(game.fault.code);
  return game.value.frames(viewer);
}

/** A game played at random to its end, as a viewer may see it. */
export function framesAtRandom(game: RandomGame, viewer: Viewer): readonly Frame[] {
  const frames = [firstFrame(begin(game), viewer)];
  let act = 0;
  for (const { before, events } of playAtRandom(game)) {
    act += 1;
    let state = before;
    for (const event of events) {
      state = apply(state, [event]);
      const frame = frameOf({ act, event, state }, viewer, frames.length);
      if (frame) frames.push(frame);
    }
  }
  return frames;
}
