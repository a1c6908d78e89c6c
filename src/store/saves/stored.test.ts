import { expect, it } from 'vitest';
import { parseLog, verifyLog } from '../../log';
import { TakenOver, type Vault } from '../deps';
import { createApp, type AppInstance } from '../create';
import { begun, playOn, quiet, world, written } from '../testing/app';
import { memoryVault } from '../storage/vault-memory';
import { ru, us } from '../../engine/testing/alaska';

const codes = ({ store }: AppInstance): string[] =>
  store.getState().notices.map((notice) => ('fault' in notice ? notice.fault.code : notice.key));

/** A vault whose next writings can be held back, or fail. */
function held() {
  const inner = memoryVault();
  let gate: Promise<void> = Promise.resolve();
  const vault: Vault = { ...inner, append: (...line) => gate.then(() => inner.append(...line)) };
  return {
    vault,
    inner,
    hold: () => {
      let free = (): void => undefined;
      gate = new Promise((resolve) => {
        free = resolve;
      });
      return free;
    },
    fail: (cause: Error) => {
      gate = Promise.reject(cause);
      gate.catch(() => undefined);
    },
  };
}

const PATIENT = { now: () => 0, wait: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)) };

it('shows an act when it is stored, and takes a second press for nothing', async () => {
  const { vault, inner, hold } = held();
  const app = await begun([us], world({ vault, clock: PATIENT }));
  app.actions.prefer({ speed: 'instant' });
  const before = app.store.getState().session;
  const free = hold();
  app.actions.act({ kind: 'hold', side: us });
  app.actions.act({ kind: 'hold', side: us });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(app.store.getState().session).toEqual({ ...before, writing: true });
  free();
  await written(app);
  expect(app.store.getState().session?.acts[before?.acts.length ?? 0]?.intent).toEqual({ kind: 'hold', side: 'us' });
  await quiet(app);
  const id = before?.id ?? '';
  expect((await inner.read(id))?.length).toBe((app.store.getState().session?.acts.length ?? 0) + 1);
  expect(codes(app)).toEqual([]);
});

it('shows an act after three seconds in which storage says nothing, and says that it is not safe', async () => {
  const { vault, hold } = held();
  const app = await begun([us], world({ vault }));
  const acts = app.store.getState().session?.acts.length ?? 0;
  const free = hold();
  app.actions.act({ kind: 'hold', side: us });
  await written(app);
  expect(app.store.getState().session).toMatchObject({ unkept: 'late' });
  expect(app.store.getState().session?.acts.length).toBe(acts + 1);
  expect(codes(app)).toEqual(['store.storage-late']);
  free();
  await quiet(app);
  await app.actions.download();
  expect(codes(app)).toContain('store.kept-again');
});

it('says so when storage that was slow turns out to be full', async () => {
  const { vault, hold, fail } = held();
  const app = await begun([us], world({ vault }));
  hold();
  app.actions.act({ kind: 'hold', side: us });
  await written(app);
  expect(codes(app)).toEqual(['store.storage-late']);
  const other = held();
  const full = await begun([us], world({ vault: other.vault }));
  const free = other.hold();
  full.actions.act({ kind: 'hold', side: us });
  await written(full);
  other.inner.append = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  free();
  await quiet(full);
  expect(codes(full)).toContain('store.storage-full');
  expect(full.store.getState().session?.unkept).toBe('full');
  fail(new Error('done'));
});

