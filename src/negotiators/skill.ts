import type { Difficulty } from '../log';

/** What difficulty changes: skill, never the rules, the sheet, or what is seen. */
export interface Skill {
  /** Factor on the persona's exponent: a poor bargainer gives way early. */
  readonly patience: number;
  /** Learns from the other side's drafts. */
  readonly learns: boolean;
  /** In percent, how often it makes a move without looking ahead. */
  readonly carelessPercent: number;
  /** In percent, how often its draft is some acceptable one instead of the best trade-off. */
  readonly clumsyPercent: number;
  /** Share, in percent, of the surplus over its least gain that it keeps asking for in the last round. */
  readonly keepsPercent: number;
}

export const SKILLS: Readonly<Record<Difficulty, Skill>> = {
  easy: { patience: 0.5, learns: false, carelessPercent: 60, clumsyPercent: 50, keepsPercent: 0 },
  middle: { patience: 1, learns: false, carelessPercent: 15, clumsyPercent: 10, keepsPercent: 5 },
  hard: { patience: 1.25, learns: true, carelessPercent: 0, clumsyPercent: 0, keepsPercent: 10 },
};
