import { strToU8 } from 'fflate';
import { expect, it, vi } from 'vitest';
import river from '../../scenarios/testing/river.json';
import { textOf } from '../../scenarios/test-scenario';
import { begun, newGame, playOn, world } from '../testing/app';
import { file, fresh, handIns, intakeOf, told, zipped } from '../testing/hand-ins';
import { createApp, type AppInstance } from '../create';
import { us } from '../../engine/testing/alaska';
import { meantAsScenario } from './scenario';

const WRITTEN = JSON.stringify(river, null, 2);

it.each([
  ['as people write it', WRITTEN, 'river.json', true],
  ['in one line', JSON.stringify(river), 'river.txt', true],
  ['in one line, broken', `${JSON.stringify(river)}}`, 'river.json', true],
  ['broken in a line of its own', WRITTEN.replace('"format": 2,', '"format": 2'), 'river', true],
  ['of Windows', WRITTEN.replaceAll('\n', '\r\n'), 'river.json', true],
  ['that is something else', '{\n  "name": "impasse",\n  "private": true\n}', 'package.json', false],
  ['that is something else, and broken', '{\n  "name": "impasse"\n  "private": true\n}', 'package.json', false],
  ['that is a list', '[\n1\n]', 'list.json', false],
  ['that is empty', '', 'empty.json', false],
])('knows a scenario by its text: one %s', (_, text, name, meant) => {
  expect(meantAsScenario(text, name)).toBe(meant);
});

it('takes no log for a scenario, whole, cut off or damaged', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const [header = ''] = mara.split('\n');
  for (const text of [mara, header, header.slice(0, -9) + mara.slice(header.length), mara.replaceAll('\n', '\r\n')])
    expect(meantAsScenario(text, 'mara.json')).toBe(false);
});

it('leads from a scenario file to its seats, also after a reload of the tab, and to a game that is kept', async () => {
  const outside = world();
  const app = createApp(outside);
  await app.start();
  await app.actions.takeIn([file(WRITTEN, 'river.json')]);
  const { screen, notices } = app.store.getState();
  expect(notices).toMatchObject([{ key: 'intake.scenario-read', values: { title: river.title } }]);
  expect(screen).toMatchObject({ name: 'seat', scenario: expect.stringMatching(/^own-[0-9a-f]{16}$/) as string });
  const again = createApp(outside);
  await again.start();
  expect(again.store.getState().screen).toEqual(screen);
  expect(again.store.getState().notices).toEqual([]);
  const found = await again.actions.scenarioOf(screen.name === 'seat' ? screen.scenario : '');
  expect(found.ok && found.value.title).toBe(river.title);
});

it('knows a scenario that comes with the game, and takes the same file once', async () => {
  const { app } = await fresh();
  await app.actions.takeIn([file(textOf('alaska-summit.json'), 'copy.json')]);
  expect(app.store.getState().screen).toEqual({ name: 'seat', scenario: 'alaska-summit' });
  await app.actions.takeIn([file(WRITTEN, 'a.json')]);
  const { screen } = app.store.getState();
  await app.actions.takeIn([file(JSON.stringify(river), 'b.json')]);
  expect(app.store.getState().screen).toEqual(screen);
});

it('names place and remedy of what is wrong in a scenario, three faults at once', async () => {
  const { app } = await fresh();
  const before = app.store.getState().screen;
  await app.actions.takeIn([file(WRITTEN.replace('"format": 2,', '"format": 2'), 'comma.json')]);
  expect(app.store.getState().notices).toMatchObject([
    { fault: { code: 'scenario.bad-json', file: 'comma.json', values: { line: 4 } } },
  ]);
  await app.actions.takeIn([
    file(JSON.stringify({ ...river, title: 1, tagline: 2, place: 3, minutes: 'x', x: 1 }), 'b.json'),
  ]);
  const { notices, screen } = app.store.getState();
  expect(notices.filter((notice) => 'fault' in notice && notice.fault.code !== 'scenario.bad-json')).toHaveLength(3);
  expect(notices.at(-1)).toMatchObject({ key: 'intake.scenario-more', values: { n: 2, file: 'b.json' } });
  expect(screen).toEqual(before);
});

