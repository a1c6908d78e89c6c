import type { SaveSummary } from './app';
import type { Vault } from './deps';

/** What became of the last writing. */
export type Kept = 'kept' | 'full' | 'failed';

/**
 * Writes a game's lines as they come, in order, one writing at a time. Lines that could not be written wait in memory
 * and are tried again with the next, so that the stored log never has a gap.
 */
export interface Keeper {
  add(lines: readonly string[], summary: SaveSummary): void;
  /** Lines not yet written, and the summary that goes with them. */
  waiting(): { readonly lines: readonly string[]; readonly summary: SaveSummary | null };
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** A keeper for a log of which `written` lines are stored already. */
export function createKeeper(vault: Vault, id: string, written: number, report: (kept: Kept) => void): Keeper {
  let lines: readonly string[] = [];
  let stored = written;
  let summary: SaveSummary | null = null;
  let running: Promise<void> | null = null;

  const flush = async (): Promise<void> => {
    while (lines.length > 0 && summary) {
      const batch = lines;
      try {
        await vault.append(id, stored, batch, summary);
      } catch (cause) {
        return report(isQuota(cause) ? 'full' : 'failed');
      }
      stored += batch.length;
      lines = lines.slice(batch.length);
      report('kept');
    }
  };

  return {
    add(more, latest) {
      lines = [...lines, ...more];
      summary = latest;
      running ??= flush().finally(() => {
        running = null;
      });
    },
    waiting: () => ({ lines, summary }),
    async settled() {
      while (running) await running;
    },
  };
}

const isQuota = (cause: unknown): boolean =>
  typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'QuotaExceededError';
