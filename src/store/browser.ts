import { CATALOGUE } from '../scenarios';
import { BUNDLED } from './saves/bundled';
import { createApp } from './create';
import type { Clock, Deps } from './deps';
import { lessMotion } from './motion';
import { lazyKeeping } from './storage/keeping';

const PREFERENCES = 'impasse.preferences';
/** Milliseconds after which a hidden page, which draws nothing, goes on all the same. */
const UNDRAWN = 60;

const clock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(() => drawn(resolve), milliseconds)),
};

/** Calls back after the page was drawn, so that what has just changed is seen before the next long computation. */
function drawn(then: () => void): void {
  const once = (): void => {
    clearTimeout(late);
    then();
  };
  const late = setTimeout(() => then(), UNDRAWN);
  if (!document.hidden) requestAnimationFrame(() => setTimeout(once));
}

export function deliver(name: string, content: string | Blob): void {
  const file = content instanceof Blob ? content : new Blob([content], { type: 'application/x-ndjson' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Storage may be forbidden altogether: then reading the property throws already. */
const preferences: Deps['preferences'] = {
  read() {
    try {
      return localStorage.getItem(PREFERENCES);
    } catch {
      return null;
    }
  },
  write(text) {
    try {
      localStorage.setItem(PREFERENCES, text);
    } catch {
      // Preferences then last as long as the page.
    }
  },
};

const address: Deps['address'] = {
  read: () => location.hash,
  write: (hash, replace) => (replace ? history.replaceState(null, '', hash) : history.pushState(null, '', hash)),
  // Links, typed addresses, back and forward all give this event; `write` gives none.
  listen: (changed) => addEventListener('popstate', changed),
};

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte % 36).toString(36)).join('');

/** The token names this page among the tabs, for as long as it lives. */
const { vault, storage, locks } = lazyKeeping(async () => (await import('./storage/lasting')).browserKeeping(newId()));

const ASKED = 'impasse.asked-to-keep';

/** Some browsers ask the person, and should do so once. Over plain http there is nobody to ask. */
function persist(): void {
  try {
    if (localStorage.getItem(ASKED) !== null) return;
    localStorage.setItem(ASKED, 'yes');
  } catch {
    return;
  }
  const manager: StorageManager | undefined = navigator.storage;
  void manager?.persist().catch(() => undefined);
}

export const { store, actions, start, fetchPlay } = createApp({
  vault,
  storage: { ...storage, persist },
  preferences,
  address,
  clock,
  locks,
  bundled: BUNDLED,
  reducedMotion: () => lessMotion().matches,
  newId,
  deliver,
  knowsScenario: (wanted) => CATALOGUE.some(({ id }) => id === wanted),
  negotiator: async (setup) => (await import('../negotiators')).createNegotiator(setup),
});