it('keeps scenarios that come among other files, says what is wrong with one, and of somebody who has gone elsewhere where it is', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const { app } = await fresh();
  const bad = strToU8(WRITTEN.replace('"default": 6', '"default": 600'));
  await app.actions.takeIn([
    zipped({
      'mara.jsonl': strToU8(mara),
      'river.json': strToU8(WRITTEN),
      'again.json': strToU8(WRITTEN),
      'bad.json': bad,
    }),
  ]);
  expect(intakeOf(app)).toMatchObject({ added: [expect.anything()], scenarios: [expect.stringMatching(/^own-/)] });
  expect(told(app)).toEqual([['hand-ins.zip/bad.json', expect.stringMatching(/^scenario\./)]]);
  expect(listed(app)).toEqual([[river.title, 'again.json']]);
  const reading = app.actions.takeIn([file(WRITTEN, 'river.json')]);
  app.actions.go({ name: 'how' });
  await reading;
  expect(app.store.getState().screen).toEqual({ name: 'how' });
  expect(app.store.getState().notices.at(-1)).toMatchObject({ key: 'intake.scenario-elsewhere' });
});

const listed = ({ store }: AppInstance) => store.getState().own.map(({ card, file }) => [card.title, file]);

it('lists a scenario that was taken in, once, the latest first, and gives it away as the file that leads to it again', async () => {
  const outside = world();
  const app = createApp(outside);
  await app.actions.takeIn([file(WRITTEN, 'a.json')]);
  await app.actions.takeIn([file(JSON.stringify({ ...river, title: 'Another river' }), 'other.json')]);
  await app.actions.takeIn([file(JSON.stringify(river), 'b.json')]);
  expect(listed(app)).toEqual([
    [river.title, 'b.json'],
    ['Another river', 'other.json'],
  ]);
  const [own] = app.store.getState().own;
  expect(own?.card).toMatchObject({ minutes: river.minutes, seats: river.seats.default });
  await app.actions.downloadScenario(own?.id ?? '');
  const [given] = outside.delivered;
  expect(given?.name).toBe('b.json');
  await app.actions.takeIn([new File([given?.file ?? ''], 'c.json')]);
  expect(app.store.getState().screen).toEqual({ name: 'seat', scenario: own?.id });
  expect(listed(app)).toHaveLength(2);
});

it('forgets a scenario that is removed, and keeps the games that were played on it', async () => {
  const { app, outside } = await fresh();
  await app.actions.takeIn([file(WRITTEN, 'a.json')]);
  const [own] = app.store.getState().own;
  const loaded = await app.actions.scenarioOf(own?.id ?? '');
  if (!loaded.ok) throw new Error(loaded.fault.code);
  const scenario = loaded.value;
  const seats = scenario.seats.default;
  const players = Object.fromEntries(seats.map((side) => [side, { kind: 'person' } as const]));
  await app.actions.newGame(newGame([], { scenario, seats, players }));
  await app.actions.removeScenario(own?.id ?? '');
  expect(listed(app)).toEqual([]);
  expect(app.store.getState().saves).toMatchObject([{ title: river.title }]);
  outside.goBack(`#/seat/${own?.id ?? ''}`);
  await vi.waitFor(() => expect(outside.hash).toBe('#/'));
  expect(app.store.getState().notices.at(-1)).toMatchObject({ key: 'store.unknown-address' });
});

it('leads to the seats of a scenario that could not be kept, and says how long it can be played', async () => {
  const outside = world();
  const full = { ...outside.vault.scenarios, keep: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
  const app = createApp({ ...outside, vault: { ...outside.vault, scenarios: full } });
  await app.actions.takeIn([file(WRITTEN, 'a.json')]);
  const { screen, notices } = app.store.getState();
  expect(notices).toMatchObject([{ key: 'own.not-kept' }]);
  const found = await app.actions.scenarioOf(screen.name === 'seat' ? screen.scenario : '');
  expect(found.ok && found.value.title).toBe(river.title);
});

it('has the seats of a game whose scenario no file holds any more', async () => {
  const app = await begun([us]);
  await playOn(app);
  const { session } = app.store.getState();
  if (!session) throw new Error('no game');
  await app.actions.sitAt({ ...session.header.scenario, id: 'of-a-class', title: 'Of a class' });
  const { screen } = app.store.getState();
  const found = await app.actions.scenarioOf(screen.name === 'seat' ? screen.scenario : '');
  expect(found.ok && found.value.title).toBe('Of a class');
});
