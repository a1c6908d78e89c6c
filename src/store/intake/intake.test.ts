import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { BUNDLED } from '../saves/bundled';
import { createApp } from '../create';
import { begun, playOn, world } from '../testing/app';
import { file, fresh, handIns, intakeOf, told, zipped } from '../testing/hand-ins';
import { ru, us } from '../../engine/testing/alaska';

it('tells hand-ins apart by name, file and day of play, and takes the same log once', async () => {
  const [mara = '', piotr = ''] = await handIns(['Mara', 'Piotr']);
  const { app } = await fresh();
  await app.actions.takeIn([file(mara, 'one.jsonl'), file(piotr, 'two.jsonl'), file(mara, 'copy of one.jsonl')]);
  expect(app.store.getState().screen).toEqual({ name: 'replays' });
  expect(intakeOf(app)).toMatchObject({ running: false, others: 0, told: [] });
  expect(intakeOf(app).known).toHaveLength(1);
  const { saves } = app.store.getState();
  expect(saves?.map(({ names, file: from }) => [names?.[us], from]).toSorted()).toEqual([
    ['Mara', 'one.jsonl'],
    ['Piotr', 'two.jsonl'],
  ]);
  expect(saves?.[0]?.started).toBe(Date.parse(JSON.parse(mara.split('\n')[0] ?? '').started));
});

it('opens a log that is here already instead of keeping it twice, the one that comes with the game too', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const { app } = await fresh({ bundled: BUNDLED });
  await app.actions.takeIn([file(mara, 'one.jsonl')]);
  const id = app.store.getState().session?.id;
  await app.actions.takeIn([file(mara.replaceAll('\n', '\r\n'), 'again.txt')]);
  expect(app.store.getState().session?.id).toBe(id);
  expect(app.store.getState().notices).toMatchObject([{ key: 'intake.here-already' }]);
  await app.actions.takeIn([file((await BUNDLED[0]?.load()) ?? '', 'history.jsonl')]);
  expect(app.store.getState().session?.id).toBe('alaska-history');
  expect(app.store.getState().saves).toHaveLength(2);
});

it('reads a ZIP with folders, leaves out what is no log, and says of each bad file what is wrong', async () => {
  const [mara = '', piotr = ''] = await handIns(['Mara', 'Piotr']);
  const { app } = await fresh();
  await app.actions.takeIn([
    zipped({
      'class/a/mara.jsonl': strToU8(mara),
      'class/b/piotr.jsonl': [strToU8(piotr), { level: 0 }],
      'class/b/broken.jsonl': strToU8(mara.replace('"hash":"', '"hash":"x')),
      '__MACOSX/class/a/._mara.jsonl': strToU8('x'),
      'class/.DS_Store': strToU8('x'),
      'class/readme.txt': strToU8('Hand in by Friday.'),
      'class/photo.jpg': strToU8('x'),
      'class/more.zip': zipSync({ 'x.jsonl': strToU8(mara) }),
    }),
    file('no log', 'alone.txt'),
  ]);
  expect(intakeOf(app).added).toHaveLength(2);
  expect(intakeOf(app).others).toBe(4);
  expect(told(app)).toEqual([
    ['hand-ins.zip/class/b/broken.jsonl', 'log.bad-act'],
    ['hand-ins.zip/class/more.zip', 'intake.zip-in-zip'],
    ['alone.txt', 'log.not-json'],
  ]);
  expect(app.store.getState().notices).toMatchObject([
    { key: 'intake.taken-in', values: { added: 2, known: 0, mended: 0, others: 4, bad: 3 } },
  ]);
});

it('gives up a file that unpacks to more than a log can be, and goes on with the next', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const { app } = await fresh();
  const bomb = new Uint8Array(60 * 1024 * 1024);
  const before = performance.now();
  await app.actions.takeIn([zipped({ 'bomb.jsonl': [bomb, { level: 9 }], 'mara.jsonl': strToU8(mara) })]);
  expect(told(app)).toEqual([['hand-ins.zip/bomb.jsonl', 'log.too-large']]);
  expect(intakeOf(app).added).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(20_000);
});

it('does not believe what a ZIP says of its sizes', async () => {
  const { app } = await fresh();
  const zip = zipSync({ 'bomb.jsonl': [new Uint8Array(60 * 1024 * 1024), { level: 9 }] });
  // The uncompressed size in the local header and in the directory.
  new DataView(zip.buffer).setUint32(22, 10, true);
  await app.actions.takeIn([new File([zip], 'lies.zip')]);
  expect(told(app)).toEqual([['lies.zip/bomb.jsonl', 'log.too-large']]);
});

