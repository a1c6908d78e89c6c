import { durabilityParts, isSeated, sumsOf, type Sums } from './durability';
import type { BySide, Hundredths, Percent, Side } from './sides';
import type { Position, Secret, Terms } from './state';
import { entryOf } from './compiled-scenario';
import { chosen } from './terms';
import { warToCome } from './war';

/** Stakes of all sides if the terms held for certain; they sum to zero. */
export const stakesOf = (position: Position, terms: Terms): BySide<Hundredths> => sumsOf(position, terms).stakes;

/** What an option is worth to a side as things stand, in hundredths. */
export const payoffOf = (position: Position, option: number, side: Side): Hundredths =>
  position.payoffs[entryOf(position.table, option, side)] ?? 0;

/** c: percent of the war that the terms let go on. */
export const warGoesOn = (position: Position, terms: Terms): Percent => sumsOf(position, terms).warGoesOn;

/** a: what signing costs a side at home: red lines and public pledges crossed, less relief (Fearon 1994; ¶11, ¶24-25). */
export function audience(position: Position, secret: Secret, side: Side, terms: Terms): Hundredths {
  const crossed = chosen(position.table, terms).reduce(
    (sum, option) => sum + audienceOfOption(position, secret, side, option),
    0,
  );
  return Math.max(0, crossed - position.relief[side]);
}

/** The part of {@link audience} that one option brings, before relief; 0 or more. */
export const audienceOfOption = (
  position: Position,
  secret: Pick<Secret, 'redLines'>,
  side: Side,
  option: number,
): Hundredths =>
  Math.max(0, (secret.redLines[option] ?? 0) + (position.pledges[entryOf(position.table, option, side)] ?? 0));

/**
 * Gain over walking away that all may compute: stakes and spared war, each as likely as the terms hold. In hundredths,
 * rounded down. For an absent side it is the whole gain.
 */
export function publicGain(position: Position, side: Side, sums: Sums, d: Percent): Hundredths {
  return Math.floor((100 * d * sums.stakes[side] + warToCome(position, side) * d * (100 - sums.warGoesOn)) / 10_000);
}

export type Lens = 'ledger' | 'interests';

/** The secret of a side that counts strictly as the ledger does; its red lines stay. */
export const ledgerLens = (secret: Secret): Secret => ({
  redLines: secret.redLines,
  salience: secret.salience.map(() => 100),
  believesWarCostPercent: 100,
  relativeGainsPercent: 0,
  minimumGain: 0,
});

/**
 * G: gain over walking away in the strict ledger, in hundredths, rounded down; 0 or more is inside the ZOPA.
 * Pass the side's secret for a signatory; without it the home cost is left out (absent sides have none).
 */
export function gain(position: Position, side: Side, secret: Secret | null, terms: Terms): Hundredths {
  const sums = sumsOf(position, terms);
  const d = durabilityParts(position, terms, sums).total;
  const seated = isSeated(position, side);
  const home = seated && secret ? audience(position, secret, side, terms) : 0;
  const word = seated ? position.table.brokenWord[side] * (100 - d) : 0;
  const spared = warToCome(position, side) * (100 - sums.warGoesOn);
  return Math.floor((d * (100 * sums.stakes[side] + spared) - 10_000 * home - 100 * word) / 10_000);
}

/**
 * The same in a side's own lens: issues weigh as it says, the war as it believes, and the largest gain of another
 * signatory counts against (Fearon 1995; Grieco 1988). Compare with {@link Secret.minimumGain}.
 */
export function interestsGain(position: Position, side: Side, secret: Secret, terms: Terms): Hundredths {
  const sums = sumsOf(position, terms);
  const d = durabilityParts(position, terms, sums).total;
  const weighted = chosen(position.table, terms).reduce(
    (sum, option, issue) => sum + payoffOf(position, option, side) * (secret.salience[issue] ?? 100),
    0,
  );
  const others = position.table.sides.filter((other) => other !== side && isSeated(position, other));
  const envied = Math.max(0, ...others.map((other) => publicGain(position, other, sums, d)));
  const spared = warToCome(position, side) * secret.believesWarCostPercent * (100 - sums.warGoesOn);
  const home = 1_000_000 * audience(position, secret, side, terms);
  const word = 10_000 * position.table.brokenWord[side] * (100 - d);
  return Math.floor(
    (d * (100 * weighted + spared) - home - word - 10_000 * secret.relativeGainsPercent * envied) / 1_000_000,
  );
}

/**
 * What an outsider may guess that an option is worth to a side, as a range in hundredths: the ledger's payoff times
 * the band in which one who knows the article may place its priorities, which tells nothing of what was drawn.
 */
export function guess(
  position: Position,
  side: Side,
  issue: number,
  option: number,
): readonly [Hundredths, Hundredths] {
  const payoff = payoffOf(position, option, side);
  const [low, high] = position.table.guessedSalience[side][issue] ?? [75, 125];
  const ends = [Math.round((payoff * low) / 100), Math.round((payoff * high) / 100)] as const;
  return payoff < 0 ? [ends[1], ends[0]] : ends;
}
