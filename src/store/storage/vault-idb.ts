import type { SaveSummary } from '../app';
import { TakenOver, type NewLog, type Vault } from '../deps';
import { changed, renewed, type SummaryChange } from '../saves/row';
import { connection, type Open } from './database';
import { scenarioShelf } from './scenarios-idb';
import { underWay, type UnderWay } from './under-way';
import type { Openings } from './vault-opened';

const everyLineOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/**
 * The vault in the browser's IndexedDB, for the tab of this token. Rejects where there is none, or none that opens:
 * with a `VersionError` where a newer build of this page has been at it.
 */
export async function indexedVault(token: string, openings: Openings, tasks: UnderWay = underWay()): Promise<Vault> {
  const opened = connection(openings);
  await opened();
  const shelves = async (): Promise<Open> => ({ db: await opened(), tasks });
  return {
    scenarios: scenarioShelf(shelves),
    list: async () => list(await shelves()),
    read: async (id) => read(await shelves(), id),
    append: async (id, from, lines, summary) => append(await shelves(), { id, from, lines, summary, token }),
    add: async (logs) => addAll(await shelves(), logs),
    describe: async (id, change) => describe(await shelves(), id, change),
    remove: async (id) => remove(await shelves(), id, token),
    take: async (id, over) => take(await shelves(), { id, token, over }),
    free: async (id) => free(await shelves(), id, token),
  };
}

const list = ({ db, tasks }: Open): Promise<SaveSummary[]> =>
  tasks.run(
    () => db.transaction('summaries'),
    ({ store }) => store.getAll(),
  );

async function read({ db, tasks }: Open, id: string): Promise<string[] | null> {
  const lines = await tasks.run(
    () => db.transaction('lines'),
    ({ store }) => store.getAll(everyLineOf(id)),
  );
  return lines.length > 0 ? lines : null;
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
function append({ db, tasks }: Open, { id, from, lines, summary, token }: Writing): Promise<void> {
  const line = (offset: number): [string, number] => [id, from + offset];
  const begin = () => db.transaction(['lines', 'summaries', 'leases'], 'readwrite', { durability: 'strict' });
  return tasks.run(begin, async (transaction) => {
    const stored = transaction.objectStore('lines');
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
const addAll = ({ db, tasks }: Open, logs: readonly NewLog[]): Promise<void> =>
  tasks.run(
    () => db.transaction(['lines', 'summaries'], 'readwrite', { durability: 'strict' }),
    async (transaction) => {
      const [stored, summaries] = [transaction.objectStore('lines'), transaction.objectStore('summaries')];
      const adding = logs.flatMap(({ summary, lines }) => [
        summaries.add(summary),
        ...lines.map((line, at) => stored.add(line, [summary.id, at])),
      ]);
      await Promise.all(adding);
    },
  );

/** Read and written in one transaction: what the game writes meanwhile is not undone. */
const describe = ({ db, tasks }: Open, id: string, change: SummaryChange): Promise<void> =>
  tasks.run(
    () => db.transaction('summaries', 'readwrite'),
    async ({ store }) => {
      const known = await store.get(id);
      if (known) await store.put(changed(known, change));
    },
  );

const remove = ({ db, tasks }: Open, id: string, token: string): Promise<void> =>
  tasks.run(
    () => db.transaction(['lines', 'summaries', 'leases'], 'readwrite'),
    async (transaction) => {
      const leases = transaction.objectStore('leases');
      await refuseOthers(leases.get(id), id, token);
      await Promise.all([
        transaction.objectStore('lines').delete(everyLineOf(id)),
        transaction.objectStore('summaries').delete(id),
        leases.delete(id),
      ]);
    },
  );

async function refuseOthers(asked: Promise<string | undefined>, id: string, token: string): Promise<void> {
  const holder = await asked;
  if (holder !== undefined && holder !== token) throw new TakenOver(id);
}

interface Taking {
  readonly id: string;
  readonly token: string;
  readonly over: string | undefined;
}

const take = ({ db, tasks }: Open, { id, token, over }: Taking): Promise<string | null> =>
  tasks.run(
    () => db.transaction('leases', 'readwrite'),
    async ({ store }) => {
      const holder = await store.get(id);
      if (holder !== undefined && holder !== over) return holder === token ? null : holder;
      await store.put(token, id);
      return null;
    },
  );

const free = ({ db, tasks }: Open, id: string, token: string): Promise<void> =>
  tasks.run(
    () => db.transaction('leases', 'readwrite'),
    async ({ store }) => {
      if ((await store.get(id)) === token) await store.delete(id);
    },
  );