it.each([
  ['cut off', (zip: Uint8Array<ArrayBuffer>) => zip.slice(0, zip.length / 2)],
  ['of zeros inside', (zip: Uint8Array<ArrayBuffer>) => zip.fill(0, 200, 2000)],
  ['robbed of its beginning', (zip: Uint8Array<ArrayBuffer>) => Uint8Array.of(0x50, 0x4b, 5, 6, ...zip.slice(40))],
])('says that a ZIP is damaged that is %s', async (_, damage) => {
  const [mara = ''] = await handIns(['Mara']);
  const { app } = await fresh();
  await app.actions.takeIn([new File([damage(zipSync({ 'mara.jsonl': strToU8(mara) }))], 'bad.zip')]);
  expect(intakeOf(app).added).toEqual([]);
  expect(told(app).map(([, code]) => code)).toEqual(['intake.zip-damaged']);
});

it.each([
  ['nothing', {}],
  ['nothing but folders', { 'class/': new Uint8Array(), 'class/a/': new Uint8Array() }],
])('says of a ZIP with %s in it that it is empty', async (_, inside) => {
  const { app } = await fresh();
  await app.actions.takeIn([zipped(inside)]);
  expect(told(app)).toEqual([['hand-ins.zip', 'intake.zip-empty']]);
});

/** A folder as a browser hands it over: a file of it, another folder, or null where it cannot be read. */
function folder(fullPath: string, inside: readonly (FileSystemEntry | null)[]): FileSystemDirectoryEntry {
  const left = [...inside];
  const readEntries: FileSystemDirectoryReader['readEntries'] = (give, refuse) => {
    const next = left.shift();
    if (next === null) refuse?.(new DOMException('No', 'NotReadableError'));
    else give(next ? [next] : []);
  };
  const name = fullPath.split('/').at(-1) ?? '';
  const base = { fullPath, name, isFile: false, isDirectory: true, filesystem: { name: '' } as FileSystem };
  return { ...base, getParent: () => undefined, createReader: () => ({ readEntries }) } as FileSystemDirectoryEntry;
}

const inFolder = (fullPath: string, text: string): FileSystemEntry =>
  ({
    fullPath,
    isFile: true,
    isDirectory: false,
    file: (give: (made: File) => void) => give(file(text, fullPath.split('/').at(-1) ?? '')),
  }) as unknown as FileSystemEntry;

it('says of a folder that cannot be read to its end, and of one that lies too deep, that they were not', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const { app } = await fresh();
  let deep: FileSystemEntry = inFolder('/class/deep.jsonl', mara);
  for (let depth = 21; depth > 0; depth--) deep = folder(`/class/${depth}`, [deep]);
  const torn = folder('/class/torn', [inFolder('/class/torn/mara.jsonl', mara), null]);
  await app.actions.takeIn([folder('/class', [torn, deep])]);
  expect(told(app)).toEqual([
    ['class/torn', 'intake.unreadable-folder'],
    ['class/20', 'intake.too-deep'],
  ]);
  expect(intakeOf(app).added).toHaveLength(1);
});

it('keeps what was read and gives its report when the reading breaks off', async () => {
  const [mara = '', piotr = ''] = await handIns(['Mara', 'Piotr']);
  let made = 0;
  const newId = (): string => {
    if (++made === 2) throw new Error('A fault');
    return `log-${made}`;
  };
  const { app } = await fresh({ newId });
  await app.actions.takeIn([mara, piotr].map((text, n) => file(text, `${n}.jsonl`)));
  expect(intakeOf(app)).toMatchObject({ running: false });
  expect(told(app)).toEqual([['1.jsonl', 'intake.broke-off']]);
  expect(app.store.getState().saves).toHaveLength(1);
  await app.actions.takeIn([file(piotr, '1.jsonl')]);
  expect(app.store.getState().session).not.toBeNull();
});

it('says so when a single file breaks the reading off', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const newId = (): string => {
    throw new Error('A fault');
  };
  const { app } = await fresh({ newId });
  await app.actions.takeIn([file(mara, 'mara.jsonl')]);
  expect(app.store.getState().notices).toMatchObject([{ key: 'intake.broke-off' }]);
});

it('takes nobody away who has gone elsewhere while a log was read, and says where it is', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const { app } = await fresh();
  for (const name of ['mara.jsonl', 'again.jsonl']) {
    const reading = app.actions.takeIn([file(mara, name)]);
    app.actions.go({ name: 'how' });
    await reading;
    expect(app.store.getState().screen).toEqual({ name: 'how' });
    expect(app.store.getState().session).toBeNull();
    expect(app.store.getState().saves).toHaveLength(1);
    expect(app.store.getState().notices).toMatchObject([{ key: 'intake.in-the-list', values: { file: name } }]);
  }
});

