import { sidesOf, type Side } from '../../engine';
import type { LogHeader, Player } from '../../log';
import type { App } from '../app';

/** Sides led by a person, in the scenario's order. */
export const personsOf = (header: Pick<LogHeader, 'scenario' | 'players'>): Side[] =>
  sidesOf(header.scenario).filter((side) => header.players[side]?.kind === 'person');

/** Who leads a side. A side that nobody was named for (an absent one that may move) is led by the computer. */
export const playerOf = (header: Pick<LogHeader, 'players'>, side: Side): Player =>
  header.players[side] ?? { kind: 'computer', difficulty: 'middle' };

/** Whether a game of several people at one screen still goes on: then each of them has something to hide. */
export const isShared = ({ header, over }: { readonly header: LogHeader; readonly over: boolean }): boolean =>
  !over && !header.seenBy && personsOf(header).length > 1;

/** Whether the session is a game of several people that still goes on. */
export const isSharedGame = ({ session }: App): boolean => session !== null && isShared(session);
