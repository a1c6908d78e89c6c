import type { Position, Terms } from './state';
import { bySide, type BySide, type Hundredths, type Percent, type Side } from './sides';
import { chosen } from './terms';
import { warAtStartPressure, warToCome } from './war';

/** What a package adds up to, before any judgement: the raw material of every formula. */
export interface Sums {
  readonly stakes: BySide<Hundredths>;
  /** Sum of the options' durability, an absent performer's gains left out. */
  readonly durability: number;
  /** Sides that would have to carry out something, as bits. */
  readonly performers: number;
  /** Percent of the war that goes on. */
  readonly warGoesOn: Percent;
  readonly tracks: ReadonlySet<string>;
}

/** Whether the side has a chair, and so a signature to give. */
export const isSeated = (position: Position, side: Side): boolean => position.seats.includes(side);

/** Bits of the sides that are not seated. */
export const absentBits = (position: Position): number =>
  position.table.sides.reduce((bits, side, i) => (isSeated(position, side) ? bits : bits | (1 << i)), 0);

/**
 * What the option adds to durability here. One whose performer is not seated keeps what it takes away, and of what it
 * adds only as much as consultation has brought about: whoever was heard carries it out (¶26, ¶29).
 */
export function optionDurability(position: Position, option: number, absent = absentBits(position)): number {
  const own = position.durabilities[option] ?? 0;
  const performers = position.table.options[option]?.performers ?? 0;
  if (own <= 0 || !(performers & absent)) return own;
  const { consultedPerformersPercent, legitimacyCap } = position.table.durability;
  if (legitimacyCap <= 0) return 0;
  return Math.floor((own * consultedPerformersPercent * consultation(position)) / (100 * legitimacyCap));
}

/** How far the absent have been consulted, from 0 to the table's cap. */
export const consultation = ({ table, legitimacy }: Pick<Position, 'table' | 'legitimacy'>): number =>
  Math.max(0, Math.min(table.durability.legitimacyCap, legitimacy));

/** Adds up a package as payoffs and durabilities stand now: hundredths, percent. Issues not named count as open. */
export function sumsOf(position: Position, terms: Terms): Sums {
  const { table } = position;
  const absent = absentBits(position);
  const width = table.sides.length;
  const stakes = table.sides.map(() => 0);
  const tracks = new Set<string>();
  let durability = 0;
  let performers = 0;
  let warGoesOn = 100;
  chosen(table, terms).forEach((index, issueIndex) => {
    const option = table.options[index];
    const issue = table.issues[issueIndex];
    if (!option || !issue) return;
    for (let side = 0; side < width; side++)
      stakes[side] = (stakes[side] ?? 0) + (position.payoffs[index * width + side] ?? 0);
    durability += optionDurability(position, index, absent);
    performers |= option.performers;
    warGoesOn = Math.min(warGoesOn, option.warGoesOn);
    if (index !== issue.first) tracks.add(issue.track);
  });
  return { stakes: bySide(table.sides, (_, i) => stakes[i] ?? 0), durability, performers, warGoesOn, tracks };
}

/** The parts of {@link durability}, signed, as a panel itemises them; they add up before the clamp. */
export interface DurabilityParts {
  readonly base: number;
  readonly options: number;
  readonly tracks: number;
  readonly moves: number;
  readonly absence: BySide<number>;
  readonly missingPerformers: number;
  readonly grievance: BySide<number>;
  readonly total: Percent;
}

/** Penalty, 0 or below, for deciding without a side; consultation repairs part of it (¶26). */
export function absencePenalty(position: Position, side: Side): number {
  if (isSeated(position, side)) return 0;
  const { perAbsent, legitimacyCap } = position.table.durability;
  return Math.min(0, perAbsent[side] + Math.min(legitimacyCap, position.legitimacy));
}

/** Durability of any deal before its own options: the table's base, what moves did to all deals, who is absent. */
export const durabilityBase = (position: Position): number =>
  position.table.durability.base +
  position.durabilityOfAll +
  position.table.sides.reduce((sum, side) => sum + absencePenalty(position, side), 0);

/** The war that grievance may count as spared: as it is now, or as its pressure stood at the start, where that is less. */
export const countedWar = (position: Position, side: Side): Hundredths =>
  Math.min(warToCome(position, side), warAtStartPressure(position, side));

/**
 * Grievance of a side, 0 or more: what its stakes cost it beyond the war that the terms spare it. Measured against the
 * war as its pressure stood at the start, where that is less: bombing a side must not make a peace with it look better.
 */
export function grievance(position: Position, side: Side, stakes: Hundredths, warGoesOn: Percent): number {
  const { grievancePerPoint, grievanceCap } = position.table.durability;
  const shortfall = -(stakes * 100 + countedWar(position, side) * (100 - warGoesOn));
  return shortfall <= 0 ? 0 : Math.min(grievanceCap, Math.floor((grievancePerPoint * shortfall) / 10_000));
}

/** How many sides a mask names. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Chance in percent that signed terms hold, clamped to the scenario's floor and ceiling; itemised (¶23, ¶26). */
export function durabilityParts(position: Position, terms: Terms, sums = sumsOf(position, terms)): DurabilityParts {
  const { durability: rules, sides } = position.table;
  const missing = Math.min(rules.missingPerformersCounted, bitCount(sums.performers & absentBits(position)));
  const parts = {
    base: rules.base,
    options: sums.durability,
    tracks: [...sums.tracks].reduce((sum, track) => sum + (position.durabilityOfTrack[track] ?? 0), 0),
    moves: position.durabilityOfAll,
    absence: bySide(sides, (side) => absencePenalty(position, side)),
    missingPerformers: -missing * rules.missingPerformer || 0,
    grievance: bySide(sides, (side) => -grievance(position, side, sums.stakes[side], sums.warGoesOn) || 0),
  };
  const raw =
    parts.base +
    parts.options +
    parts.tracks +
    parts.moves +
    parts.missingPerformers +
    sides.reduce((sum, side) => sum + parts.absence[side] + parts.grievance[side], 0);
  return { ...parts, total: Math.max(rules.floor, Math.min(rules.ceiling, raw)) };
}

/** d(T), 0..100: see {@link durabilityParts}. */
export const durability = (position: Position, terms: Terms): Percent => durabilityParts(position, terms).total;
