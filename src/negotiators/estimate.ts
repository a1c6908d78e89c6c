import {
  SIDE_INDEX,
  chosen,
  optionKey,
  toHundredths,
  type Position,
  type Secret,
  type Side,
  type SideSheet,
  type Table,
} from '../engine';
import type { LensGuess } from './appraisal';
import type { Clue } from './clues';

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

/** How many drafts it takes before what they tell weighs as much as knowing nothing. */
const DOUBT = 12;

/**
 * The bands, moved towards their top for issues on which a side's drafts insist, to the bottom for those that it gives
 * away (frequency model in the manner of HardHeaded: van Krimpen, Looije and Hajizadeh 2013).
 */
export function insistentLens(position: Position, side: Side, clues: readonly Clue[]): LensGuess {
  const { table } = position;
  const wanted = clues.filter(({ kind }) => kind === 'wants').map(({ terms }) => chosen(table, terms));
  const salience = table.guessedSalience[side].map(
    ([low, high], issue) => low + (high - low) * insistence(position, side, issue, wanted),
  );
  return { ...guessedLens(position, side), salience };
}

/** 0..1: how near to its best option a side's drafts stood on an issue, on average; ½ where nothing is known. */
function insistence(
  { table, payoffs }: Position,
  side: Side,
  issue: number,
  wanted: readonly (readonly number[])[],
): number {
  const { first, count } = table.issues[issue] ?? { first: 0, count: 1 };
  const payoff = (option: number): number => payoffs[option * 4 + SIDE_INDEX[side]] ?? 0;
  const all = Array.from({ length: count }, (_, i) => payoff(first + i));
  const best = Math.max(...all);
  const worst = Math.min(...all);
  if (best === worst || wanted.length === 0) return 0.5;
  const stood = wanted.reduce((sum, options) => sum + (payoff(options[issue] ?? first) - worst) / (best - worst), 0);
  return (stood + DOUBT / 2) / (wanted.length + DOUBT);
}
