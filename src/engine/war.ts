import type { CompiledScenario } from './compiled-scenario';
import type { Account, Position } from './state';
import type { Hundredths, Side } from './sides';

/** `stakes + standing − costs`. */
export const net = (account: Account): Hundredths => account.stakes + account.standing - account.costs;

/** What moves the war: the meters, and what moves have added to it. */
export type Pressure = Pick<Position, 'meters' | 'war' | 'deadline'>;

/** A meter as the war's cost needs it: hundredths a step by side index. */
interface Lever {
  readonly id: string;
  readonly start: number;
  readonly perStep: readonly Hundredths[];
}

const levers = new WeakMap<CompiledScenario, readonly Lever[]>();

/** The meters in a list: planning a turn asks for thousands of rates. */
function leversOf(table: CompiledScenario): readonly Lever[] {
  const known = levers.get(table);
  if (known) return known;
  const made = Object.entries(table.meters).map(([id, { start, war }]) => ({
    id,
    start,
    perStep: table.sides.map((side) => war[side]),
  }));
  levers.set(table, made);
  return made;
}

/** By side index, the rates before they are held up by the table's least. */
function linear({ table }: Position, { meters, war }: Pressure): Hundredths[] {
  const rates = table.sides.map((side) => table.war.base[side] + war[side]);
  for (const { id, start, perStep } of leversOf(table)) {
    const steps = (meters[id] ?? start) - start;
    if (steps !== 0) for (let i = 0; i < rates.length; i++) rates[i] = (rates[i] ?? 0) + steps * (perStep[i] ?? 0);
  }
  return rates;
}

/**
 * What the whole war would cost a side over the full horizon as things stand: linear in the meters and in what moves
 * have done, never below the table's least. Pressure works by moving this walk-away value. A deadline is no part of it:
 * it costs only in the rounds in which it runs.
 */
export const rate = (position: Position, side: Side): Hundredths =>
  rates(position)[position.table.sideIndex[side]] ?? 0;

/** {@link rate} of every side, by side index. */
export const rates = (position: Position, pressure: Pressure = position): Hundredths[] =>
  linear(position, pressure).map((rate) => Math.max(position.table.war.min, rate));

/** The same at the start of the game: what costs are held against. */
export const rateAtStart = (position: Position, side: Side): Hundredths =>
  Math.max(position.table.war.min, position.table.war.base[side]);

/** The part of a rate that falls into all rounds from `booked` on, in hundredths, rounded down. */
export function restOfHorizon({ table }: Position, perHorizon: Hundredths, booked: number): Hundredths {
  const { horizon } = table.war;
  return Math.floor((perHorizon * (horizon - booked)) / horizon);
}

/**
 * w: the war still to come as the pressure stands, in hundredths: what terms can spare. Falls with every round, since
 * that part has been booked.
 */
export const warToCome = (position: Position, side: Side): Hundredths =>
  restOfHorizon(position, rate(position, side), position.booked);

/** The war still to come if the pressure were as at the start. */
export const warAtStartPressure = (position: Position, side: Side): Hundredths =>
  restOfHorizon(position, rateAtStart(position, side), position.booked);

/** {@link warToCome} of every side, by side index. */
export const warsToCome = (position: Position): Hundredths[] =>
  rates(position).map((rate) => restOfHorizon(position, rate, position.booked));

/** What one finished round books, rounded once; a deadline that runs against the side adds to it. */
export const warOfRound = (position: Position, side: Side, pressure: Pressure = position): Hundredths =>
  warsOfRound(position, pressure)[position.table.sideIndex[side]] ?? 0;

/** {@link warAtStartPressure} of every side, by side index. */
export const warsAtStartPressure = (position: Position): Hundredths[] =>
  position.table.sides.map((side) => warAtStartPressure(position, side));

/** {@link warOfRound} of every side, by side index. */
export function warsOfRound(position: Position, pressure: Pressure = position): Hundredths[] {
  const { sides, war } = position.table;
  const { deadline } = pressure;
  return linear(position, pressure).map((rate, i) => {
    const side = sides[i];
    const added = deadline && deadline.against === side ? war.deadline[side] : 0;
    return Math.round(Math.max(war.min, rate + added) / war.horizon);
  });
}
