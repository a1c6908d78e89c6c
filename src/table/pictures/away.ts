import { places } from '../../art';
import { whisperKey, type EventOf, type Side } from '../../engine';
import { visitOf } from '../actors/visitors';
import { inPublic, leave, settle, tell, type Picture, type Stage } from './picture';
import { pour } from './rounds';

/** A move away from the table: a card with its name at the mover's plate, its own picture, then what it does. */
export const moved: Picture<'moved'> = async (event, stage) => {
  await tell(stage, event);
  await sceneOf(event, stage);
  await settle(stage);
};

/** How often the gallery flashes when somebody claims progress. */
const FLASHES = 3;

/**
 * What the eye is led to: the front for fighting and for a pause in it, the gallery for a claim, the sand for a deadline,
 * who comes and goes by what the move's sign says; else one flash, for it is done in public.
 */
async function sceneOf({ move, escalates, claims, deadline }: EventOf<'moved'>, stage: Stage): Promise<void> {
  const { cast, run, after } = stage;
  if (escalates) return cast.ember.breathe(run);
  if (claims) {
    for (let flash = 0; flash < FLASHES; flash++) await inPublic(stage);
    return leave(stage, 'short');
  }
  leave(stage, 'long');
  if (deadline) return pour(stage);
  if (after.scenario.moves.find(({ id }) => id === move)?.icon === 'pause') return cast.ember.ebb(run);
  const visit = visitOf(after.scenario, move);
  if (visit === null) return inPublic(stage);
  await Promise.all([cast.visitors.come(run, visit), visit === 'paper' ? inPublic(stage) : undefined]);
}

export const backfired: Picture<'backfired'> = async (event, stage) => {
  await tell(stage, event);
  leave(stage, 'long');
  await settle(stage);
};

/** A note that the viewer writes or gets slides in and is opened. */
export const whispered: Picture<'whispered'> = async (event, stage) => {
  const { cast, run, after } = stage;
  await tell(stage, event);
  await cast.notes.slideIn(run, after, whisperKey({ from: event.side, number: event.number }));
  await settle(stage);
};

/** The note turns face up, before the gallery. */
export const leaked: Picture<'leaked'> = async (event, stage) => {
  const { cast, run, after } = stage;
  await tell(stage, event);
  await cast.notes.turnUp(run, after, whisperKey(event));
  leave(stage, 'short');
  await Promise.all([inPublic(stage), settle(stage)]);
};

/** Taken up, a note becomes a draft in the middle; declined, it goes back. */
export const answered: Picture<'answered'> = async (event, stage) => {
  const { cast, run, after } = stage;
  const { side, accept, draft } = event;
  await tell(stage, event);
  await cast.notes.away(run, after, whisperKey(event), accept);
  if (draft)
    await cast.papers.slideIn(
      run,
      after,
      draft.number,
      places(after.view, after.scenario)[authorOf(stage, draft.number, side)],
    );
  await settle(stage);
};

const authorOf = ({ after }: Stage, number: number, fallback: Side): Side =>
  after.view.drafts.find((draft) => draft.number === number)?.by ?? fallback;

export const lapsed: Picture<'lapsed'> = async (event, stage) => {
  const { cast, run, after } = stage;
  await tell(stage, event);
  await cast.notes.away(run, after, whisperKey(event), false);
  await settle(stage);
};
