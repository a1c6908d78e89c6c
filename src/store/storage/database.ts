import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OwnScenario, SaveSummary } from '../app';
import type { UnderWay } from './under-way';
import type { Openings } from './vault-opened';

interface Shelves extends DBSchema {
  summaries: { key: string; value: SaveSummary };
  /** One record a line, under [game, number of the line]; line 0 is the header. */
  lines: { key: [string, number]; value: string };
  /** Under the game's id the token of the tab that may write it. */
  leases: { key: string; value: string };
  /** What the list shows of the scenarios that did not come with the game, and apart from it their texts. */
  scenarios: { key: string; value: OwnScenario };
  texts: { key: string; value: string };
}

const NAME = 'impasse';
/** 1: summaries and lines. 2: leases as well. 3: scenarios and their texts as well. */
const VERSION = 3;

/** The open database, and what is under way in it. */
export interface Open {
  readonly db: IDBPDatabase<Shelves>;
  readonly tasks: UnderWay;
}

/** Opens the database. One that the browser has closed, or that made room for a newer build, is opened again when needed. */
export function connection({ blocked, outdated }: Openings): () => Promise<IDBPDatabase<Shelves>> {
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
        if (from < 2) shelves.createObjectStore('leases');
        shelves.createObjectStore('scenarios', { keyPath: 'id' });
        shelves.createObjectStore('texts');
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
