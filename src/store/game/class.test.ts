import { expect, it } from 'vitest';
import {
  exerciseIn,
  exerciseNote,
  firstExercise,
  handovers,
  shiftsIn,
  surveyNote,
  headlineNote,
  headlinesIn,
  type Exercise,
} from '../../classroom';
import { ru, us } from '../../engine/testing/alaska';
import { parseLog, verifyLog } from '../../log';
import { createApp } from '../create';
import { ALASKA, begun, playOn, quiet, world, written } from '../testing/app';
import { leaderOf } from './leader';

const EXERCISE: Exercise = {
  ...firstExercise(ALASKA, 4143),
  seats: ALASKA.seats.default,
  injects: [
    { inject: 'refinery', round: 1 },
    { inject: 'oil-price', round: 2 },
    { inject: 'recording', round: null },
  ],
};
const inClass = { notes: [exerciseNote({ exercise: EXERCISE, table: 3 })] };

const sessionOf = (app: Awaited<ReturnType<typeof begun>>) => {
  const { session } = app.store.getState();
  if (!session) throw new Error('No game was begun');
  return session;
};

/** Waits until nothing is written any more. */
const still = async (app: Awaited<ReturnType<typeof begun>>): Promise<void> => {
  for (let i = 0; i < 20; i++) {
    await new Promise((resolve) => setTimeout(resolve));
    await written(app);
  }
};

it('notes of which exercise a game is, and drops in what is planned, each once', async () => {
  const outside = world();
  const app = await begun([us], outside, inClass);
  await still(app);
  expect(exerciseIn(sessionOf(app).acts)).toEqual({ exercise: EXERCISE, table: 3 });
  const dropped = () => sessionOf(app).acts.flatMap(({ intent }) => (intent.kind === 'inject' ? [intent.inject] : []));
  expect(dropped()).toEqual(['refinery']);
  for (let turn = 0; turn < 2; turn++) {
    app.actions.act({ kind: 'hold', side: us });
    await still(app);
    await quiet(app);
  }
  expect(dropped()).toEqual(['refinery', 'oil-price']);
  await app.actions.download();
  const parsed = await parseLog(outside.delivered[0]?.text ?? '');
  if (!parsed.ok) throw new Error(parsed.fault.code);
  expect(exerciseIn(parsed.value.acts)?.table).toBe(3);
});

it('lets the computer take the seat of who is away, and hands it back, and a log with both verifies', async () => {
  const outside = world();
  const app = await begun([us, ru], outside, inClass);
  await still(app);
  expect(sessionOf(app).curtain).toBe(us);
  app.actions.lead(us, 'easy');
  await still(app);
  await quiet(app);
  expect(leaderOf(sessionOf(app), us)).toEqual({ kind: 'computer', difficulty: 'easy' });
  expect(sessionOf(app).curtain).toBe(ru);
  expect(sessionOf(app).frames.every(({ view }) => Object.keys(view.secrets).length === 0)).toBe(true);
  app.actions.liftCurtain();
  app.actions.act({ kind: 'hold', side: ru });
  await still(app);
  for (let i = 0; i < 50 && sessionOf(app).turn !== ru; i++) await still(app);
  expect(sessionOf(app)).toMatchObject({ turn: ru, curtain: null });
  app.actions.lead(us, null);
  await still(app);
  app.actions.act({ kind: 'hold', side: ru });
  await still(app);
  expect(sessionOf(app)).toMatchObject({ turn: us, curtain: us });
  expect(handovers(sessionOf(app).acts, EXERCISE.seats).map(({ side, by }) => [side, by.kind])).toEqual([
    ['us', 'computer'],
    ['us', 'person'],
  ]);

  const again = createApp(outside);
  await again.start();
  await still(again);
  again.actions.liftCurtain();
  again.actions.act({ kind: 'hold', side: us });
  await still(again);
  const lines = await outside.vault.read(sessionOf(app).id);
  const parsed = await parseLog((lines ?? []).map((line) => `${line}\n`).join(''));
  if (!parsed.ok) throw new Error(`${parsed.fault.code} ${parsed.fault.place}`);
  expect(parsed.value.acts.at(-1)?.intent).toEqual({ kind: 'hold', side: us });
  expect(parsed.value.acts.length).toBe(sessionOf(again).acts.length);
});

it('lets nobody be taken over who is a computer, or in a game without the side', async () => {
  const app = await begun([us]);
  const before = sessionOf(app).acts;
  app.actions.lead(ru, 'hard');
  app.actions.lead(us, null);
  await still(app);
  expect(sessionOf(app).acts).toBe(before);
});

it('keeps what was answered before and after, in the log that is handed in', async () => {
  const outside = world();
  const before = surveyNote({ when: 'before', side: us, answers: [5, 4, 4, 2, 3] });
  const app = await begun([us], outside, { notes: [...inClass.notes, before] });
  await still(app);
  await playOn(app);
  expect(sessionOf(app).over).toBe(true);
  expect(await app.actions.note(surveyNote({ when: 'after', side: us, answers: [1, 4, 3, 5, null] }))).toBe(true);
  await app.actions.download();
  const parsed = await parseLog(outside.delivered[0]?.text ?? '');
  if (!parsed.ok) throw new Error(parsed.fault.code);
  const { acts, result } = parsed.value;
  const notes = [...acts, ...(result ? [result] : [])].flatMap((line) => (line.notes ?? []).map(({ note }) => note));
  expect(shiftsIn(notes, EXERCISE.seats)).toEqual([{ side: us, before: [5, 4, 4, 2, 3], after: [1, 4, 3, 5, null] }]);
  expect((await verifyLog(parsed.value)).ok).toBe(true);
});

it('puts written news on the table and into the log, wherever the game has come to', async () => {
  const outside = world();
  const app = await begun([us], outside, inClass);
  await still(app);
  void app.actions.note(headlineNote('Ferries run again'));
  // An act that is under way, and a second headline at its heels.
  app.actions.act({ kind: 'hold', side: us });
  void app.actions.note(headlineNote('The lights are on in the harbour'));
  await still(app);
  await quiet(app);
  const texts = ['Ferries run again', 'The lights are on in the harbour'];
  expect(headlinesIn(sessionOf(app).acts).map(({ text }) => text)).toEqual(texts);
  const again = createApp(outside);
  await again.start();
  await still(again);
  expect(headlinesIn(sessionOf(again).acts)).toEqual(headlinesIn(sessionOf(app).acts));
  await again.actions.download();
  const parsed = await parseLog(outside.delivered[0]?.text ?? '');
  if (!parsed.ok) throw new Error(`${parsed.fault.code} ${parsed.fault.place}`);
  expect(headlinesIn(parsed.value.acts).map(({ text }) => text)).toEqual(texts);
  expect(app.store.getState().notices).toEqual([]);
});
