import * as v from 'valibot';
import { cited, durabilityPoints, id, name, percent, sentence, side, vector } from './basics';

export const track = v.strictObject({ id, name, icon: id });

const option = v.strictObject({
  id,
  name,
  clause: sentence,
  payoffs: vector,
  durability: durabilityPoints,
  performers: v.pipe(v.array(side), v.maxLength(4)),
  map: v.exactOptional(v.picklist(['to-ru', 'to-ua', 'split'])),
  warGoesOnPercent: v.exactOptional(percent),
  why: cited,
});

export const issue = v.strictObject({
  id,
  track: id,
  name,
  why: cited,
  region: v.exactOptional(id),
  options: v.pipe(v.array(option), v.minLength(2), v.maxLength(12)),
});
