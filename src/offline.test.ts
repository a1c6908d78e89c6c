import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepOffline } from './offline';
import { store } from './store';

/** A browser's workers, of which everything can be said when it comes. */
function workers() {
  let active: () => void = () => undefined;
  const worker = Object.assign(new EventTarget(), { state: 'installing' });
  const registration = Object.assign(new EventTarget(), { installing: worker, waiting: null });
  const register = vi.fn(() => Promise.resolve(registration));
  return {
    container: { ready: new Promise<void>((resolve) => (active = resolve)), register, controller: null },
    register,
    finish: () => active(),
    fail() {
      worker.state = 'redundant';
      worker.dispatchEvent(new Event('statechange'));
    },
  };
}

let browser = workers();
const says = (): string => store.getState().offline;
const told = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
  browser = workers();
  vi.stubGlobal('navigator', { serviceWorker: browser.container });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  store.setState({ offline: 'waiting', screen: { name: 'gallery' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it('waits for calm where somebody may go on to a table, and says what has become of it', async () => {
  keepOffline(store);
  await vi.advanceTimersByTimeAsync(19_000);
  expect(browser.register).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(browser.register).toHaveBeenCalledOnce();
  expect(says()).toBe('coming');
  browser.finish();
  await told();
  expect(says()).toBe('kept');
});

it('begins at once where a class is prepared: the page may be closed soon', async () => {
  keepOffline(store);
  await vi.advanceTimersByTimeAsync(5_000);
  store.setState({ screen: { name: 'class', page: 'prepare' } });
  await vi.advanceTimersByTimeAsync(2_500);
  expect(browser.register).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(browser.register).toHaveBeenCalledOnce();
});

it('says so where nothing is kept: it broke off, was refused, or there is no such store', async () => {
  store.setState({ screen: { name: 'class', page: 'prepare' } });
  keepOffline(store);
  await vi.advanceTimersByTimeAsync(2_500);
  browser.fail();
  expect(says()).toBe('not');

  store.setState({ offline: 'waiting' });
  browser.register.mockImplementationOnce(() => Promise.reject(new Error('forbidden')));
  keepOffline(store);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(says()).toBe('not');

  store.setState({ offline: 'waiting' });
  vi.stubGlobal('navigator', {});
  keepOffline(store);
  expect(says()).toBe('not');
});

it('knows of an earlier visit at once', async () => {
  browser.finish();
  keepOffline(store);
  await told();
  expect(says()).toBe('kept');
  expect(browser.register).not.toHaveBeenCalled();
});
