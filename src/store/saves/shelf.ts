import type { SaveSummary } from '../app';
import type { Context } from '../context';
import { renewed } from './row';

/** Lists what is kept anew: games that are stored, that still wait to be stored, and that come with the game; own scenarios. */
export async function refreshSaves(context: Context): Promise<void> {
  const { deps, keepers, store } = context;
  const [stored, scenarios] = await Promise.all([
    deps.vault.list().catch(() => []),
    deps.vault.scenarios.list().catch(() => []),
  ]);
  const known = new Map<string, SaveSummary>(stored.map((summary) => [summary.id, summary]));
  for (const [id, keeper] of keepers) {
    const { summary } = keeper.waiting();
    if (summary) known.set(id, renewed(known.get(id), summary));
  }
  const own = [...known.values()].sort((a, b) => b.changed - a.changed);
  store.setState({
    saves: [...own, ...deps.bundled.map(({ summary }) => summary)],
    own: scenarios.toSorted((a, b) => b.opened - a.opened),
  });
  if (stored.some(isOlder)) void completeOlder(context, stored.filter(isOlder));
}

/** Of a save by a build that did not yet write who played, when, and what tells the log apart. */
const isOlder = ({ content, damaged }: SaveSummary): boolean => content === undefined && !damaged;

async function completeOlder(context: Context, summaries: readonly SaveSummary[]): Promise<void> {
  const { complete } = await import('./older');
  if (await complete(context, summaries)) await refreshSaves(context);
}
