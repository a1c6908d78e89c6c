import { worstAtLeast, type Ranking, type Turn } from '../../domains';
import type { Bidding } from './parts';

/** Control points of the time curve (a quadratic Bézier), as parts of the own range; and the reaction to the other. */
const START = 1;
const MIDDLE = 0.75;
const END = 0.7;
const EMPATHY = 0.5;

/** Weights of the last one to four changes in what the other side offered, oldest first. */
const WINDOWS = [[], [1], [0.25, 0.75], [0.11, 0.22, 0.66], [0.05, 0.15, 0.3, 0.5]] as const;

/**
 * Hybrid of time and behaviour (Keskin, Çakan and Aydoğan 2021): target = (1 − t²) · behaviour + t² · time. Behaviour
 * goes on from the own last offer, down by a part of what the other side's last offers rose (in own utility).
 */
export function hybrid(own: Ranking): Bidding {
  const heard: number[] = [];
  let last = own.best;
  const byTime = (time: number): number => {
    const rest = 1 - time;
    return own.floor + (own.best - own.floor) * (rest * rest * START + 2 * rest * time * MIDDLE + time * time * END);
  };
  const byBehaviour = (time: number): number => {
    const window = WINDOWS[Math.min(heard.length - 1, WINDOWS.length - 1)] ?? [];
    const from = heard.length - window.length;
    const rise = window.reduce(
      (sum, weight, place) => sum + weight * ((heard[from + place] ?? 0) - (heard[from + place - 1] ?? 0)),
      0,
    );
    return last - EMPATHY * (1 + time) * rise;
  };
  const target = ({ time }: Turn): number => {
    const square = time * time;
    const mixed = heard.length > 2 ? (1 - square) * byBehaviour(time) + square * byTime(time) : byTime(time);
    return Math.min(own.best, Math.max(own.floor, mixed));
  };
  return {
    hear: (offer) => {
      heard.push(own.utility[offer] ?? 0);
      if (heard.length > WINDOWS.length) heard.shift();
    },
    target,
    plan: (turn) => worstAtLeast(own, target(turn)),
    made: (offer) => {
      last = own.utility[offer] ?? 0;
    },
  };
}
