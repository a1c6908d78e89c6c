import { expect, it } from 'vitest';
import { exportLog, parseLog, print } from '../../log';
import { createApp, type AppInstance } from '../create';
import { TakenOver, type Vault } from '../deps';
import { begun, playOn, quiet, world, written } from '../testing/app';
import { memoryVault } from '../storage/vault-memory';
import { us } from '../../engine/testing/alaska';

const codes = ({ store }: AppInstance): string[] =>
  store.getState().notices.map((notice) => ('fault' in notice ? notice.fault.code : notice.key));

const idOf = ({ store }: AppInstance): string => store.getState().session?.id ?? '';

async function textOf(app: AppInstance, outside: ReturnType<typeof world>): Promise<string> {
  await app.actions.download();
  return outside.delivered.at(-1)?.text ?? '';
}

it('writes one line an act, as it happens', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app, 1);
  await app.actions.download();
  const lines = (await outside.vault.read(idOf(app))) ?? [];
  expect(lines.length).toBe((app.store.getState().session?.acts.length ?? 0) + 1);
  await app.actions.refreshSaves();
  expect(app.store.getState().saves).toMatchObject([{ id: idOf(app), persons: ['us'], verdict: null }]);
});

it('keeps the game in memory when storage is full, says so once, and writes all of it when there is room', async () => {
  const inner = memoryVault();
  let full = true;
  const append: Vault['append'] = (...line) =>
    full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : inner.append(...line);
  const outside = world({ vault: { ...inner, append } });
  const app = await begun([us], outside);
  await playOn(app, 2);
  expect(codes(app)).toEqual(['store.storage-full']);
  expect(app.store.getState().session?.unkept).toBe('full');
  expect((await parseLog(await textOf(app, outside))).ok).toBe(true);
  await app.actions.refreshSaves();
  expect(app.store.getState().saves).toHaveLength(1);
  expect(codes(app)).toEqual(['store.storage-full']);
  full = false;
  await playOn(app, 1);
  await app.actions.download();
  expect(app.store.getState().session?.unkept).toBeNull();
  expect(codes(app)).toContain('store.kept-again');
  expect((await inner.read(idOf(app)))?.length).toBe((app.store.getState().session?.acts.length ?? 0) + 1);
});

it('loses nothing of a game that was left while storage was full', async () => {
  const inner = memoryVault();
  let full = false;
  const append: Vault['append'] = (...line) =>
    full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : inner.append(...line);
  const outside = world({ vault: { ...inner, append } });
  const app = await begun([us], outside);
  const id = idOf(app);
  await app.actions.download();
  full = true;
  await playOn(app, 2);
  await app.actions.openSave(id, 'replay');
  await app.actions.openSave(id, 'play');
  await quiet(app);
  full = false;
  await playOn(app, 1);
  await app.actions.download();
  const lines = (await inner.read(id)) ?? [];
  expect(lines.length).toBe((app.store.getState().session?.acts.length ?? 0) + 1);
  expect((await parseLog(lines.join('\n'))).ok).toBe(true);
});

it('writes the end of a game that found no room as soon as there is some, though nothing more is played', async () => {
  const inner = memoryVault();
  let full = false;
  const append: Vault['append'] = (...line) =>
    full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : inner.append(...line);
  const outside = world({ vault: { ...inner, append } });
  const old = await begun([us], outside);
  const app = await begun([us], outside);
  const id = idOf(app);
  full = true;
  app.actions.act({ kind: 'walk', side: us });
  await written(app);
  expect(app.store.getState().session?.over).toBe(true);
  full = false;
  await app.actions.remove(idOf(old));
  const parsed = await parseLog(((await inner.read(id)) ?? []).join('\n'));
  expect(parsed.ok && parsed.value.result).toBeTruthy();
  expect(codes(app)).toContain('store.kept-again');
});

it('says why a game could not be removed', async () => {
  const outside = world();
  const app = await begun([us], outside);
  const id = idOf(app);
  outside.vault.remove = () => Promise.reject(new Error('no'));
  await app.actions.remove(id);
  expect(codes(app)).toEqual(['store.not-removed']);
  expect(app.store.getState().saves?.map((save) => save.id)).toEqual([id]);
  outside.vault.remove = () => Promise.reject(new TakenOver(id));
  await app.actions.remove(id);
  expect(codes(app)).toContain('store.open-elsewhere');
});

