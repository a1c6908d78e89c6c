import type { Account, Position } from './state';
import type { Hundredths, Side } from './sides';

/** `stakes + standing − costs`. */
export const net = (account: Account): Hundredths => account.stakes + account.standing - account.costs;

/** What moves the war: the meters, and what moves have added to it. */
export type Pressure = Pick<Position, 'meters' | 'war' | 'deadline'>;

/** The rate before it is held up by the table's least. */
function linear({ table }: Position, side: Side, { meters, war }: Pressure): Hundredths {
  let rate = table.war.base[side] + war[side];
  for (const id in table.meters) {
    const meter = table.meters[id];
    if (meter) rate += meter.war[side] * ((meters[id] ?? meter.start) - meter.start);
  }
  return rate;
}

/**
 * What the whole war would cost a side over the full horizon as things stand: linear in the meters and in what moves
 * have done, never below the table's least. Pressure works by moving this walk-away value. A deadline is no part of it:
 * it costs only in the rounds in which it runs.
 */
export const rate = (position: Position, side: Side, pressure: Pressure = position): Hundredths =>
  Math.max(position.table.war.min, linear(position, side, pressure));

/** The same at the start of the game: what the side stood to lose. */
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

/** What one finished round books, rounded once; a deadline that runs against the side adds to it. */
export function warOfRound(position: Position, side: Side, pressure: Pressure = position): Hundredths {
  const { war } = position.table;
  const deadline = pressure.deadline?.against === side ? war.deadline[side] : 0;
  return Math.round(Math.max(war.min, linear(position, side, pressure) + deadline) / war.horizon);
}
