import * as v from 'valibot';
import { MOST_SIDES, isSideId, type BySide, type Side } from '../../engine';

/* What the lines of a log are made of: ids, texts and numbers within bounds, and values by side. */

const LONGEST_ID = 80;
const LONGEST_TEXT = 2000;
const MANY = 2000;
/** In hundredths: ten million points, far beyond any ledger, far within exact integers. */
export const LARGEST = 1_000_000_000;

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const whole = v.pipe(v.number(), v.integer(), v.minValue(-LARGEST), v.maxValue(LARGEST));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LARGEST));
export const word = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));
export const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
export const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

/** An id that a side may have; that the scenario of the log has it is checked with all other names, in `known.ts`. */
export const side = v.custom<Side>(isSideId);
export const sides = v.pipe(v.array(side), v.maxLength(MOST_SIDES));
/** Values by side; whether they are those of all sides of the log's scenario is checked in `vectors.ts`. */
export const bySide = <T extends v.GenericSchema>(of: T) =>
  v.record(side, of) as unknown as v.GenericSchema<BySide<v.InferInput<T>>, BySide<v.InferOutput<T>>>;
export const many = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(MANY));
export const terms = v.record(id, id);
export const byId = v.record(id, whole);
export const values = v.record(id, v.union([text, v.pipe(v.number(), v.finite())]));

export const option = { issue: id, option: id };