it('of two tabs that both believe to have a game lets one write, and shows in the other what is stored', async () => {
  const one = world();
  const first = await begun([us], one);
  const id = first.store.getState().session?.id ?? '';
  const two = world({ vault: one.vault });
  two.hash = `#/table/${id}`;
  const second = createApp(two);
  await second.start();
  await quiet(second);
  expect([first, second].map(({ store }) => store.getState().session?.readOnly)).toEqual([false, false]);

  second.actions.act({ kind: 'hold', side: us });
  await quiet(second);
  first.actions.act({ kind: 'table', side: us, terms: { ceasefire: 'full' } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { session } = first.store.getState();
  expect(session).toMatchObject({ readOnly: true, writing: false });
  expect(session?.acts).toEqual(second.store.getState().session?.acts);
  expect(codes(first)).toEqual(['store.taken-away']);
  expect(await one.vault.list()).toHaveLength(1);
  const parsed = await parseLog((await one.vault.read(id))?.join('\n') ?? '');
  expect(parsed.ok && (await verifyLog(parsed.value)).ok).toBe(true);
});

it('keeps what only this tab had as a game of its own when another tab has taken the game', async () => {
  const { vault, inner, fail } = held();
  const outside = world({ vault });
  const app = await begun([us], outside);
  const id = app.store.getState().session?.id ?? '';
  fail(new DOMException('', 'QuotaExceededError'));
  await playOn(app, 1);
  expect(app.store.getState().session?.unkept).toBe('full');
  const { acts } = app.store.getState().session ?? { acts: [] };
  outside.vault.append = (at, ...line) => (at === id ? Promise.reject(new TakenOver(id)) : inner.append(at, ...line));
  app.actions.act({ kind: 'hold', side: us });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(codes(app)).toContain('store.copy-kept');
  const copy = (await inner.list()).find((each) => each.id !== id);
  expect((await inner.read(copy?.id ?? ''))?.length).toBe(acts.length + 1);
  expect(app.store.getState().session?.readOnly).toBe(true);
  expect(app.store.getState().session?.acts.length).toBe(((await inner.read(id))?.length ?? 0) - 1);
});

it('keeps what could not be stored of a game that was left, when another tab has taken it up since', async () => {
  const { vault, inner, fail } = held();
  const outside = world({ vault });
  const app = await begun([us], outside);
  const id = app.store.getState().session?.id ?? '';
  fail(new DOMException('', 'QuotaExceededError'));
  await playOn(app, 1);
  const { acts } = app.store.getState().session ?? { acts: [] };
  outside.vault.append = (at, ...line) => (at === id ? Promise.reject(new TakenOver(id)) : inner.append(at, ...line));
  await app.actions.openSave(id, 'replay');
  await app.actions.refreshSaves();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const copy = (await inner.list()).find((each) => each.id !== id);
  expect((await inner.read(copy?.id ?? ''))?.length).toBe(acts.length + 1);
  expect(codes(app)).toContain('store.copy-kept');
});

it('gives nobody the papers of a game of several people because its copy finds no room', async () => {
  const { vault, inner, fail } = held();
  const outside = world({ vault });
  const app = await begun([us, ru], outside);
  app.actions.liftCurtain();
  const id = app.store.getState().session?.id ?? '';
  fail(new DOMException('', 'QuotaExceededError'));
  app.actions.act({ kind: 'hold', side: us });
  await written(app);
  const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
  outside.vault.append = (at) => (at === id ? Promise.reject(new TakenOver(id)) : full());
  await app.actions.refreshSaves();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(codes(app)).toContain('store.copy-waits');
  expect(outside.delivered).toEqual([]);
  outside.vault.append = (at, ...line) => (at === id ? Promise.reject(new TakenOver(id)) : inner.append(at, ...line));
  await app.actions.refreshSaves();
  const copy = (await inner.list()).find((each) => each.id !== id);
  expect((await inner.read(copy?.id ?? ''))?.length).toBeGreaterThan(1);
});

it('writes the game anew when storage was emptied under it, and goes on', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app, 2);
  const id = app.store.getState().session?.id ?? '';
  await outside.vault.remove(id);
  app.actions.act({ kind: 'hold', side: us });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(codes(app)).toContain('store.restored');
  await playOn(app, 1);
  expect((await outside.vault.read(id))?.length).toBe((app.store.getState().session?.acts.length ?? 0) + 1);
});

it('asks for storage that lasts when a game is finished, not before', async () => {
  let asked = 0;
  const outside = world();
  const app = await begun([us], { ...outside, storage: { ...outside.storage, persist: () => void asked++ } });
  await playOn(app, 2);
  expect(asked).toBe(0);
  await playOn(app);
  expect(app.store.getState().session?.over).toBe(true);
  expect(asked).toBe(1);
});

it('touches nothing of a save of another build, and says so', async () => {
  const outside = world();
  const app = await begun([us], outside);
  await playOn(app, 1);
  const id = app.store.getState().session?.id ?? '';
  const lines = (await outside.vault.read(id)) ?? [];
  const [summary] = await outside.vault.list();
  if (!summary) throw new Error('nothing was kept');
  const future = [lines[0]?.replace('"version":2', '"version":9') ?? '', ...lines.slice(1)];
  await outside.vault.append('of-tomorrow', 0, future, { ...summary, id: 'of-tomorrow' });
  await app.actions.openSave('of-tomorrow', 'play');
  expect(codes(app)).toEqual(['log.from-the-future', 'store.other-build']);
  expect(await outside.vault.read('of-tomorrow')).toEqual(future);
  expect((await outside.vault.list()).find((each) => each.id === 'of-tomorrow')?.damaged).toBeUndefined();
  await app.actions.download('of-tomorrow');
  expect(outside.delivered.at(-1)?.text).toBe(`${future.join('\n')}\n`);
});

it('says at the start that games cannot be shown, and lists them when storage opens after all', async () => {
  const outside = world();
  const app = await begun([us], {
    ...outside,
    storage: { ...outside.storage, state: () => Promise.resolve('slow') },
  });
  expect(codes(app)).toEqual(['store.storage-slow']);
  outside.storing('lasting');
  await new Promise((resolve) => setTimeout(resolve));
  expect(codes(app)).toEqual(['store.storage-slow', 'store.storage-opened']);
  outside.storing('newer');
  expect(codes(app)).toContain('store.storage-newer');
});
