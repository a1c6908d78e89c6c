import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SaveSummary } from './app';
import { TakenOver, type NewLog, type Vault } from './deps';
import { changed, renewed, type SummaryChange } from './row';
import type { Openings } from './vault-opened';

interface Shelves extends DBSchema {
  summaries: { key: string; value: SaveSummary };
  /** One record a line, under [game, number of the line]; line 0 is the header. */
  lines: { key: [string, number]; value: string };
  /** Under the game's id the token of the tab that may write it. */
  leases: { key: string; value: string };
}

const NAME = 'impasse';
/** 1: summaries and lines. 2: leases as well. */
const VERSION = 2;

const everyLineOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/**
 * The vault in the browser's IndexedDB, for the tab of this token. Rejects where there is none, or none that opens:
 * with a `VersionError` where a newer build of this page has been at it.
 */
export async function indexedVault(token: string, openings: Openings): Promise<Vault> {
  const opened = connection(openings);
  await opened();
  return {
    list: async () => (await opened()).getAll('summaries'),
    async read(id) {
      const lines = await (await opened()).getAll('lines', everyLineOf(id));
      return lines.length > 0 ? lines : null;
    },
    append: async (id, from, lines, summary) => append(await opened(), { id, from, lines, summary, token }),
    add: async (logs) => addAll(await opened(), logs),
    describe: async (id, change) => describe(await opened(), id, change),
    remove: async (id) => remove(await opened(), id, token),
    take: async (id, over) => take(await opened(), { id, token, over }),
    free: async (id) => free(await opened(), id, token),
  };
}

/** The open database. One that the browser has closed, or that made room for a newer build, is opened again when needed. */
function connection({ blocked, outdated }: Openings): () => Promise<IDBPDatabase<Shelves>> {
  let db: Promise<IDBPDatabase<Shelves>> | null = null;
  const forget = (): void => {
    db = null;
  };
  const open = async (): Promise<IDBPDatabase<Shelves>> =>
    openDB<Shelves>(NAME, VERSION, {
      upgrade(shelves, from) {
        if (from < 1) {
          shelves.createObjectStore('summaries', { keyPath: 'id' });
          shelves.createObjectStore('lines');
        }
        shelves.createObjectStore('leases');
      },
      blocked,
      // A page that held on here would keep a newer build, or the person who clears the data, waiting for good.
      blocking(_from, to, { target }) {
        forget();
        if (target instanceof IDBDatabase) target.close();
        if (to !== null) outdated();
      },
      terminated: forget,
    });
  return () => {
    db ??= open().catch((cause: unknown) => {
      forget();
      throw cause;
    });
    return db;
  };
}

interface Writing {
  readonly id: string;
  readonly from: number;
  readonly lines: readonly string[];
  readonly summary: SaveSummary;
  readonly token: string;
}

/**
 * Lines and summary change together or not at all, and only if no other tab has the game or has written these lines:
 * whatever the tabs believe of each other, the transaction decides. It has completed when it is on the disk.
 */
async function append(db: IDBPDatabase<Shelves>, { id, from, lines, summary, token }: Writing): Promise<void> {
  const transaction = db.transaction(['lines', 'summaries', 'leases'], 'readwrite', { durability: 'strict' });
  const stored = transaction.objectStore('lines');
  const line = (offset: number): [string, number] => [id, from + offset];
  await decided(transaction, async () => {
    await refuseOthers(transaction.objectStore('leases').get(id), id, token);
    if (from > 0 && (await stored.getKey(line(-1))) === undefined) throw new TakenOver(id);
    // The same lines again: a transaction whose completion this tab did not hear of.
    const summaries = transaction.objectStore('summaries');
    const there = await stored.getAll(IDBKeyRange.bound(line(0), line(lines.length - 1)));
    if (there.some((text, offset) => text !== lines[offset])) throw new TakenOver(id);
    await Promise.all([
      summaries.put(renewed(await summaries.get(id), summary)),
      ...lines.slice(there.length).map((text, offset) => stored.add(text, line(there.length + offset))),
    ]);
  });
}

/** Many logs are flushed to the disk once, not once each. */
async function addAll(db: IDBPDatabase<Shelves>, logs: readonly NewLog[]): Promise<void> {
  const transaction = db.transaction(['lines', 'summaries'], 'readwrite', { durability: 'strict' });
  const stored = transaction.objectStore('lines');
  const summaries = transaction.objectStore('summaries');
  await decided(transaction, async () => {
    const adding = logs.flatMap(({ summary, lines }) => [
      summaries.add(summary),
      ...lines.map((line, at) => stored.add(line, [summary.id, at])),
    ]);
    await Promise.all(adding);
  });
}

/** Read and written in one transaction: what the game writes meanwhile is not undone. */
async function describe(db: IDBPDatabase<Shelves>, id: string, change: SummaryChange): Promise<void> {
  const transaction = db.transaction('summaries', 'readwrite');
  await decided(transaction, async () => {
    const known = await transaction.store.get(id);
    if (known) await transaction.store.put(changed(known, change));
  });
}

async function remove(db: IDBPDatabase<Shelves>, id: string, token: string): Promise<void> {
  const transaction = db.transaction(['lines', 'summaries', 'leases'], 'readwrite');
  const leases = transaction.objectStore('leases');
  await decided(transaction, async () => {
    await refuseOthers(leases.get(id), id, token);
    await Promise.all([
      transaction.objectStore('lines').delete(everyLineOf(id)),
      transaction.objectStore('summaries').delete(id),
      leases.delete(id),
    ]);
  });
}

async function refuseOthers(asked: Promise<string | undefined>, id: string, token: string): Promise<void> {
  const holder = await asked;
  if (holder !== undefined && holder !== token) throw new TakenOver(id);
}

/** Does the work in the transaction and waits until it has completed; whatever goes wrong undoes all of it. */
async function decided(
  transaction: { abort(): void; commit(): void; readonly done: Promise<void> },
  work: () => Promise<void>,
): Promise<void> {
  // What went wrong is told by the work; a failure of the completion itself is awaited below.
  transaction.done.catch(() => undefined);
  try {
    await work();
  } catch (cause) {
    try {
      transaction.abort();
    } catch {
      // The failed request has undone it already.
    }
    throw cause;
  }
  transaction.commit();
  await transaction.done;
}

interface Taking {
  readonly id: string;
  readonly token: string;
  readonly over: string | undefined;
}

async function take(db: IDBPDatabase<Shelves>, { id, token, over }: Taking): Promise<string | null> {
  const transaction = db.transaction('leases', 'readwrite');
  let other: string | null = null;
  await decided(transaction, async () => {
    const holder = await transaction.store.get(id);
    if (holder === undefined || holder === over) await transaction.store.put(token, id);
    else if (holder !== token) other = holder;
  });
  return other;
}

async function free(db: IDBPDatabase<Shelves>, id: string, token: string): Promise<void> {
  const transaction = db.transaction('leases', 'readwrite');
  await decided(transaction, async () => {
    if ((await transaction.store.get(id)) === token) await transaction.store.delete(id);
  });
}
