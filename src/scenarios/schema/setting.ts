import * as v from 'valibot';
import { TIMES, VIEWS } from '../../engine';
import { byId, id, name } from './basics';
import type { Dialect } from './dialect';

/** More than any map needs that is to be told apart on a table; a scenario travels in every log of it. */
const LONGEST_SVG = 200_000;

/** An id as drawing programs give them. */
const shapeId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[A-Za-z_][\w:.-]*$/));

export const surfaceOf = <V>({ side, most }: Dialect<V>) => {
  const parted = v.strictTuple([side, side]);
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('plain') }),
    v.strictObject({ kind: v.literal('ukraine'), parted }),
    v.strictObject({
      kind: v.literal('svg'),
      svg: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SVG)),
      parted: v.exactOptional(parted),
      shows: v.exactOptional(
        v.pipe(
          v.array(
            v.strictObject({
              shape: shapeId,
              issue: id,
              name: v.exactOptional(name),
              options: byId(v.pipe(v.array(side), v.maxLength(most))),
            }),
          ),
          v.maxLength(60),
        ),
      ),
    }),
  ]);
};

export const room = v.strictObject({
  view: v.exactOptional(v.picklist(VIEWS)),
  time: v.exactOptional(v.picklist(TIMES)),
  flags: v.exactOptional(v.boolean()),
  press: v.exactOptional(v.boolean()),
  chairs: v.exactOptional(v.picklist([1, 2, 3])),
});
