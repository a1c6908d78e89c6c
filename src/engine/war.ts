import type { Account, Position } from './state';
import type { Hundredths, Side } from './sides';

/** `stakes + standing − costs`. */
export const net = (account: Account): Hundredths => account.stakes + account.standing - account.costs;

function rateUnder(position: Position, side: Side, meters: Readonly<Record<string, number>>): Hundredths {
  const { table } = position;
  let rate = table.war.base[side];
  for (const id in table.meters) {
    const meter = table.meters[id];
    if (meter) rate += meter.war[side] * ((meters[id] ?? meter.start) - meter.start);
  }
  return rate;
}

/**
 * What the whole war would cost a side over the full horizon as things stand: linear in the meters and in what moves
 * have done, never below the table's least. Pressure works by moving this walk-away value.
 */
export function rate(position: Position, side: Side): Hundredths {
  const { war } = position.table;
  const pressure = position.deadline?.against === side ? war.deadline[side] : 0;
  return Math.max(war.min, rateUnder(position, side, position.meters) + position.war[side] + pressure);
}

/** The same at the start of the game: what the side stood to lose. */
export const rateAtStart = (position: Position, side: Side): Hundredths =>
  Math.max(position.table.war.min, position.table.war.base[side]);

const remaining = (position: Position, perHorizon: Hundredths): Hundredths => {
  const { horizon } = position.table.war;
  return Math.floor((perHorizon * (horizon - position.booked)) / horizon);
};

/** w: the war still to come if nobody signs, in hundredths. Falls with every round, since that part has been booked. */
export const warToCome = (position: Position, side: Side): Hundredths => remaining(position, rate(position, side));

/** The war still to come if the pressure were as at the start. */
export const warAtStartPressure = (position: Position, side: Side): Hundredths =>
  remaining(position, rateAtStart(position, side));

/** What one finished round books, rounded once. */
export const warOfRound = (position: Position, side: Side): Hundredths =>
  Math.round(rate(position, side) / position.table.war.horizon);
