import { absentBits, countedWar, durabilityBase, optionDurability } from './durability';
import { SIDES, SIDE_INDEX, type Side } from './sides';
import type { Position, Secret } from './state';
import { audienceOfOption, ledgerLens, type Lens } from './value';
import { warToCome } from './war';

/**
 * The space of packages of one position, flattened for searching: everything that the formulas of `value` and
 * `durability` need, by option index. All integers; a package's judgement here equals theirs to the last unit.
 */
export interface Space {
  readonly issues: readonly { readonly first: number; readonly count: number; readonly track: number }[];
  /** Public payoffs, four an option. */
  readonly payoffs: Float64Array;
  readonly durability: Float64Array;
  /** Absent performers of an option, as bits. */
  readonly missing: Uint8Array;
  readonly warGoesOn: Uint8Array;
  readonly seats: readonly Side[];
  /** By side index: war still to come, and the part of it that grievance may count on. */
  readonly war: readonly number[];
  readonly countedWar: readonly number[];
  /** Durability before options, tracks, missing performers and grievance. */
  readonly base: number;
  readonly trackDurability: readonly number[];
  readonly rules: Position['table']['durability'];
  readonly signatories: readonly Signatory[];
}

/** One side whose signature is needed, in the lens by which it is judged. */
export interface Signatory {
  readonly side: Side;
  readonly index: number;
  /** Payoff × salience in percent, an entry an option. */
  readonly weighted: Float64Array;
  /** Home cost of an option in hundredths. */
  readonly home: Float64Array;
  readonly relief: number;
  /** War still to come × belief in percent. */
  readonly war: number;
  readonly brokenWord: number;
  readonly relativeGains: number;
  readonly least: number;
}

/** Flattens a position for one lens; `secrets` must hold those of every seat. */
export function spaceOf(position: Position, secrets: Partial<Record<Side, Secret>>, lens: Lens): Space {
  const { table } = position;
  const absent = absentBits(position);
  const tracks = [...new Set(table.issues.map(({ track }) => track))];
  return {
    issues: table.issues.map(({ first, count, track }) => ({ first, count, track: tracks.indexOf(track) })),
    payoffs: Float64Array.from(position.payoffs),
    durability: Float64Array.from(table.options, (_, option) => optionDurability(position, option, absent)),
    missing: Uint8Array.from(table.options, ({ performers }) => performers & absent),
    warGoesOn: Uint8Array.from(table.options, (option) => option.warGoesOn),
    seats: position.seats,
    war: SIDES.map((side) => warToCome(position, side)),
    countedWar: SIDES.map((side) => countedWar(position, side)),
    base: durabilityBase(position),
    trackDurability: tracks.map((track) => position.durabilityOfTrack[track] ?? 0),
    rules: table.durability,
    signatories: position.seats.flatMap((side) => {
      const secret = secrets[side];
      return secret ? [signatory(position, side, lens === 'ledger' ? ledgerLens(secret) : secret)] : [];
    }),
  };
}

function signatory(position: Position, side: Side, secret: Secret): Signatory {
  const index = SIDE_INDEX[side];
  const { options } = position.table;
  return {
    side,
    index,
    weighted: Float64Array.from(
      options,
      ({ issue }, o) => (position.payoffs[o * 4 + index] ?? 0) * (secret.salience[issue] ?? 100),
    ),
    home: Float64Array.from(options, (_, o) => audienceOfOption(position, secret, side, o)),
    relief: position.relief[side],
    war: warToCome(position, side) * secret.believesWarCostPercent,
    brokenWord: position.table.brokenWord[side],
    relativeGains: secret.relativeGainsPercent,
    least: secret.minimumGain,
  };
}
