import { wrap, type Remote } from 'comlink';
import type { ComputersFound } from '../app';
import type { Context } from '../context';
import type { Checking } from './computers-worker';
import { textOf } from './open';

interface Checker {
  readonly check: (text: string) => Promise<ComputersFound>;
  readonly end: () => void;
}

/**
 * Finds out, one game after the other and beside the page, whether the computers did what they do, and writes it into
 * the rows. What was asked for last comes first: those are the rows on the screen.
 */
export function computersQueue(context: Context): (ids: readonly string[]) => Promise<void> {
  const waiting: string[] = [];
  /** What cannot be checked is not tried again and again. */
  const tried = new Set<string>();
  let running = false;
  return async (ids) => {
    const fresh = ids.filter((id) => !tried.has(id));
    for (const id of fresh) tried.add(id);
    waiting.unshift(...fresh);
    if (running || waiting.length === 0) return;
    running = true;
    const checker = await checkerHere();
    const found = new Map<string, ComputersFound>();
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      // Where nothing can be found out, nothing is said.
      const computers = await checkOne(context, id, checker).catch(() => null);
      if (computers) found.set(id, computers);
      if (found.size >= SHOWN_AT_ONCE) show(context, found);
    }
    show(context, found);
    checker.end();
    running = false;
  };
}

async function checkOne(context: Context, id: string, { check }: Checker): Promise<ComputersFound | null> {
  const text = await textOf(context, id);
  if (text === null) return null;
  const computers = await check(text);
  await context.deps.vault.describe(id, { computers });
  return computers;
}

/** The list is drawn anew for several rows at once, lest typing in its search stutters meanwhile. */
const SHOWN_AT_ONCE = 8;

function show({ store }: Context, found: Map<string, ComputersFound>): void {
  const { saves } = store.getState();
  if (!saves || found.size === 0) return;
  const rows = saves.map((save) => {
    const computers = found.get(save.id);
    return computers ? { ...save, computers } : save;
  });
  found.clear();
  store.setState({ saves: rows });
}

/** In a worker; only where there are none at all, as outside of browsers, here. */
async function checkerHere(): Promise<Checker> {
  if (typeof Worker === 'undefined') {
    const { computersOf } = await import('./computers-check');
    return { check: computersOf, end: () => undefined };
  }
  const worker = new Worker(new URL('./computers-worker', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
  });
  broken.catch(() => undefined);
  const remote: Remote<Checking> = wrap<Checking>(worker);
  return { check: (text) => Promise.race([remote.computersOf(text), broken]), end: () => worker.terminate() };
}
