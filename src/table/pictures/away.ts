import { places } from '../../art';
import { inText, whisperKey, type Side } from '../../engine';
import { READ_MS, inPublic, say, sayPlain, settle, type Picture, type Stage } from './picture';

const moveName = ({ after }: Stage, id: string): string =>
  after.scenario.moves.find((move) => move.id === id)?.name ?? id;

/** A move away from the table: a card with its name at the mover's plate, the press, then what it does. */
export const moved: Picture<'moved'> = async ({ side, move }, stage) => {
  await sayPlain(stage, side, moveName(stage, move));
  await inPublic(stage);
  await stage.run.wait(READ_MS.long);
  await settle(stage);
};

export const backfired: Picture<'backfired'> = async ({ side, move }, stage) => {
  await say(stage, side, 'table.caption-backfired', { move: moveName(stage, move) });
  await stage.run.wait(READ_MS.long);
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
  await inPublic(stage);
  await run.wait(READ_MS.short);
  await settle(stage);
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
