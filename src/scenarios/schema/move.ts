import * as v from 'valibot';
import { byId, cited, id, name, percent, prose, rounds, sentence, whole } from './basics';
import type { Dialect } from './dialect';
import type { effectOf } from './effect';

type EffectOf<V> = ReturnType<typeof effectOf<V>>;

const chancePercent = whole(1, 100);
const uses = rounds;

export const moveOf = <V>({ side }: Dialect<V>, effect: EffectOf<V>) =>
  v.strictObject({
    id,
    side,
    name,
    text: prose,
    report: sentence,
    icon: id,
    why: cited,
    uses,
    when: v.exactOptional(
      v.strictObject({
        deadlineRunning: v.exactOptional(v.boolean()),
        meters: v.exactOptional(byId(v.strictTuple([whole(-1000, 1000), whole(-1000, 1000)]))),
      }),
    ),
    effect,
    again: v.exactOptional(effect),
    ifTheyEscalated: v.exactOptional(effect),
    ifIEscalated: v.exactOptional(effect),
    series: v.exactOptional(v.pipe(v.array(effect), v.minLength(1))),
    chance: v.exactOptional(v.strictObject({ percent: chancePercent, effect, report: sentence })),
    startsDeadline: v.exactOptional(v.strictObject({ rounds: rounds, against: side })),
    endsDeadline: v.exactOptional(v.boolean()),
    meetsDeadline: v.exactOptional(effect),
    escalates: v.exactOptional(v.boolean()),
    claimsProgress: v.exactOptional(v.boolean()),
    carriesWhisper: v.exactOptional(v.strictObject({ leakPercent: percent })),
  });

const happening = { id, name, report: sentence, why: cited };

export const eventOf = <V>(effect: EffectOf<V>) =>
  v.strictObject({ ...happening, percent: chancePercent, uses, effect });
export const injectOf = <V>(effect: EffectOf<V>) => v.strictObject({ ...happening, effect });
