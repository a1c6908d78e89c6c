import {
  chosen,
  payoffOf,
  type Position,
  type Secret,
  type Side,
  type SideLens,
  type CompiledScenario,
} from '../../engine';
import type { Evidence } from './evidence';

/** What an outsider supposes of a side of which it knows nothing: percent, percent and hundredths. */
const SUPPOSED = { belief: 70, envy: 15, least: 150 };

const own = new WeakMap<Secret, SideLens>();

/** The own lens is known. The same object for the same secret, so that what is made of it can be kept. */
export function ownLens(side: Side, secret: Secret): SideLens {
  const known = own.get(secret) ?? { side, ...secret };
  own.set(secret, known);
  return known;
}

const guesses = new WeakMap<CompiledScenario, Map<Side, SideLens>>();

/** What another side seems to value before it has said a word: the middle of the bands in which the article puts it. */
export function guessedLens({ table }: Position, side: Side): SideLens {
  const ofTable = guesses.get(table) ?? new Map<Side, SideLens>();
  guesses.set(table, ofTable);
  const known = ofTable.get(side) ?? supposed(side, (issue) => middle(table.guessedSalience[side][issue]));
  ofTable.set(side, known);
  return known;

  function supposed(of: Side, salience: (issue: number) => number): SideLens {
    return {
      side: of,
      salience: table.issues.map((_, issue) => salience(issue)),
      believesWarCostPercent: SUPPOSED.belief,
      relativeGainsPercent: SUPPOSED.envy,
      redLines: [],
      minimumGain: SUPPOSED.least,
    };
  }
}

const middle = (band: readonly [number, number] | undefined): number => (band ? (band[0] + band[1]) / 2 : 100);

const crude = new WeakMap<SideLens, SideLens>();

/** What a poor bargainer thinks: to everybody every issue matters alike, and nobody minds what others gain. */
export function crudeLens(position: Position, side: Side): SideLens {
  const guess = guessedLens(position, side);
  const known = crude.get(guess) ?? {
    ...guess,
    salience: guess.salience.map(() => 100),
    believesWarCostPercent: 100,
    relativeGainsPercent: 0,
    minimumGain: 0,
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
export function insistentLens(position: Position, side: Side, evidence: readonly Evidence[]): SideLens {
  const { table } = position;
  const wanted = evidence.filter(({ kind }) => kind === 'wants').map(({ terms }) => chosen(table, terms));
  const salience = table.guessedSalience[side].map(
    ([low, high], issue) => low + (high - low) * insistence(position, side, issue, wanted),
  );
  return { ...guessedLens(position, side), salience };
}

/** 0..1: how near to its best option a side's drafts stood on an issue, on average; ½ where nothing is known. */
function insistence(position: Position, side: Side, issue: number, wanted: readonly (readonly number[])[]): number {
  const { first, count } = position.table.issues[issue] ?? { first: 0, count: 1 };
  const payoff = (option: number): number => payoffOf(position, option, side);
  const all = Array.from({ length: count }, (_, i) => payoff(first + i));
  const best = Math.max(...all);
  const worst = Math.min(...all);
  if (best === worst || wanted.length === 0) return 0.5;
  const stood = wanted.reduce((sum, options) => sum + (payoff(options[issue] ?? first) - worst) / (best - worst), 0);
  return (stood + DOUBT / 2) / (wanted.length + DOUBT);
}
