import { parseLog } from '../../log';
import type { SaveSummary } from '../app';
import type { Context } from '../context';
import type { NewLog } from '../deps';
import { contentOf } from '../summary';
import type { ReadLog } from './reading';

/** Puts logs beside those that are kept; a log that is there already is not put there again. */
export interface Shelf {
  /** The id by which a log is here already, be it that it came with the same files or with the game; else undefined. */
  find(read: ReadLog): Promise<string | undefined>;
  /** A log as it will lie here, under a new id; from now on it is found. */
  label(read: ReadLog, file: string): NewLog;
  /** Keeps logs, all in one go or as many as there is room for. Gives those that could not be kept. */
  keep(logs: readonly NewLog[]): Promise<readonly NewLog[]>;
}

export async function shelfOf(context: Context): Promise<Shelf> {
  const { deps } = context;
  // What is damaged does not count: the file may be the copy that mends it.
  const whole = ({ content, damaged }: SaveSummary): boolean => content !== undefined && !damaged;
  const kept = (await deps.vault.list().catch(() => [])).filter(whole);
  const known = new Map(kept.map(({ content, id }) => [content, id]));
  const add = (logs: readonly NewLog[]): Promise<boolean> =>
    deps.vault.add(logs).then(
      () => true,
      () => false,
    );
  return {
    find: async ({ row }) => known.get(row.content) ?? bundledAs(context, row),
    label({ row, lines }, file) {
      const summary = { ...row, id: deps.newId(), changed: deps.clock.now(), file };
      known.set(summary.content, summary.id);
      return { lines, summary };
    },
    async keep(logs) {
      if (logs.length === 0 || (await add(logs))) return [];
      const unkept: NewLog[] = [];
      for (const log of logs) if (logs.length === 1 || !(await add([log]))) unkept.push(log);
      for (const { summary } of unkept) known.delete(summary.content);
      return unkept;
    },
  };
}

/** The log that comes with the game, downloaded and dropped in again. */
async function bundledAs({ deps }: Context, row: ReadLog['row']): Promise<string | undefined> {
  for (const { summary, load } of deps.bundled) {
    if (summary.started !== row.started) continue;
    const parsed = await parseLog(await load());
    if (parsed.ok && contentOf(parsed.value) === row.content) return summary.id;
  }
  return undefined;
}
