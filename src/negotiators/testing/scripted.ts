import { bySide, type BySide, type Intent, type Side, type Terms } from '../../engine';
import type { ActReason } from '../../log';
import type { Leader } from '../negotiator';
import { playGame, type PlayedGame } from '../trials/play-game';
import { scenario, SETTINGS, table } from './games';

/** What a script has a side do: one act, with the reason that it gives. */
export interface Line {
  readonly does: (side: Side) => Intent;
  readonly reason?: ActReason;
}

export const holds: Line = { does: (side) => ({ kind: 'hold', side }) };
export const tabling = (terms: Terms, reason?: ActReason): Line => ({
  does: (side) => ({ kind: 'table', side, terms }),
  ...(reason ? { reason } : {}),
});
export const moving = (move: string): Line => ({ does: (side) => ({ kind: 'move', side, move }) });
export const whispering = (to: Side, terms: Terms): Line => ({
  does: (side) => ({ kind: 'whisper', side, to, terms }),
});
export const signing = (...drafts: readonly number[]): Line => ({ does: (side) => ({ kind: 'sign', side, drafts }) });
/** Answers the whisper that a side sent in a round. */
export const answering = (whisper: number, from: Side, accept: boolean, reason?: ActReason): Line => ({
  does: (side) => ({ kind: 'answer', side, whisper, from, accept }),
  ...(reason ? { reason } : {}),
});

/** A game in which each side does what its lines say, one after the other; who has none left holds, and votes no. */
export function scripted(seats: readonly Side[], lines: Partial<BySide<readonly Line[]>>, seed = '1'): PlayedGame {
  const left = bySide(table.sides, (side) => [...(lines[side] ?? [])]);
  const lead = (side: Side): Leader => ({
    act: ({ legal }) => {
      const line = legal.vote === null ? left[side].shift() : undefined;
      if (line) return { intent: line.does(side), ...(line.reason ? { reason: line.reason } : {}) };
      return { intent: legal.vote === null ? { kind: 'hold', side } : { kind: 'vote', side, accept: false } };
    },
  });
  const settings = { ...SETTINGS, leaks: false, events: false, numbering: 'round' as const };
  return playGame({ scenario, table, seats, seed, settings, difficulty: () => 'middle', lead });
}
