import type { Side } from '../../../engine';
import type { Leader } from '../../negotiator';
import { anyAct } from './chance';
import { betters, late, tablesBestForBoth, ultimatum, whispers } from './drafting';
import { bestStanding, greedy } from './moving';
import { Player, type Habit } from './player';
import { answers, anything, gains, signs } from './signing';

const walks: Habit = ({ legal, side }) => (legal.walk ? { kind: 'walk', side } : null);

/** Somebody who plays by habits, in the order in which they are asked. */
interface SimplePlayer {
  readonly name: string;
  readonly habits: readonly Habit[];
}

/** The simple players: what anybody may try against a delegation without thinking of it. */
export const SIMPLE_PLAYERS: readonly SimplePlayer[] = [
  { name: 'hold', habits: [] },
  { name: 'moves', habits: [bestStanding] },
  { name: 'greedy-sign', habits: [greedy, answers(gains), signs(gains)] },
  { name: 'sign', habits: [answers(gains), signs(gains)] },
  { name: 'copy', habits: [answers(gains), signs(gains), betters] },
  { name: 'ultimatum', habits: [ultimatum] },
  { name: 'stall', habits: [late(answers(gains)), late(signs(gains)), late(tablesBestForBoth)] },
  { name: 'whisper', habits: [whispers, answers(gains)] },
  { name: 'sign-anything', habits: [answers(anything), signs(anything)] },
  { name: 'walk', habits: [walks] },
  { name: 'chance', habits: [anyAct] },
];

/** A simple player at the start of a game. */
export const leaderOf = ({ habits }: SimplePlayer, side: Side): Leader => new Player(side, habits);
