import { absentBits, consultation, durabilityBase, isSeated, optionDurability } from './durability';
import { holdOut, type AnyTerms } from './hold-out';
import { memo } from './memo';
import type { Hundredths, Side } from './sides';
import type { Position, Secret } from './state';
import { entryOf, type CompiledScenario } from './compiled-scenario';
import { audienceOfOption, ledgerLens, type Lens } from './value';
import { warAtStartPressure, warToCome } from './war';

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
  const war = table.sides.map((side) => warToCome(position, side));
  const { anyTerms } = holdOut(position);
  const { issues, tracks, warGoesOn } = layout(table, table, () => layoutOf(table));
  return {
    issues,
    sides: table.sides,
    payoffs: payoffs(position.payoffs, position.payoffs, () => new Float64Array(position.payoffs)),
    durability: durabilityOf(position),
    missing: missing(table, position.seats, () => missingOf(position)),
    warGoesOn,
    partners: table.partners,
    excluded: table.excluded,
    seats: position.seats,
    rivalsAt: (table.enviesAbsent ? table.sides : position.seats).map((side) => table.sideIndex[side]),
    war,
    countedWar: table.sides.map((side, i) => Math.min(war[i] ?? 0, warAtStartPressure(position, side))),
    anyTerms: table.sides.map((side) => anyTerms[side]),
    base: durabilityBase(position),
    trackDurability: tracks.map((track) => durabilityOfTrack[track] ?? 0),
    rules: table.durability,
    signatories: lenses.map((lens) => signatory(position, lens, war[table.sideIndex[lens.side]] ?? 0)),
  };
}

const layout = memo<ReturnType<typeof layoutOf>>();
const payoffs = memo<Float64Array>();
const durability = memo<{ heard: number; column: Float64Array }>();
const missing = memo<Uint8Array>();

function layoutOf({ issues, options }: CompiledScenario) {
  const tracks = [...new Set(issues.map(({ track }) => track))];
  return {
    tracks,
    issues: issues.map(({ first, count, track }) => ({ first, count, track: tracks.indexOf(track) })),
    warGoesOn: Uint8Array.from(options, (option) => option.warGoesOn),
  };
}

/** Made anew where consultation has gone on. */
function durabilityOf(position: Position): Float64Array {
  const heard = consultation(position);
  const make = () => {
    const absent = absentBits(position);
    const column = new Float64Array(position.table.options.length);
    for (let option = 0; option < column.length; option++) column[option] = optionDurability(position, option, absent);
    return { heard, column };
  };
  const known = durability(position.durabilities, position.seats, make);
  if (known.heard !== heard) Object.assign(known, make());
  return known.column;
}

function missingOf(position: Position): Uint8Array {
  const absent = absentBits(position);
  return Uint8Array.from(position.table.options, ({ performers }) => performers & absent);
}

function signatory(position: Position, lens: SideLens, war: Hundredths): Signatory {
  const anyTerms = holdOut(position).anyTerms[lens.side];
  const { side } = lens;
  const { weighted, home } = columnsOf(position, lens);
  return {
    side,
    index: position.table.sideIndex[side],
    weighted,
    home,
    relief: position.relief[side],
    belief: lens.believesWarCostPercent,
    war: war * lens.believesWarCostPercent,
    anyTerms: 10_000 * lens.believesWarCostPercent * anyTerms.war + 1_000_000 * anyTerms.standing,
    brokenWord: isSeated(position, side) ? position.table.brokenWord[side] : 0,
    relativeGains: lens.relativeGainsPercent,
    least: lens.minimumGain,
  };
}

interface Columns {
  readonly payoffs: Position['payoffs'];
  readonly pledges: Position['pledges'];
  readonly weighted: Float64Array;
  readonly home: Float64Array;
}

/** What was last made for a lens, and the one before: weighing moves goes back and forth between two positions. */
const columns = new WeakMap<SideLens, readonly [Columns, Columns]>();

/** The columns of a lens, made anew only when payoffs or pledges have changed. */
function columnsOf(position: Position, lens: SideLens): Columns {
  const known = columns.get(lens);
  const { payoffs, pledges } = position;
  const fits = (made: Columns | undefined): boolean => made?.payoffs === payoffs && made.pledges === pledges;
  if (known && fits(known[0])) return known[0];
  if (known && fits(known[1])) {
    columns.set(lens, [known[1], known[0]]);
    return known[1];
  }
  const made = {
    payoffs,
    pledges,
    weighted: known?.find((one) => one.payoffs === payoffs)?.weighted ?? weightedOf(position, lens),
    home: known?.find((one) => one.pledges === pledges)?.home ?? homeOf(position, lens),
  };
  columns.set(lens, [made, known?.[0] ?? made]);
  return made;
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
