import { useEffect, useState } from 'preact/hooks';
import {
  bestMissed,
  codesIn,
  Collection,
  MOST_PACKAGES,
  packagesOf,
  type BestMissed,
  type ClassGroup,
  type ClassRow,
  type Collected,
  type Missed,
  type Suited,
  type HandedIn,
} from '../../classroom';
import { sidesOf, type Scenario } from '../../engine';
import { filesOf, isZip, unzipped, type Dropped, type Found } from '../../store';
import { ask, atOnce, each, tellAll } from './pool';

/** What is known of one group beyond its rows; found out after they are read. */
export interface Dug {
  /** How many of the tables without terms have been looked at. */
  readonly done: number;
  readonly of: number;
  readonly missed: readonly Missed[];
  readonly best: BestMissed | null;
}

/** A class on the desk. It stays as long as the tab, so that one can look into a game and come back. */
export interface Class {
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly collected: Collected;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  readonly dug: Readonly<Record<string, Dug>>;
  /** Milliseconds that the last reading took. */
  readonly took: number;
}

const EMPTY: Collected = { rows: [], refused: [], duplicates: [], groups: [] };

let collection = new Collection();
let state: Class = { reading: null, collected: EMPTY, scenarios: {}, dug: {}, took: 0 };
/** Counts readings: what was begun for an earlier one is dropped. */
let readings = 0;
const listeners = new Set<() => void>();

function set(change: Partial<Class>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function useClass(): Class {
  const [, again] = useState(0);
  useEffect(() => {
    const listener = (): void => again((n) => n + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return state;
}

/** Puts the class away. */
export function clear(): void {
  readings++;
  collection = new Collection();
  set({ reading: null, collected: EMPTY, scenarios: {}, dug: {}, took: 0 });
}

/** Milliseconds between two pictures of how far it has come. */
const PICTURE = 120;

/** Hand-ins on their way onto the desk. */
class Reading {
  private readonly begun = performance.now();
  private drawn = 0;
  private done = 0;
  private of = 0;
  private readonly running = new Set<Promise<unknown>>();
  /** All that was begun before lies on the desk. */
  private laid = Promise.resolve();

  constructor(private readonly mine: number) {}

  async files(dropped: readonly Dropped[]): Promise<void> {
    for await (const found of filesOf(dropped)) {
      if (found.kind === 'file' && (await isZip(found.file)))
        for await (const inside of unzipped(found.file, found.path, () => undefined)) await this.one(inside);
      else await this.one(found);
    }
  }

  private async one(found: Found): Promise<void> {
    if (found.kind === 'other') return;
    if (found.kind === 'bad') return collection.refuse(found.path, found.fault);
    await this.start(() => ask((reader) => reader.file(found.path, found.file)));
  }

  async codes(codes: readonly string[], source: string): Promise<void> {
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? '';
      await this.start(() => ask((reader) => reader.codes(codes.length > 1 ? `${source} #${at + 1}` : source, [code])));
    }
  }

  /** Begins one more as soon as there is room for it. They are laid down in their order, whichever is read first. */
  private async start(work: () => Promise<readonly HandedIn[]>): Promise<void> {
    this.of++;
    while (this.running.size >= atOnce()) await Promise.race(this.running);
    const read = work();
    const running = read.catch(() => undefined).finally(() => this.running.delete(running));
    this.running.add(running);
    this.laid = Promise.all([read, this.laid]).then(([all]) => this.lay(all));
  }

  private async lay(all: readonly HandedIn[]): Promise<void> {
    for (const taken of all) {
      if (this.mine !== readings) return;
      if (taken.scenario) await tellAll(taken.scenario);
      collection.add(taken);
    }
    this.done++;
    const now = performance.now();
    if (this.mine !== readings || now - this.drawn < PICTURE) return;
    this.drawn = now;
    set({ reading: { done: this.done, of: this.of } });
  }

  async end(): Promise<void> {
    await this.laid;
    if (this.mine !== readings) return;
    const { collected } = collection;
    const scenarios = { ...state.scenarios };
    for (const { scenario, rows } of collected.groups) {
      const [row] = rows;
      const known = scenarios[scenario.hash] ?? (row ? await ask((reader) => reader.scenarioOf(row)) : null);
      if (known) scenarios[scenario.hash] = known;
    }
    set({ reading: null, collected, scenarios, took: performance.now() - this.begun });
    for (const group of collected.groups) await dig(group, this.mine);
  }
}

async function read(work: (reading: Reading) => Promise<void>): Promise<void> {
  const mine = ++readings;
  set({ reading: { done: 0, of: 0 } });
  const reading = new Reading(mine);
  try {
    await work(reading);
  } finally {
    await reading.end();
  }
}

/** Reads files, folders and ZIPs beside what lies on the desk. */
export const readFiles = (dropped: readonly Dropped[]): Promise<void> => read((reading) => reading.files(dropped));

/** Reads the codes in a text; how many there are in it. */
export function readText(text: string, source: string): number {
  const codes = codesIn(text);
  if (codes.length > 0) void read((reading) => reading.codes(codes, source));
  return codes.length;
}

/** Looks at each table without terms for the deal that it missed: longer than reading it, and shown as it comes. */
async function dig(group: ClassGroup, mine: number): Promise<void> {
  const rows = group.rows.filter(({ ending }) => ending !== 'signed');
  const [first] = rows;
  const missed: Missed[] = [];
  const tell = (best: BestMissed | null, done = missed.length): void => {
    if (mine === readings)
      set({ dug: { ...state.dug, [group.key]: { done, of: rows.length, missed: [...missed], best } } });
  };
  tell(null);
  if (!first) return;
  // One at a time for each reader: what the page asks for meanwhile need not wait for long.
  const lanes = Math.ceil(atOnce() / 2);
  const look = async (row: ClassRow): Promise<void> => {
    const one = mine === readings ? await ask((reader) => reader.missed(row)) : null;
    if (one) missed.push(one);
    tell(null);
  };
  await each(rows, look, lanes);
  const packages = packagesOf(missed).slice(0, MOST_PACKAGES);
  const tried = async (row: ClassRow): Promise<readonly (Suited | null)[]> => {
    const one = missed.find(({ seal }) => seal === row.seal);
    return one && one.window !== 'never' && mine === readings
      ? ask((reader) => reader.suited(row, one, packages))
      : packages.map(() => null);
  };
  tell(bestMissed(sidesOf({ sides: first.gains }), packages, await each(rows, tried, lanes)), rows.length);
}
