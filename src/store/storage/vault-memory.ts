import type { OwnScenario, SaveSummary } from '../app';
import { TakenOver, type Vault } from '../deps';
import { changed, renewed } from '../saves/row';

/** A vault that lasts as long as the page: where the browser gives no storage, and in tests. */
export function memoryVault(): Vault {
  const logs = new Map<string, { summary: SaveSummary; lines: string[] }>();
  const scenarios = new Map<string, { own: OwnScenario; text: string }>();
  return {
    scenarios: {
      list: () => Promise.resolve([...scenarios.values()].map(({ own }) => own)),
      read: (id) => Promise.resolve(scenarios.get(id)?.text ?? null),
      keep: (own, text) => Promise.resolve(void scenarios.set(own.id, { own, text })),
      remove: (id) => Promise.resolve(void scenarios.delete(id)),
    },
    list: () => Promise.resolve([...logs.values()].map(({ summary }) => summary)),
    read: (id) => Promise.resolve(logs.get(id)?.lines.slice() ?? null),
    append(id, from, lines, summary) {
      const before = logs.get(id);
      const known = before?.lines ?? [];
      const again = known.slice(from);
      if (from > known.length || again.some((line, offset) => line !== lines[offset]))
        return Promise.reject(new TakenOver(id));
      logs.set(id, { summary: renewed(before?.summary, summary), lines: [...known.slice(0, from), ...lines] });
      return Promise.resolve();
    },
    add(added) {
      for (const { summary, lines } of added) logs.set(summary.id, { summary, lines: [...lines] });
      return Promise.resolve();
    },
    describe(id, change) {
      const known = logs.get(id);
      if (known) known.summary = changed(known.summary, change);
      return Promise.resolve();
    },
    remove(id) {
      logs.delete(id);
      return Promise.resolve();
    },
    // Nobody else sees this vault.
    take: () => Promise.resolve(null),
    free: () => Promise.resolve(),
  };
}
