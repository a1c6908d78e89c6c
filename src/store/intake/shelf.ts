import { parseLog } from '../../log';
import type { SaveSummary } from '../app';
import type { Context } from '../context';
import type { Deps, NewLog } from '../deps';
import { renewed } from '../saves/row';
import { contentOf } from '../saves/summary';
import { endingOf } from './ending';
import type { ReadLog } from './reading';

/** Puts logs beside those that are kept; a log that is there already is not put there again. */
export interface Shelf {
  /** The id by which a log is here already, be it that it came with the same files or with the game; else undefined. */
  find(read: ReadLog): Promise<string | undefined>;
  /**
   * Puts a log in the place of its copy here, if that has no last line, or none with a seal, and this one has it. The
   * name of the row stays. Gives the id by which the log is here then, null if there was nothing to be mended by it.
   */
  mend(id: string, read: ReadLog): Promise<string | null>;
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
    async mend(id, read) {
      const here = await deps.vault.read(id).catch(() => null);
      if (!here || endingOf(read.lines) <= endingOf(here)) return null;
      const mended = await mendedAs(deps, id, here, read).catch(() => null);
      if (mended !== null) known.set(read.row.content, mended);
      return mended;
    },
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

/** A missing line is put behind the others; where there is one, the whole log is kept anew before the old one goes. */
async function mendedAs({ vault, newId }: Deps, id: string, here: readonly string[], read: ReadLog): Promise<string> {
  const before = (await vault.list()).find((summary) => summary.id === id);
  const summary = (as: string): SaveSummary => ({ ...read.row, id: as, changed: before?.changed ?? 0 });
  if (here.length < read.lines.length) {
    await vault.append(id, here.length, read.lines.slice(here.length), summary(id));
    return id;
  }
  const other = newId();
  await vault.add([{ lines: read.lines, summary: renewed(before, summary(other)) }]);
  await vault.remove(id);
  return other;
}

/** The log that comes with the game, downloaded and dropped in again. */
async function bundledAs({ deps }: Context, row: ReadLog['row']): Promise<string | undefined> {
  for (const { summary, load } of deps.bundled) {
    if (summary.started !== row.started) continue;
    // Where it does not arrive, the file is taken for another log: it is only listed twice then.
    const parsed = await load().then(parseLog, () => null);
    if (parsed?.ok && contentOf(parsed.value) === row.content) return summary.id;
  }
  return undefined;
}
