import { places } from '../../art';
import { inText, whisperKey, type EventOf, type Side } from '../../engine';
import { inPublic, leave, say, sayPlain, settle, type Picture, type Stage } from './picture';

const moveName = ({ after }: Stage, id: string): string =>
  after.scenario.moves.find((move) => move.id === id)?.name ?? id;

/** A move away from the table: a card with its name at the mover's plate, its own picture, then what it does. */
export const moved: Picture<'moved'> = async (event, stage) => {
  await sayPlain(stage, event.side, moveName(stage, event.move));
  await sceneOf(event, stage);
  await settle(stage);
};

/** What the eye is led to: the front for fighting, the gallery for a claim, who comes and goes by what the move's sign says. */
async function sceneOf({ move, escalates, claims }: EventOf<'moved'>, stage: Stage): Promise<void> {
  const { cast, run, after } = stage;
  if (escalates) return cast.ember.breathe(run);
  if (claims) {
    for (let flash = 0; flash < 3; flash++) await inPublic(stage);
    return leave(stage, 'short');
  }
  switch (after.scenario.moves.find(({ id }) => id === move)?.icon) {
    case 'plane-landing':
      await cast.visitors.plane(run, true);
      return cast.visitors.carpet(run);
    case 'plane-takeoff':
      return cast.visitors.plane(run, false);
    case 'briefcase':
    case 'armchair':
      await cast.visitors.chairs(run);
      return leave(stage, 'long');
    default:
      await inPublic(stage);
      return leave(stage, 'long');
  }
}

export const backfired: Picture<'backfired'> = async ({ side, move }, stage) => {
  await say(stage, side, 'table.caption-backfired', { move: moveName(stage, move) });
  leave(stage, 'long');
  await settle(stage);
};

/** A note that the viewer writes or gets slides in and is opened. */
export const whispered: Picture<'whispered'> = async ({ side, number }, stage) => {
  const { cast, run, after } = stage;
  await say(stage, side, 'table.caption-whisper', { side: inText(stage.after.scenario, side) });
  await cast.notes.slideIn(run, after, whisperKey({ from: side, number }));
  await settle(stage);
};

/** The note turns face up, before the gallery. */
export const leaked: Picture<'leaked'> = async (event, stage) => {
  const { cast, run, after } = stage;
  await say(stage, 'press', 'table.caption-leaked', { side: inText(stage.after.scenario, event.to) });
  await cast.notes.turnUp(run, after, whisperKey(event));
  leave(stage, 'short');
  await Promise.all([inPublic(stage), settle(stage)]);
};

/** Taken up, a note becomes a draft in the middle; declined, it goes back. */
export const answered: Picture<'answered'> = async (event, stage) => {
  const { cast, run, after } = stage;
  const { side, accept, draft } = event;
  await say(stage, side, 'table.caption-answer', {
    side: inText(stage.after.scenario, side),
    accept: accept ? 'yes' : 'no',
  });
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
  await say(stage, 'table', 'table.caption-lapsed');
  await cast.notes.away(run, after, whisperKey(event), false);
  await settle(stage);
};
