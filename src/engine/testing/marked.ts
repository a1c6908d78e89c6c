import { bySide, type State } from '..';

/** Gives every secret a value that occurs nowhere else, so that it can be searched for in the text of a view. */
export function marked(state: State): State {
  const of = (side: number): number => 7_000_001 + side * 100_000;
  return {
    ...state,
    rng: 4_242_424_242,
    secrets: bySide(state.table.sides, (side, i) => ({
      redLines: state.secrets[side].redLines.map((_, k) => of(i) + k),
      salience: state.secrets[side].salience.map((_, k) => of(i) + 1000 + k),
      believesWarCostPercent: of(i) + 2001,
      relativeGainsPercent: of(i) + 2002,
      minimumGain: of(i) + 2003,
    })),
  };
}

/** All numbers of seven digits or more in a value. */
export const numbersIn = (value: unknown): Set<number> =>
  new Set((JSON.stringify(value).match(/\d{7,}/g) ?? []).map(Number));
