import * as v from 'valibot';
import { ACCEPTANCES, BIDDINGS, LOOK_SLOTS, OPPONENT_MODELS, SEAT_WISHES } from '../../engine';
import { byId, cited, id, name, percent, points, pointsUp, rounds, whole, within } from './basics';
import { anySide } from './dialect';

const several = v.pipe(v.array(cited), v.minLength(1), v.maxLength(8));

const stance = v.strictObject({ opening: id, target: id, salience: within(0, 10), why: cited });
const redLine = v.strictObject({ issue: id, option: id, points: pointsUp, why: cited });

const interestsLens = v.strictObject({
  believesWarCostPercent: percent,
  relativeGainsPercent: percent,
  minimumGain: pointsUp,
  why: cited,
});

const exponent = within(0.05, 20);

const way = v.strictObject({
  id,
  name,
  exponent: v.exactOptional(exponent),
  tastes: v.exactOptional(byId(points)),
  opening: v.exactOptional(byId(id)),
  why: cited,
});

const personaOne = {
  exponent,
  tastes: byId(points),
  walk: v.strictObject({ fromRound: rounds, belowGain: points, patience: whole(-1000, 1000), percent }),
  parts: v.exactOptional(
    v.strictObject({
      bidding: v.picklist(BIDDINGS),
      model: v.picklist(OPPONENT_MODELS),
      acceptance: v.picklist(ACCEPTANCES),
    }),
  ),
  why: cited,
};

const personaTwo = {
  ...personaOne,
  talk: v.exactOptional(v.strictObject({ candour: percent, reciprocity: percent, grit: v.exactOptional(whole(0, 9)) })),
  ways: v.exactOptional(v.pipe(v.array(way), v.maxLength(6))),
};

const commonWith = <T extends v.ObjectEntries>(persona: T) => ({
  aim: cited,
  seenFromOutside: several,
  confidential: v.strictObject({
    interests: several,
    fears: several,
    walkAway: cited,
    advice: several,
    stances: byId(stance),
    redLines: v.array(redLine),
    interestsLens,
    persona: v.strictObject(persona),
  }),
});

export const sheetOne = v.strictObject({ name, shortName: name, flag: id, ...commonWith(personaOne) });

export const sheetTwo = v.strictObject({
  id: anySide,
  name,
  shortName: name,
  inText: name,
  emblem: id,
  look: v.picklist(LOOK_SLOTS),
  portrait: v.exactOptional(id),
  seat: v.exactOptional(v.picklist(SEAT_WISHES)),
  ...commonWith(personaTwo),
});