it('shows of two logs that are dropped one after the other the last', async () => {
  const [mara = '', piotr = ''] = await handIns(['Mara', 'Piotr']);
  const { app } = await fresh();
  await Promise.all([mara, piotr].map((text, n) => app.actions.takeIn([file(text, `${n}.jsonl`)])));
  expect(app.store.getState().session?.header.players[us]).toMatchObject({ name: 'Piotr' });
});

it('stops at too many files', async () => {
  const { app } = await fresh();
  const many = Object.fromEntries(Array.from({ length: 5100 }, (_, n) => [`${n}.jpg`, new Uint8Array()]));
  await app.actions.takeIn([zipped(many)]);
  expect(told(app).map(([, code]) => code)).toEqual(['intake.too-many-files']);
});

it('keeps as many as there is room for, and names the others', async () => {
  const logs = await handIns(['Mara', 'Piotr', 'Aylin']);
  const { app, outside } = await fresh();
  const { add } = outside.vault;
  // Room for one more log at a time, and for Piotr's never.
  outside.vault.add = (many) =>
    many.length > 1 || many[0]?.summary.names?.[us] === 'Piotr' ? Promise.reject(new Error('No room')) : add(many);
  await app.actions.takeIn(logs.map((text, n) => file(text, `${n}.jsonl`)));
  expect(told(app)).toEqual([['1.jsonl', 'intake.no-room']]);
  expect(intakeOf(app).added).toHaveLength(2);
  expect(
    app.store
      .getState()
      .saves?.map(({ names }) => names?.[us])
      .toSorted(),
  ).toEqual(['Aylin', 'Mara']);
});

it('reads no further file when the person stops, and keeps what was read', async () => {
  const logs = await handIns(Array.from({ length: 60 }, (_, n) => `Person ${n}`));
  const { app, outside } = await fresh();
  const { add } = outside.vault;
  // Pressed when the first logs have been kept.
  outside.vault.add = async (many) => {
    await add(many);
    app.actions.stopIntake();
  };
  await app.actions.takeIn(logs.map((text, n) => file(text, `${n}.jsonl`)));
  const { added, stopped, running } = intakeOf(app);
  expect([stopped, running]).toEqual([true, false]);
  expect(added.length).toBeGreaterThan(0);
  expect(added.length).toBeLessThan(60);
  expect(app.store.getState().saves).toHaveLength(added.length);
  outside.vault.add = add;
  await app.actions.takeIn(logs.slice(0, 2).map((text, n) => file(text, `${n}.jsonl`)));
  expect(intakeOf(app)).toMatchObject({ stopped: false, added: [] });
});

it('packs all logs under distinct names without names of persons, and takes them in again', async () => {
  const logs = await handIns(['Mara', 'Piotr', 'Aylin']);
  const { app, outside } = await fresh();
  await app.actions.takeIn(logs.map((text, n) => file(text, `${n}.jsonl`)));
  await app.actions.downloadAll();
  const given = outside.delivered.at(-1);
  expect(given?.name).toMatch(/^impasse-logs-[\d-]+\.zip$/);
  const other = await fresh();
  await other.app.actions.takeIn([new File([given?.file ?? ''], 'all.zip')]);
  expect(intakeOf(other.app)).toMatchObject({ known: [], told: [], others: 0 });
  expect(intakeOf(other.app).added).toHaveLength(3);
  const files = other.app.store.getState().saves?.map((save) => save.file ?? '') ?? [];
  expect(new Set(files).size).toBe(3);
  expect(files.join()).not.toMatch(/Mara|Piotr|Aylin/);
});

it('keeps the name that a person gives a row, also when the game goes on', async () => {
  const outside = world();
  const app = await begun([us], outside);
  const id = app.store.getState().session?.id ?? '';
  await app.actions.download();
  await app.actions.rename(id, '  Trial run ');
  await playOn(app, 1);
  await app.actions.download();
  await app.actions.refreshSaves();
  expect(app.store.getState().saves).toMatchObject([{ id, label: 'Trial run' }]);
  await app.actions.rename(id, '');
  expect(app.store.getState().saves?.[0]).not.toHaveProperty('label');
});

it('learns of saves by an older build who played and when', async () => {
  const outside = world();
  const [mara = ''] = await handIns(['Mara']);
  const old = {
    id: 'old',
    title: 'The Alaska Summit',
    seats: [us, ru],
    persons: [us],
    round: 6,
    rounds: 6,
    verdict: 'diplomatic-performance',
    changed: 0,
  };
  await outside.vault.append('old', 0, mara.trimEnd().split('\n'), old);
  const app = createApp(outside);
  await app.start();
  await expect.poll(() => app.store.getState().saves?.[0]?.names).toEqual({ us: 'Mara' });
  await app.actions.takeIn([file(mara, 'mara.jsonl')]);
  expect(app.store.getState().session?.id).toBe('old');
});
