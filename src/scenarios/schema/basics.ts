import * as v from 'valibot';
import { MAX_ROUNDS } from '../../engine';
import { dateExists } from '../../formats';

/** Bounds that keep a game readable and every account within exact integers. */
const MOST_POINTS = 1000;
const MOST_DURABILITY = 100;

/** Lower-case words joined by hyphens; names that every JavaScript object already has are no ids. */
export const id = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
);

export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
export const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(240));
export const prose = v.pipe(v.string(), v.minLength(1), v.maxLength(700));

export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  v.check(dateExists),
);

export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
export const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));

export const percent = whole(0, 100);
export const rounds = whole(1, MAX_ROUNDS);
export const points = within(-MOST_POINTS, MOST_POINTS);
export const pointsUp = within(0, MOST_POINTS);
export const durabilityPoints = whole(-MOST_DURABILITY, MOST_DURABILITY);

/** `¶11`, `inferred`, or a work with its year: `Fearon 1995`. */
export const source = v.pipe(
  v.string(),
  v.maxLength(120),
  v.regex(/^(?:¶[1-9]\d{0,2}|inferred|[^¶\s\d].*\b(?:1[5-9]|20)\d{2}[a-z]?)$/),
);
export const sources = v.pipe(v.array(source), v.minLength(1), v.maxLength(12));
export const cited = v.strictObject({ text: prose, sources });

export const byId = <const T extends v.GenericSchema>(of: T) => v.record(v.string(), of);