it('says when nothing lasts', async () => {
  const app = await begun([us], world({ storage: { ...world().storage, state: () => Promise.resolve('none') } }));
  expect(codes(app)).toEqual(['store.not-lasting']);
});

it('keeps a damaged save, and says what to do', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app, 2);
  const id = idOf(app);
  await app.actions.download();
  const lines = (await outside.vault.read(id)) ?? [];
  const [summary] = await outside.vault.list();
  if (!summary) throw new Error('nothing was kept');
  await outside.vault.remove(id);
  await outside.vault.append(id, 0, [...lines.slice(0, 2), '{"act":', ...lines.slice(3)], summary);
  const again = createApp(outside);
  await again.start();
  expect(codes(again)).toEqual(['log.not-json', 'store.damaged']);
  expect(again.store.getState()).toMatchObject({ screen: { name: 'gallery' }, session: null });
  expect(again.store.getState().saves).toMatchObject([{ id, damaged: true }]);
  await again.actions.download(id);
  expect(outside.delivered.at(-1)?.text).toContain('{"act":\n');
});

it('only watches a game that another tab plays, follows it, and takes it over', async () => {
  const outside = world();
  const first = await begun([us], outside);
  const id = idOf(first);
  outside.claimed.add(id);
  const second = createApp(outside);
  await second.start();
  expect(second.store.getState().session).toMatchObject({ id, readOnly: true });
  second.actions.act({ kind: 'hold', side: us });
  expect(codes(second)).toEqual(['store.other-tab', 'store.read-only']);
  await playOn(first, 1);
  await first.actions.download();
  outside.grow(id);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(second.store.getState().session?.acts).toEqual(first.store.getState().session?.acts);
  outside.claimed.delete(id);
  outside.freed.get(id)?.(true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await quiet(second);
  expect(second.store.getState().session?.readOnly).toBe(false);
  await playOn(second);
  await second.actions.download();
  expect((await parseLog(outside.delivered.at(-1)?.text ?? '')).ok).toBe(true);
});

it('keeps a dropped log and opens it', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app);
  const text = await textOf(app, outside);
  const other = createApp(world());
  await other.start();
  await other.actions.takeIn([new File([text], 'game.jsonl')]);
  expect(other.store.getState()).toMatchObject({
    screen: { name: 'replay' },
    session: { mode: 'replay', viewer: 'all', over: true },
  });
  expect(other.store.getState().saves).toHaveLength(1);
  expect(codes(other)).toEqual([]);
});

it('goes on with a dropped log that is not finished', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app, 2);
  const text = await textOf(app, outside);
  const other = createApp(world());
  await other.start();
  await other.actions.takeIn([new File([text.slice(0, -40)], 'game.jsonl')]);
  expect(codes(other)).toEqual(['log.cut-off']);
  await other.actions.openSave(idOf(other), 'play');
  await quiet(other);
  await playOn(other);
  expect(other.store.getState().session?.over).toBe(true);
});

it('opens a log of one seat through its eyes', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app);
  const parsed = await parseLog(await textOf(app, outside));
  const seat = parsed.ok ? await exportLog(parsed.value, us) : parsed;
  if (!seat.ok) throw new Error(seat.fault.code);
  await app.actions.takeIn([new File([print(seat.value)], 'seat.jsonl')]);
  expect(app.store.getState().session).toMatchObject({ viewer: 'us', header: { seenBy: 'us' } });
  app.actions.setViewer('all');
  expect(app.store.getState().session?.viewer).toBe('us');
});

it('refuses a dropped file that was changed, naming the line, and stays where it is', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app, 3);
  const text = await textOf(app, outside);
  const before = app.store.getState().session;
  const lines = text.split('\n');
  lines[3] = (lines[3] ?? '').replace(/"hash":"./, '"hash":"g');
  await app.actions.takeIn([new File([lines.join('\n')], 'changed.jsonl')]);
  await app.actions.takeIn([new File(['no log'], 'other.txt')]);
  expect(app.store.getState().notices).toMatchObject([
    { fault: { code: 'log.bad-act', place: 'line 4' } },
    { fault: { code: 'log.not-json', place: 'line 1' } },
  ]);
  expect(app.store.getState().session).toBe(before);
});

it('removes a save, and the game that is open leads back to the gallery', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await app.actions.remove(idOf(app));
  expect(app.store.getState()).toMatchObject({ session: null, screen: { name: 'gallery' }, saves: [] });
  expect(await outside.vault.list()).toEqual([]);
});
