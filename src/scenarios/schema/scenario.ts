import * as v from 'valibot';
import {
  byId,
  bySide,
  bySomeSides,
  cited,
  durabilityPoints,
  durabilityVector,
  id,
  isoDate,
  name,
  percent,
  pointsUp,
  prose,
  rounds,
  sentence,
  side,
  sources,
  vector,
  vectorUp,
  whole,
  within,
} from './basics';
import { effect } from './effect';
import { issue, track } from './issue';
import { event, inject, move } from './move';
import { sideSheet } from './side';

const seats = v.pipe(v.array(side), v.minLength(2), v.maxLength(4));

const meter = v.strictObject({
  id,
  name,
  start: whole(-1000, 1000),
  min: whole(-1000, 1000),
  max: whole(-1000, 1000),
  instrument: v.picklist(['barometer', 'hourglass', 'lamps', 'curtains']),
  drift: v.exactOptional(v.strictObject({ every: rounds, step: whole(-100, 100), why: cited })),
  why: cited,
});

const war = v.strictObject({
  horizon: whole(1, 1000),
  base: vectorUp,
  min: pointsUp,
  perStep: byId(vector),
  why: cited,
});

const durability = v.strictObject({
  base: durabilityPoints,
  perAbsent: durabilityVector,
  missingPerformer: durabilityPoints,
  missingPerformersCounted: whole(0, 4),
  legitimacyCap: durabilityPoints,
  grievancePerPoint: whole(0, 100),
  grievanceCap: whole(0, 100),
  floor: percent,
  ceiling: percent,
  why: cited,
});

const standing = v.strictObject({ standing: vector, why: cited });

const sameAs = v.variant('kind', [
  v.strictObject({ kind: v.literal('no-terms') }),
  v.strictObject({ kind: v.literal('move-made'), move: id }),
  v.strictObject({ kind: v.literal('whispered') }),
  v.strictObject({ kind: v.literal('standing'), side, direction: v.picklist(['up', 'down']) }),
  v.strictObject({ kind: v.literal('cost-share-below'), side, than: side }),
]);

/** The shape of a scenario file, field for field the engine's `Scenario`; rules between fields are in `checks/`. */
export const scenario = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal(1),
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
  sides: bySide(sideSheet),
  tracks: v.pipe(v.array(track), v.minLength(1), v.maxLength(8)),
  issues: v.pipe(v.array(issue), v.minLength(1), v.maxLength(24)),
  meters: v.pipe(v.array(meter), v.maxLength(4)),
  war,
  durability,
  brokenWord: vectorUp,
  moves: v.array(move),
  events: v.array(event),
  injects: v.array(inject),
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
  history: v.array(v.strictObject({ id, text: prose, sources, same: v.exactOptional(sameAs) })),
});
