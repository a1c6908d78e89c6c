import * as v from 'valibot';
import type { Vector } from '../../engine';
import type { VectorTwo } from '../../formats';
import { cited, durabilityPoints, id, name, percent, sentence } from './basics';
import type { Dialect } from './dialect';

export const track = v.strictObject({ id, name, icon: id });

const optionFields = <V>({ side, vector, most }: Dialect<V>) => ({
  id,
  name,
  clause: sentence,
  payoffs: vector,
  durability: durabilityPoints,
  performers: v.pipe(v.array(side), v.maxLength(most)),
  warGoesOnPercent: v.exactOptional(percent),
  why: cited,
});

const issueWith = <T extends v.GenericSchema>(option: T) =>
  v.strictObject({
    id,
    track: id,
    name,
    why: cited,
    region: v.exactOptional(id),
    options: v.pipe(v.array(option), v.minLength(2), v.maxLength(12)),
  });

/** Format 1, whose map knows two sides. */
export const issueOne = (dialect: Dialect<Vector>) => {
  const { why, warGoesOnPercent, ...fields } = optionFields(dialect);
  const map = v.exactOptional(v.picklist(['to-ru', 'to-ua', 'split']));
  return issueWith(v.strictObject({ ...fields, map, warGoesOnPercent, why }));
};

export const issueTwo = (dialect: Dialect<VectorTwo>) => {
  const holder = v.exactOptional(v.union([v.literal('split'), dialect.side]));
  return issueWith(v.strictObject({ ...optionFields(dialect), holder }));
};
