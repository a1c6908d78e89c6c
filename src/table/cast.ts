import { createBackdrops } from './actors/backdrop';
import { createBarometer } from './actors/barometer';
import type { CaptionsActor } from './actors/captions';
import { createClock, type ClockActor } from './actors/clock';
import { createCurtains } from './actors/curtains';
import { createDelegations, type DelegationsActor } from './actors/delegations';
import { createEmber, type EmberActor } from './actors/ember';
import { createHourglass, type HourglassActor } from './actors/hourglass';
import type { InstrumentActor } from './actors/instrument';
import { createLegend } from './actors/legend';
import { createLights, type LightsActor } from './actors/lights';
import { createMap, type MapActor } from './actors/map';
import type { NotesActor } from './actors/notes';
import { createPapers, type PapersActor } from './actors/papers';
import { createPendant } from './actors/pendant';
import { createPlates, type PlatesActor } from './actors/plates';
import { createPress, type PressActor } from './actors/press';
import type { SpeechActor } from './actors/speech';
import { createSpeaker, type SpeakerActor } from './actors/speaker';
import { createStanding } from './actors/standing';
import { createTag, type TagActor } from './actors/tag';
import type { VisitorsActor } from './actors/visitors';
import type { Actor, Room } from './room';

/** All that lives in the room. */
export interface Cast {
  readonly map: MapActor;
  readonly ember: EmberActor;
  readonly plates: PlatesActor;
  readonly papers: PapersActor;
  readonly notes: NotesActor;
  readonly press: PressActor;
  readonly delegations: DelegationsActor;
  readonly speaker: SpeakerActor;
  readonly lights: LightsActor;
  readonly clock: ClockActor;
  readonly hourglass: HourglassActor;
  readonly instruments: readonly InstrumentActor[];
  readonly tag: TagActor;
  readonly captions: CaptionsActor;
  readonly speech: SpeechActor;
  readonly visitors: VisitorsActor;
  /** All of them, and the room itself, in the order in which they are drawn. */
  readonly actors: readonly Actor[];
}

/** What comes and goes is made by code of its own, which arrives beside the drawings. */
export type Passing = typeof import('./passing');

export function createCast(room: Room, passing: Passing): Cast {
  const plates = createPlates(room);
  const hourglass = createHourglass(room);
  const speech = passing.createSpeech(room, plates.box);
  const cast = {
    map: createMap(room),
    ember: createEmber(room),
    plates,
    papers: createPapers(room, passing.createInk),
    notes: passing.createNotes(room),
    press: createPress(room),
    delegations: createDelegations(room),
    speaker: createSpeaker(room),
    lights: createLights(room),
    clock: createClock(room),
    instruments: [createBarometer(room), hourglass, createPendant(room), createCurtains(room), ...createStanding(room)],
    tag: createTag(room, plates.box),
    speech,
    captions: passing.createCaptions(room, plates.box, speech.box),
    visitors: passing.createVisitors(room),
  };
  const { instruments, ...single } = cast;
  const others: readonly Actor[] = [
    ...createBackdrops(room),
    createLegend(room),
    ...Object.values(single),
    ...instruments,
  ];
  // The plates first: what hangs on them asks where they stand.
  return { ...cast, hourglass, actors: [plates, ...others.filter((actor) => actor !== plates)] };
}
