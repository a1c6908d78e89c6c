import { durabilityParts, isSeated, sumsOf, type Sums } from './durability';
import { bySide, type BySide, type Hundredths, type Percent, type Side } from './sides';
import type { Position, Secret, Terms } from './state';
import { entryOf } from './compiled-scenario';
import { chosen } from './terms';
import { holdOut } from './hold-out';
import { shareOut, sparedWar, wordBroken } from './shares';
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
 * P: the gain over walking away that all may compute of every side, in hundredths: its share of the stakes and of the
 * spared war, each as likely as the terms hold, and what any terms bring. No audience cost and no word broken.
 */
export function publicGains(position: Position, sums: Sums, d: Percent): BySide<Hundredths> {
  const { sides } = position.table;
  const { anyTerms } = holdOut(position);
  const shares = shareOut(
    sides.map((side) => sums.stakes[side]),
    d,
  );
  return bySide(sides, (side, i) => {
    const spared = sparedWar(warToCome(position, side), d, sums.warGoesOn);
    return (shares[i] ?? 0) + spared + anyTerms[side].war + anyTerms[side].standing;
  });
}

/** What a signature on terms that last so well costs its side beside: the audience at home, and words that may be broken. */
function costOfSigning(position: Position, side: Side, secret: Secret | null, terms: Terms, d: Percent): Hundredths {
  if (!isSeated(position, side)) return 0;
  const home = secret ? audience(position, secret, side, terms) : 0;
  return home + wordBroken(position.table.brokenWord[side], d);
}

/** By how much the largest gain of a rival exceeds the own, 0 or more: what relative gains weigh (Grieco 1988). */
function gapOf({ table, seats }: Position, side: Side, publicly: BySide<Hundredths>): Hundredths {
  const rivals = (table.enviesAbsent ? table.sides : seats).filter((other) => other !== side);
  return Math.max(0, ...rivals.map((rival) => publicly[rival] - publicly[side]));
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
 * G: gain over walking away in the strict ledger, in hundredths: the exact difference that signing the terms now makes to
 * the settled net, compared with everybody holding to the end. 0 or more is inside the ZOPA. Pass the side's secret for a
 * signatory; without it the audience cost is left out (absent sides have none).
 */
export function gain(position: Position, side: Side, secret: Secret | null, terms: Terms): Hundredths {
  const sums = sumsOf(position, terms);
  const d = durabilityParts(position, terms, sums).total;
  return publicGains(position, sums, d)[side] - costOfSigning(position, side, secret, terms, d);
}

/** {@link gain} of every side, with what is the same for all reckoned once; `secretOf` gives null for who does not sign. */
export function gains(position: Position, secretOf: (side: Side) => Secret | null, terms: Terms): BySide<Hundredths> {
  const sums = sumsOf(position, terms);
  const d = durabilityParts(position, terms, sums).total;
  const publicly = publicGains(position, sums, d);
  return bySide(
    position.table.sides,
    (side) => publicly[side] - costOfSigning(position, side, secretOf(side), terms, d),
  );
}

/**
 * The same in a side's own lens: issues weigh as it says, the war as it believes, and the gap by which another gains more
 * counts against (Fearon 1995; Grieco 1988). In hundredths: the ledger's gain, and what the lens makes of it rounded down.
 * Compare with {@link Secret.minimumGain}.
 */
export function interestsGain(position: Position, side: Side, secret: Secret, terms: Terms): Hundredths {
  const sums = sumsOf(position, terms);
  const d = durabilityParts(position, terms, sums).total;
  const publicly = publicGains(position, sums, d);
  const emphasis = chosen(position.table, terms).reduce(
    (sum, option, issue) => sum + payoffOf(position, option, side) * ((secret.salience[issue] ?? 100) - 100),
    0,
  );
  const war = warToCome(position, side) * d * (100 - sums.warGoesOn) + 10_000 * holdOut(position).anyTerms[side].war;
  const lens =
    100 * d * emphasis +
    (secret.believesWarCostPercent - 100) * war -
    10_000 * secret.relativeGainsPercent * gapOf(position, side, publicly);
  return publicly[side] - costOfSigning(position, side, secret, terms, d) + Math.floor(lens / 1_000_000);
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
