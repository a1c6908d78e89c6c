import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SaveSummary } from './app';
import type { Vault } from './deps';

interface Shelves extends DBSchema {
  summaries: { key: string; value: SaveSummary };
  /** One record a line, under [game, number of the line]; line 0 is the header. */
  lines: { key: [string, number]; value: string };
}

const everyLineOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

const open = (): Promise<IDBPDatabase<Shelves>> =>
  openDB<Shelves>('impasse', 1, {
    upgrade(db) {
      db.createObjectStore('summaries', { keyPath: 'id' });
      db.createObjectStore('lines');
    },
  });

/** The vault in the browser's IndexedDB. Rejects where there is none, or none that opens. */
export async function indexedVault(): Promise<Vault> {
  const db = await open();
  return {
    list: () => db.getAll('summaries'),
    async read(id) {
      const lines = await db.getAll('lines', everyLineOf(id));
      return lines.length > 0 ? lines : null;
    },
    async append(id, from, lines, summary) {
      const { stores, done } = transact(db);
      lines.forEach((line, offset) => void stores.lines.put(line, [id, from + offset]));
      void stores.summaries.put(summary);
      await done;
    },
    async describe(summary) {
      await db.put('summaries', summary);
    },
    async remove(id) {
      const { stores, done } = transact(db);
      void stores.lines.delete(everyLineOf(id));
      void stores.summaries.delete(id);
      await done;
    },
  };
}

/** Lines and summary change together or not at all. */
function transact(db: IDBPDatabase<Shelves>) {
  const transaction = db.transaction(['lines', 'summaries'], 'readwrite');
  return {
    stores: { lines: transaction.objectStore('lines'), summaries: transaction.objectStore('summaries') },
    done: transaction.done,
  };
}
