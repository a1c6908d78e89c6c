import * as v from 'valibot';
import { byId, durabilityPoints, id, points, whole } from './basics';
import type { Dialect } from './dialect';

const option = { issue: id, option: id };

/** What a move or event does; everything optional. */
export const effectOf = <V>({ side, vector, vectorUp }: Dialect<V>) =>
  v.strictObject({
    standing: v.exactOptional(vector),
    costs: v.exactOptional(vectorUp),
    meters: v.exactOptional(byId(whole(-100, 100))),
    war: v.exactOptional(vector),
    relief: v.exactOptional(vectorUp),
    legitimacy: v.exactOptional(durabilityPoints),
    audience: v.exactOptional(v.array(v.strictObject({ side, ...option, points }))),
    payoffs: v.exactOptional(v.array(v.strictObject({ ...option, change: vector }))),
    durability: v.exactOptional(v.array(v.strictObject({ ...option, points: durabilityPoints }))),
    durabilityOfAll: v.exactOptional(durabilityPoints),
    durabilityOfTrack: v.exactOptional(v.strictObject({ track: id, points: durabilityPoints })),
  });
