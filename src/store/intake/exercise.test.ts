import { expect, it } from 'vitest';
import { exerciseOfLink, fileOf, firstExercise, preparedFile, drawnCards } from '../../classroom';
import { begun, world, ALASKA } from '../testing/app';
import { file, fresh, handIns, told } from '../testing/hand-ins';
import { us } from '../../engine/testing/alaska';
import { meantAsClass } from './exercise';

const EXERCISE = { ...firstExercise(ALASKA, 4143), minutes: 20 as const };
const WRITTEN = fileOf(EXERCISE);
const OWN = preparedFile({ exercise: EXERCISE, cards: drawnCards((bytes) => crypto.getRandomValues(bytes)) });

it('knows an exercise by its text, sound or broken, and nothing else', async () => {
  const [log = ''] = await handIns(['Mara']);
  for (const text of [WRITTEN, JSON.stringify(JSON.parse(WRITTEN)), `\uFEFF${WRITTEN}`, WRITTEN.slice(0, -9)])
    expect(meantAsClass(text)).toBe('exercise');
  expect(meantAsClass(OWN)).toBe('class');
  for (const text of [log, '', '{}', '[1]', 'null', '"impasse-exercise"', JSON.stringify(ALASKA)])
    expect(meantAsClass(text)).toBeNull();
});

it('leads from an exercise file to its tables, and from an own copy to where it is opened', async () => {
  const { app } = await fresh();
  await app.actions.takeIn([file(WRITTEN, 'exercise.json')]);
  const { screen } = app.store.getState();
  expect(screen.name === 'exercise' && exerciseOfLink(screen.code)).toEqual({ ok: true, value: EXERCISE });
  expect(app.store.getState().notices).toEqual([]);
  await app.actions.takeIn([file(OWN, 'own.json')]);
  expect(app.store.getState()).toMatchObject({
    screen: { name: 'class', page: 'prepare' },
    notices: [{ key: 'intake.own-copy' }],
  });
});

it('says what is wrong in a broken one, and that one among logs is none', async () => {
  const { app } = await fresh();
  await app.actions.takeIn([file(WRITTEN.replace('"minutes": 20', '"minutes": 21'), 'e.json')]);
  expect(app.store.getState()).toMatchObject({
    screen: { name: 'gallery' },
    notices: [{ fault: { code: 'class.field-wrong', place: 'minutes', values: { file: 'e.json' } } }],
  });
  await app.actions.takeIn([file(WRITTEN.slice(0, -9), 'e.json')]);
  expect(app.store.getState().notices).toMatchObject([{}, { fault: { code: 'class.file-not-json' } }]);
  const [log = ''] = await handIns(['Mara']);
  await app.actions.takeIn([file(WRITTEN, 'exercise.json'), file(log, 'mara.jsonl')]);
  expect(told(app)).toEqual([['exercise.json', 'intake.exercise-among']]);
});

it('interrupts nobody who has sat down meanwhile', async () => {
  const app = await begun([us], world());
  const before = app.store.getState().screen;
  const taking = app.actions.takeIn([file(WRITTEN, 'exercise.json')]);
  app.actions.go({ name: 'replays' });
  await taking;
  expect(app.store.getState().screen).toEqual({ name: 'replays' });
  expect(before.name).toBe('table');
  expect(app.store.getState().notices.at(-1)).toMatchObject({ key: 'intake.exercise-elsewhere' });
});
