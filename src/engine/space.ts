import { absentBits, consultation, durabilityBase, isSeated, optionDurability } from './durability';
import { holdOut, type AnyTerms } from './hold-out';
import { Lately, latelyOf } from './lately';
import type { Hundredths, Side } from './sides';
import type { Position, Secret } from './state';
import { entryOf, type CompiledScenario } from './compiled-scenario';
import { audienceOfOption, ledgerLens, type Lens } from './value';
import { warsAtStartPressure, warsToCome } from './war';

/**
 * The space of packages of one position, flattened for searching: everything that the formulas of `value` and
 * `durability` need, by option index. All integers; a package's judgement here equals theirs to the last unit.
 */
export interface Space {
  readonly issues: readonly { readonly first: number; readonly count: number; readonly track: number }[];
  /** Every side of the table, in its order: all entries by side index are as many. */
  readonly sides: readonly Side[];
  /** Public payoffs, one a side for each option. */
  readonly payoffs: Float64Array;
  readonly durability: Float64Array;
  /** Absent performers of an option, as bits. */
  readonly missing: Uint8Array;
  readonly warGoesOn: Uint8Array;
  /** For each option those that no package holds beside it; `excluded` tells whether there are any. */
  readonly partners: CompiledScenario['partners'];
  readonly excluded: CompiledScenario['excluded'];
  /** The issue of each option. */
  readonly issueOf: ArrayLike<number>;
  readonly seats: readonly Side[];
  /** Whose gains count in relative gains, by side index: the seats, or every side. */
  readonly rivalsAt: readonly number[];
  /** By side index: war still to come, and the part of it that grievance may count on. */
  readonly war: readonly number[];
  readonly countedWar: readonly number[];
  /** By side index: what any terms are worth beside what they say. */
  readonly anyTerms: readonly AnyTerms[];
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
  /** Percent of the war that it believes in. */
  readonly belief: number;
  /** War still to come × belief in percent. */
  readonly war: number;
  /** What any terms bring, believed: millionths of a point's hundredth, as windows count. */
  readonly anyTerms: number;
  readonly brokenWord: number;
  readonly relativeGains: number;
  readonly least: number;
}

/** A side whose gain is asked for, with the lens by which it is judged: its own secret, or a guess at it. */
export interface SideLens extends Secret {
  readonly side: Side;
}

/** Flattens a position for one lens; `secrets` must hold those of every seat. */
export function spaceOf(position: Position, secrets: Partial<Record<Side, Secret>>, lens: Lens): Space {
  const lenses = position.seats.flatMap((side) => {
    const secret = secrets[side];
    return secret ? [{ ...(lens === 'ledger' ? ledgerLens(secret) : secret), side }] : [];
  });
  return spaceSeenBy(position, lenses);
}

/** Flattens a position for any lenses, in their order. Columns whose sources have not changed are not made again. */
export function spaceSeenBy(position: Position, lenses: readonly SideLens[]): Space {
  const { table, durabilityOfTrack } = position;
  const war = warsToCome(position);
  const atStart = warsAtStartPressure(position);
  const { anyTerms } = holdOut(position);
  const { issues, tracks, warGoesOn, missing, rivalsAt } = layoutOf(position);
  return {
    issues,
    sides: table.sides,
    payoffs: payoffs.of(position.payoffs, () => floats(position.payoffs)),
    durability: durabilityOf(position),
    missing,
    warGoesOn,
    partners: table.partners,
    excluded: table.excluded,
    issueOf: table.issueOf,
    seats: position.seats,
    rivalsAt,
    war,
    countedWar: war.map((toCome, i) => Math.min(toCome, atStart[i] ?? 0)),
    anyTerms: table.sides.map((side) => anyTerms[side]),
    base: durabilityBase(position),
    trackDurability: tracks.map((track) => durabilityOfTrack[track] ?? 0),
    rules: table.durability,
    signatories: lenses.map((lens) =>
      signatory(position, lens, war[table.sideIndex[lens.side]] ?? 0, anyTerms[lens.side]),
    ),
  };
}

/** What of a space nothing changes while its seats sit at the table. */
interface Layout extends Pick<Space, 'issues' | 'warGoesOn' | 'missing' | 'rivalsAt'> {
  readonly tracks: readonly string[];
}

const layouts = latelyOf<Position['seats'], Layout>();

const layoutOf = (position: Position): Layout => layouts(position.table, position.seats, () => laidOut(position));

function laidOut(position: Position): Layout {
  const { table, seats } = position;
  const { issues, options } = table;
  const tracks = [...new Set(issues.map(({ track }) => track))];
  const absent = absentBits(position);
  return {
    tracks,
    issues: issues.map(({ first, count, track }) => ({ first, count, track: tracks.indexOf(track) })),
    warGoesOn: Uint8Array.from(options, (option) => option.warGoesOn),
    missing: Uint8Array.from(options, ({ performers }) => performers & absent),
    rivalsAt: (table.enviesAbsent ? table.sides : seats).map((side) => table.sideIndex[side]),
  };
}

const payoffs = new Lately<Position['payoffs'], Float64Array>();

const durabilities = latelyOf<Position['durabilities'], Map<number, Float64Array>>();

/** One for each degree to which the absent have been consulted. */
function durabilityOf(position: Position): Float64Array {
  const known = durabilities(position.seats, position.durabilities, () => new Map<number, Float64Array>());
  const heard = consultation(position);
  const column = known.get(heard) ?? new Float64Array(position.table.options.length);
  if (known.has(heard)) return column;
  const absent = absentBits(position);
  for (let option = 0; option < column.length; option++) column[option] = optionDurability(position, option, absent);
  known.set(heard, column);
  return column;
}

function signatory(position: Position, lens: SideLens, war: Hundredths, anyTerms: AnyTerms): Signatory {
  const { side } = lens;
  return {
    side,
    index: position.table.sideIndex[side],
    weighted: weighted(lens, position.payoffs, () => weightedOf(position, lens)),
    home: home(lens, position.pledges, () => homeOf(position, lens)),
    relief: position.relief[side],
    belief: lens.believesWarCostPercent,
    war: war * lens.believesWarCostPercent,
    anyTerms: 10_000 * lens.believesWarCostPercent * anyTerms.war + 1_000_000 * anyTerms.standing,
    brokenWord: isSeated(position, side) ? position.table.brokenWord[side] : 0,
    relativeGains: lens.relativeGainsPercent,
    least: lens.minimumGain,
  };
}

const weighted = latelyOf<Position['payoffs'], Float64Array>();
const home = latelyOf<Position['pledges'], Float64Array>();

function floats(numbers: readonly number[]): Float64Array {
  const column = new Float64Array(numbers.length);
  for (let i = 0; i < column.length; i++) column[i] = numbers[i] ?? 0;
  return column;
}

// Plain loops: planning a turn makes thousands of these, and `Float64Array.from` takes ten times as long.
function weightedOf({ table, payoffs }: Position, { side, salience }: SideLens): Float64Array {
  const [first, step] = [entryOf(table, 0, side), table.sides.length];
  const { options } = table;
  const weighted = new Float64Array(options.length);
  for (let option = 0; option < weighted.length; option++)
    weighted[option] = (payoffs[first + option * step] ?? 0) * (salience[options[option]?.issue ?? 0] ?? 100);
  return weighted;
}

function homeOf(position: Position, lens: SideLens): Float64Array {
  const home = new Float64Array(position.table.options.length);
  for (let option = 0; option < home.length; option++)
    home[option] = audienceOfOption(position, lens, lens.side, option);
  return home;
}
