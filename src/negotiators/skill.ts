import type { Difficulty } from '../log';

/** What difficulty changes: skill, never the rules, the sheet, or what is seen. */
export interface Skill {
  /** Factor on the persona's exponent: a poor bargainer gives way early. */
  readonly patience: number;
  /** Learns from the other side's drafts. */
  readonly learns: boolean;
  /** Tries another draft where one was left lying, rather than wait for an answer. */
  readonly explores: boolean;
  /** In percent, how often it makes a move without looking ahead. */
  readonly carelessPercent: number;
  /** In percent, how often its draft is some acceptable one instead of the best trade-off. */
  readonly clumsyPercent: number;
  /** Share, in percent, of the surplus over its least gain that it keeps asking for in the last round. */
  readonly keepsPercent: number;
}

export const SKILLS: Readonly<Record<Difficulty, Skill>> = {
  easy: { patience: 1, learns: false, explores: false, carelessPercent: 75, clumsyPercent: 85, keepsPercent: 25 },
  middle: { patience: 1, learns: false, explores: false, carelessPercent: 25, clumsyPercent: 25, keepsPercent: 8 },
  hard: { patience: 0.9, learns: true, explores: true, carelessPercent: 0, clumsyPercent: 0, keepsPercent: 0 },
};
