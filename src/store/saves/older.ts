import { parseLog, type GameLog } from '../../log';
import { rosterOf } from '../../scenarios';
import type { SaveSummary } from '../app';
import type { Context } from '../context';
import type { SummaryChange } from './row';
import { contentOf, whoAndWhen } from './summary';

/** Writes into summaries of an older build what the logs say of who played and when. True if anything came of it. */
export async function complete({ deps }: Context, summaries: readonly SaveSummary[]): Promise<boolean> {
  let done = false;
  for (const { id } of summaries) {
    const lines = await deps.vault.read(id).catch(() => null);
    if (!lines) continue;
    const parsed = await parseLog(lines.join('\n'));
    // What cannot be read is told when it is opened; here it only must not be tried for ever.
    const more = parsed.ok ? shownOf(parsed.value) : { content: '' };
    done =
      (await deps.vault.describe(id, more).then(
        () => true,
        () => false,
      )) || done;
  }
  return done;
}

const shownOf = (log: GameLog): SummaryChange => ({
  ...whoAndWhen(log.header),
  ...rosterOf(log.header.scenario),
  content: contentOf(log),
});
