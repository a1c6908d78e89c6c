import * as v from 'valibot';
import {
  byId,
  cited,
  durabilityPoints,
  id,
  isoDate,
  name,
  percent,
  pointsUp,
  prose,
  rounds,
  sentence,
  sources,
  whole,
  within,
} from './basics';
import { INSTRUMENTS, MOST_SIDES, type Side } from '../../engine';
import { INSTRUMENTS_ONE } from '../../formats';
import { dialectTwo, ONE, type Dialect } from './dialect';
import { effectOf } from './effect';
import { issueOne, issueTwo, track } from './issue';
import { eventOf, injectOf, moveOf } from './move';
import { room, surfaceOf } from './setting';
import { sheetOne, sheetTwo } from './side';

const seatsOf = <V>({ side, most }: Dialect<V>) => v.pipe(v.array(side), v.minLength(2), v.maxLength(most));

/** Terms of exactly two issues; that they are two is a check of its own, with a sentence of its own. */
const excluded = v.array(v.strictObject({ terms: byId(id), why: cited }));

const meterWith = <T extends v.ObjectEntries>(instrument: T) =>
  v.strictObject({
    id,
    name,
    start: whole(-1000, 1000),
    min: whole(-1000, 1000),
    max: whole(-1000, 1000),
    ...instrument,
    drift: v.exactOptional(v.strictObject({ every: rounds, step: whole(-100, 100), why: cited })),
    why: cited,
  });
const meterOne = meterWith({ instrument: v.picklist(INSTRUMENTS_ONE) });
const meterTwo = meterWith({ instrument: v.exactOptional(v.picklist(INSTRUMENTS)) });
const metersOf = <T extends v.GenericSchema>(meter: T) => v.pipe(v.array(meter), v.maxLength(4));

const warOf = <V>({ vector, vectorUp }: Dialect<V>) =>
  v.strictObject({
    horizon: whole(1, 1000),
    base: vectorUp,
    min: pointsUp,
    perStep: byId(vector),
    why: cited,
  });

const durabilityOf = <V>({ durabilityVector, most }: Dialect<V>) => ({
  base: durabilityPoints,
  perAbsent: durabilityVector,
  missingPerformer: durabilityPoints,
  missingPerformersCounted: whole(0, most),
  legitimacyCap: durabilityPoints,
  grievancePerPoint: whole(0, 100),
  grievanceCap: whole(0, 100),
  floor: percent,
  ceiling: percent,
  why: cited,
});

const frustrationOf = <V>({ vector, side }: Dialect<V>) => v.strictObject({ meter: id, side, war: vector, why: cited });

const talk = v.strictObject({ never: pointsUp, trade: pointsUp, warning: pointsUp, most: pointsUp, why: cited });

const standingOf = <V>({ vector }: Dialect<V>) => v.strictObject({ standing: vector, why: cited });

const sameAsOf = <V>({ side }: Dialect<V>) =>
  [
    v.strictObject({ kind: v.literal('no-terms') }),
    v.strictObject({ kind: v.literal('move-made'), move: id }),
    v.strictObject({ kind: v.literal('whispered') }),
    v.strictObject({ kind: v.literal('standing'), side, direction: v.picklist(['up', 'down']) }),
    v.strictObject({ kind: v.literal('cost-share-below'), side, than: side }),
  ] as const;

const historyOf = <S extends v.GenericSchema>(same: S) =>
  v.array(v.strictObject({ id, text: prose, sources, same: v.exactOptional(same) }));

const parts = <V>(dialect: Dialect<V>) => {
  const effect = effectOf(dialect);
  const seats = seatsOf(dialect);
  const standing = standingOf(dialect);
  const { vector, vectorUp, bySide, bySomeSides } = dialect;
  return {
    effect,
    first: {
      $schema: v.exactOptional(v.string()),
    },
    second: {
      id,
      version: whole(1, 1_000_000),
      language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)),
      title: name,
      tagline: sentence,
      summary: prose,
      minutes: whole(1, 600),
      place: name,
      date: isoDate,
      picture: id,
      article: v.strictObject({ title: sentence, publication: sentence, date: isoDate }),
      briefing: v.pipe(v.array(cited), v.minLength(1), v.maxLength(12)),
      rounds: v.strictObject({ default: rounds, choices: v.pipe(v.array(rounds), v.minLength(1)) }),
      seats: v.strictObject({ default: seats, choices: v.pipe(v.array(seats), v.minLength(1)) }),
    },
    third: { tracks: v.pipe(v.array(track), v.minLength(1), v.maxLength(8)) },
    durability: durabilityOf(dialect),
    last: {
      war: warOf(dialect),
      brokenWord: vectorUp,
      moves: v.array(moveOf(dialect, effect)),
      events: v.array(eventOf(effect)),
      injects: v.array(injectOf(effect)),
      backChannel: v.strictObject({ leakPercent: percent, leaked: effect, why: cited }),
      deadline: v.strictObject({ war: vector, lapse: effect, why: cited }),
      walkout: v.strictObject({
        standing: v.strictObject({ two: pointsUp, more: pointsUp }),
        effect: bySomeSides(effect),
        why: cited,
      }),
      opening: v.strictObject({ effect, why: cited }),
      ending: v.strictObject({ noTerms: standing, claimBroken: standing, claimRedeemed: standing }),
      turningPointAt: percent,
      spread: v.strictObject({
        believesWarCostPercent: percent,
        relativeGainsPercent: percent,
        minimumGain: within(0, 1000),
        saliencePercent: percent,
      }),
      guessedSalience: v.exactOptional(bySide(byId(v.strictTuple([whole(0, 2500), whole(0, 2500)])))),
    },
  };
};

const one = parts(ONE);
export const effect = one.effect;

/** The shape of a file of format 1; rules between fields are in `checks/`. */
export const scenarioOne = v.strictObject({
  ...one.first,
  format: v.literal(1),
  ...one.second,
  sides: ONE.bySide(sheetOne),
  ...one.third,
  issues: v.pipe(v.array(issueOne(ONE)), v.minLength(1), v.maxLength(24)),
  meters: metersOf(meterOne),
  durability: v.strictObject(one.durability),
  ...one.last,
  history: historyOf(v.variant('kind', [...sameAsOf(ONE)])),
});

/** The shape of a file of format 2 whose sides are these; without them, of any. */
export function scenarioTwo(sides: readonly Side[] | null) {
  const dialect = dialectTwo(sides);
  const two = parts(dialect);
  return v.strictObject({
    ...two.first,
    format: v.literal(2),
    ...two.second,
    sides: v.pipe(v.array(sheetTwo), v.minLength(2), v.maxLength(MOST_SIDES)),
    surface: v.exactOptional(surfaceOf(dialect)),
    room: v.exactOptional(room),
    ...two.third,
    issues: v.pipe(v.array(issueTwo(dialect)), v.minLength(1), v.maxLength(24)),
    excluded: v.exactOptional(excluded),
    frustration: v.exactOptional(frustrationOf(dialect)),
    enviesAbsent: v.exactOptional(v.boolean()),
    talk: v.exactOptional(talk),
    meters: metersOf(meterTwo),
    durability: v.strictObject({ ...two.durability, consultedPerformersPercent: v.exactOptional(percent) }),
    ...two.last,
    history: historyOf(v.variant('kind', [...sameAsOf(dialect), v.strictObject({ kind: v.literal('consulted') })])),
  });
}
