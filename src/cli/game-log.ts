import { hashState } from '../engine';
import { logOf, sealOf, sealOfHeader, type GameLog, type LogAct, type LogHeader } from '../log';
import type { PlayedGame } from '../negotiators';

/** The log of a game among computers, hashes and seals included. */
export function gameLog(header: LogHeader, game: PlayedGame): GameLog {
  const acts: LogAct[] = [];
  let seal = sealOfHeader(header);
  for (const { intent, events, reason, state } of game.acts) {
    const line = { act: acts.length + 1, intent, events, hash: hashState(state), ...(reason ? { reason } : {}) };
    seal = sealOf(seal, line);
    acts.push({ ...line, seal });
  }
  return logOf({ header, acts }, game.end);
}
