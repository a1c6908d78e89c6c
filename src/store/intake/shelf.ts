import { ok, type Result } from '../../engine';
import { linesOf, parseLog, type ParsedLog } from '../../log';
import type { SaveSummary } from '../app';
import type { Context } from '../context';
import { remarksOf } from '../remarks';
import { show } from '../session';
import { contentOf, summaryOf } from '../summary';

/** Where a log lies now, and whether it lay there before. */
export interface Placed {
  readonly id: string;
  readonly kind: 'added' | 'known' | 'unkept';
}

/** Puts logs beside those that are kept; a log that is there already is not put there again. */
export interface Shelf {
  place(log: ParsedLog, name: string): Promise<Result<Placed>>;
}

export async function shelfOf(context: Context): Promise<Shelf> {
  const { deps } = context;
  // What is damaged does not count: the file may be the copy that mends it.
  const whole = ({ content, damaged }: SaveSummary): boolean => content !== undefined && !damaged;
  const kept = (await deps.vault.list().catch(() => [])).filter(whole);
  const known = new Map(kept.map(({ content, id }) => [content, id]));
  return {
    async place(log, name) {
      const content = contentOf(log);
      const there = known.get(content) ?? (await bundledAs(context, log, content));
      if (there !== undefined) return ok({ id: there, kind: 'known' });
      const shown = show(log, 'all');
      if (!shown.ok) return shown;
      const id = deps.newId();
      const row = summaryOf(id, log, shown.value.state, deps.clock.now());
      const summary = { ...row, ...(await remarksOf(log)), file: name };
      try {
        await deps.vault.append(id, 0, linesOf(log), summary);
      } catch {
        return ok({ id, kind: 'unkept' });
      }
      known.set(content, id);
      return ok({ id, kind: 'added' });
    },
  };
}

/** The log that comes with the game, downloaded and dropped in again. */
async function bundledAs({ deps }: Context, log: ParsedLog, content: string): Promise<string | undefined> {
  const began = Date.parse(log.header.started);
  for (const { summary, load } of deps.bundled) {
    if (summary.started !== began) continue;
    const parsed = await parseLog(await load());
    if (parsed.ok && contentOf(parsed.value) === content) return summary.id;
  }
  return undefined;
}
