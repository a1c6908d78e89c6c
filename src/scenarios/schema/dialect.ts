import * as v from 'valibot';
import { isSideId, LONGEST_SIDE_ID, MOST_SIDES, SIDE_ID, type BySide, type Side, type Vector } from '../../engine';
import { SIDES, type VectorTwo } from '../../formats';
import { durabilityPoints, points, pointsUp } from './basics';

type Schema<T> = v.GenericSchema<unknown, T>;

/** How a format names sides and writes what is said by side. */
export interface Dialect<V> {
  readonly side: v.GenericSchema<string, Side>;
  /** Points by side. */
  readonly vector: Schema<V>;
  /** The same, each entry 0 or more: what is lost to all. */
  readonly vectorUp: Schema<V>;
  readonly durabilityVector: Schema<V>;
  /** One entry for each side, and no other. */
  readonly bySide: <T>(of: Schema<T>) => Schema<BySide<T>>;
  readonly bySomeSides: <T>(of: Schema<T>) => Schema<Partial<BySide<T>>>;
  readonly most: number;
}

const four = (entry: Schema<number>): Schema<Vector> => v.strictTuple([entry, entry, entry, entry]);

/** What a record of these sides is to the compiler, which knows sides only as ids of some scenario. */
const isBySide = <T>(_record: Readonly<Record<string, T>>): _record is BySide<T> => true;
const isBySomeSides = <T>(_record: Readonly<Record<string, T | undefined>>): _record is Partial<BySide<T>> => true;

/** One entry for each of these sides, and no other. */
const byEach =
  (sides: readonly Side[]) =>
  <T>(of: Schema<T>): Schema<BySide<T>> =>
    v.pipe(v.strictObject(Object.fromEntries(sides.map((name) => [name, of]))), v.guard(isBySide<T>));

/** Format 1: four sides, vectors in the order us, ru, ua, eu. */
export const ONE: Dialect<Vector> = {
  side: v.picklist(SIDES),
  vector: four(points),
  vectorUp: four(pointsUp),
  durabilityVector: four(durabilityPoints),
  bySide: byEach(SIDES),
  bySomeSides: <T>(of: Schema<T>) =>
    v.pipe(
      v.strictObject(Object.fromEntries(SIDES.map((name) => [name, v.exactOptional(of)]))),
      v.guard(isBySomeSides<T>),
    ),
  most: SIDES.length,
};

/** Any id that a side may have, where a file does not say rightly which sides it has. */
export const anySide = v.pipe(v.string(), v.guard(isSideId), v.maxLength(LONGEST_SIDE_ID), v.regex(SIDE_ID));

/** Format 2 for a file with these sides; without them, for any. */
export function dialectTwo(sides: readonly Side[] | null): Dialect<VectorTwo> {
  const side = sides ? v.picklist(sides) : anySide;
  const some = <T>(of: Schema<T>): Schema<Partial<BySide<T>>> => v.pipe(v.record(side, of), v.guard(isBySomeSides<T>));
  return {
    side,
    vector: some(points),
    vectorUp: some(pointsUp),
    durabilityVector: some(durabilityPoints),
    bySide: sides
      ? byEach(sides)
      : <T>(of: Schema<T>): Schema<BySide<T>> => v.pipe(v.record(anySide, of), v.guard(isBySide<T>)),
    bySomeSides: some,
    most: MOST_SIDES,
  };
}
