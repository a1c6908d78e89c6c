import {
  guess,
  optionKey,
  payoffOf,
  warGoesOn,
  warToCome,
  type Hundredths,
  type Position,
  type Secret,
  type Side,
  type Terms,
} from '../../../engine';

/** A guess: the lowest and the highest value it may have, in hundredths, low first. */
export type Range = readonly [low: Hundredths, high: Hundredths];

/** Index of an option in the table's list, or undefined where the table has no such option. */
export const optionIndex = (position: Position, issue: string, option: string): number | undefined =>
  position.table.optionIndex[optionKey(issue, option)];

/** What an option pays a side, in hundredths: public, certain. Zero for an option that the table does not have. */
export function payoff(position: Position, side: Side, issue: string, option: string): Hundredths {
  const index = optionIndex(position, issue, option);
  return index === undefined ? 0 : payoffOf(position, index, side);
}

/** The engine's public guess of what an option is worth to another side, by ids. */
export function guessOption(position: Position, side: Side, issue: string, option: string): Range {
  const index = optionIndex(position, issue, option);
  const of = index === undefined ? undefined : position.table.options[index];
  return index === undefined || !of ? [0, 0] : whole(guess(position, side, of.issue, index));
}

/** Outwards to whole points: a guess that showed hundredths would claim to know them. */
export const whole = ([low, high]: Range): Range => [Math.floor(low / 100) * 100, Math.ceil(high / 100) * 100];

/** The same for a whole draft: the ranges of its options, added up. */
export function guessTerms(position: Position, side: Side, terms: Terms): Range {
  return Object.entries(terms).reduce<Range>(
    ([low, high], [issue, option]) => {
      const [a, b] = guessOption(position, side, issue, option);
      return [low + a, high + b];
    },
    [0, 0],
  );
}

/**
 * War that the terms would spare a side if they held: from what its own capital believes the war will cost to what the
 * strict ledger counts (Fearon 1995). Without a secret the belief is taken to be the ledger's.
 */
export function warSpared(position: Position, side: Side, secret: Secret | null, terms: Terms): Range {
  const ledger = Math.round((warToCome(position, side) * (100 - warGoesOn(position, terms))) / 100);
  const believed = Math.round((ledger * (secret?.believesWarCostPercent ?? 100)) / 100);
  return whole(believed < ledger ? [believed, ledger] : [ledger, believed]);
}
