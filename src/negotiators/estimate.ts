import { optionKey, toHundredths, type Position, type Secret, type Side, type SideSheet, type Table } from '../engine';
import type { LensGuess } from './appraisal';

/** What an outsider supposes of a side of which it knows nothing: percent, percent and hundredths. */
const SUPPOSED = { belief: 70, envy: 15, least: 150 };

/** The lens that a sheet gives, before a game's draw: what a delegation prepares by. */
export function sheetLens(table: Table, side: Side, { confidential }: SideSheet): LensGuess {
  const { stances, redLines, interestsLens } = confidential;
  const costs = table.options.map(() => 0);
  for (const { issue, option, points } of redLines) {
    const at = table.optionIndex[optionKey(issue, option)];
    if (at !== undefined) costs[at] = toHundredths(points);
  }
  return {
    side,
    salience: table.issues.map(({ id }) => Math.round((stances[id]?.salience ?? 1) * 100)),
    believesWarCostPercent: interestsLens.believesWarCostPercent,
    relativeGainsPercent: interestsLens.relativeGainsPercent,
    redLines: costs,
    least: toHundredths(interestsLens.minimumGain),
  };
}

/** The own lens is known. */
export const ownLens = (side: Side, secret: Secret): LensGuess => ({
  side,
  salience: secret.salience,
  believesWarCostPercent: secret.believesWarCostPercent,
  relativeGainsPercent: secret.relativeGainsPercent,
  redLines: secret.redLines,
  least: secret.minimumGain,
});

const guesses = new WeakMap<Table, Map<Side, LensGuess>>();

/** What another side seems to value before it has said a word: the middle of the bands in which the article puts it. */
export function guessedLens({ table }: Position, side: Side): LensGuess {
  const ofTable = guesses.get(table) ?? new Map<Side, LensGuess>();
  guesses.set(table, ofTable);
  const known = ofTable.get(side) ?? supposed(side, (issue) => middle(table.guessedSalience[side][issue]));
  ofTable.set(side, known);
  return known;

  function supposed(of: Side, salience: (issue: number) => number): LensGuess {
    return {
      side: of,
      salience: table.issues.map((_, issue) => salience(issue)),
      believesWarCostPercent: SUPPOSED.belief,
      relativeGainsPercent: SUPPOSED.envy,
      redLines: [],
      least: SUPPOSED.least,
    };
  }
}

const middle = (band: readonly [number, number] | undefined): number => (band ? (band[0] + band[1]) / 2 : 100);

const crude = new WeakMap<LensGuess, LensGuess>();

/** What a poor bargainer thinks: to everybody every issue matters alike, and nobody minds what others gain. */
export function crudeLens(position: Position, side: Side): LensGuess {
  const guess = guessedLens(position, side);
  const known = crude.get(guess) ?? {
    ...guess,
    salience: guess.salience.map(() => 100),
    believesWarCostPercent: 100,
    relativeGainsPercent: 0,
    least: 0,
  };
  crude.set(guess, known);
  return known;
}
