import type { Difficulty } from '../log';

/** What difficulty changes: skill, never the rules, the sheet, or what is seen. */
export interface Skill {
  /** What it makes of the others: all alike, the article's bands, or the bands and what they do (Bayesian). */
  readonly model: 'crude' | 'bands' | 'bayesian';
  /** How many single changes it tries, one after the other, to make a draft suit the others better. */
  readonly steps: number;
  /** Tries another draft where one was left lying, rather than wait for an answer. */
  readonly explores: boolean;
  /** Uses the free moment before it signs the last signature. */
  readonly concludes: boolean;
  /** In percent, how often it makes a move without looking ahead. */
  readonly carelessPercent: number;
  /** In percent, how much its habits count when it weighs its moves. */
  readonly habitPercent: number;
  /** In percent, how often its draft is some acceptable one instead of the best trade-off. */
  readonly clumsyPercent: number;
  /** Share, in percent, of the surplus over its least gain that it keeps asking for in the last round. */
  readonly keepsPercent: number;
}

export const SKILLS: Readonly<Record<Difficulty, Skill>> = {
  easy: {
    model: 'crude',
    steps: 0,
    explores: false,
    concludes: false,
    carelessPercent: 80,
    habitPercent: 100,
    clumsyPercent: 70,
    keepsPercent: 30,
  },
  middle: {
    model: 'bands',
    steps: 2,
    explores: true,
    concludes: false,
    carelessPercent: 25,
    habitPercent: 100,
    clumsyPercent: 15,
    keepsPercent: 10,
  },
  hard: {
    model: 'bayesian',
    steps: 10,
    explores: true,
    concludes: true,
    carelessPercent: 0,
    habitPercent: 40,
    clumsyPercent: 0,
    keepsPercent: 0,
  },
};
