import type { Hundredths, Secret } from '../../engine';
import type { Difficulty } from '../../log';

/** What difficulty changes: skill, never the rules, the sheet, or what is seen. */
export interface Skill {
  /** What it makes of the others: all alike, the article's bands, or what the persona names (Bayesian, if it names none). */
  readonly model: 'crude' | 'bands' | 'bayesian';
  /** How many single changes it tries, one after the other, to make a draft suit the others better. */
  readonly steps: number;
  /** Weighs what it gains with the chance that the others sign. */
  readonly weighs: boolean;
  /** Names private grounds: its lines, what it minds, whether time presses it. Without it only what all may see. */
  readonly tells: boolean;
  /** Takes a step by itself, and says so, where nothing moves. */
  readonly promises: boolean;
  /** Proposes trades, and warns of what it would do anyway. */
  readonly trades: boolean;
  /** Tries another draft where one was left lying, rather than wait for an answer. */
  readonly explores: boolean;
  /** Plays to win: plans its moves and its signature over the turns left, has no habits, and never walks out. */
  readonly plans: boolean;
  /** Uses the free moment before it signs the last signature. */
  readonly concludes: boolean;
  /** How likely it takes it, in percent, that terms it hopes for come true, when it weighs what a move does to them. */
  readonly faithPercent: number;
  /** In percent, how often it makes a move without looking ahead. */
  readonly carelessPercent: number;
  /** In percent, how much its habits count when it weighs its moves. */
  readonly habitPercent: number;
  /** In percent, how often its draft is some acceptable one instead of the best trade-off. */
  readonly clumsyPercent: number;
  /** So eager for a result that it signs for this much less than its sheet's least gain, in hundredths: even for a loss. */
  readonly eager: number;
  /** The share, in percent, of its hope above its least gain that it goes on asking for to the end. */
  readonly keepsPercent: number;
}

export const SKILLS: Readonly<Record<Difficulty, Skill>> = {
  easy: {
    model: 'crude',
    steps: 0,
    weighs: false,
    tells: false,
    promises: false,
    trades: false,
    explores: false,
    plans: false,
    concludes: false,
    faithPercent: 35,
    carelessPercent: 60,
    habitPercent: 100,
    clumsyPercent: 70,
    eager: 1000,
    keepsPercent: 0,
  },
  middle: {
    model: 'bands',
    steps: 2,
    weighs: false,
    tells: true,
    promises: true,
    trades: false,
    explores: true,
    plans: false,
    concludes: false,
    faithPercent: 70,
    carelessPercent: 25,
    habitPercent: 100,
    clumsyPercent: 15,
    eager: 0,
    keepsPercent: 0,
  },
  hard: {
    model: 'bayesian',
    steps: 8,
    weighs: true,
    tells: true,
    promises: true,
    trades: true,
    explores: true,
    plans: true,
    concludes: true,
    faithPercent: 100,
    carelessPercent: 0,
    habitPercent: 0,
    clumsyPercent: 0,
    eager: 0,
    keepsPercent: 0,
  },
};

/** The least gain for which it signs, in hundredths: its sheet's, or less if it is eager. */
export const leastOf = ({ eager }: Skill, { minimumGain }: Pick<Secret, 'minimumGain'>): Hundredths =>
  minimumGain - eager;
