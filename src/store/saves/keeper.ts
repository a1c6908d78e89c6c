import type { SaveSummary } from '../app';
import { TakenOver, type Vault } from '../deps';

/** What became of a writing. `taken`: another tab has the game, and these lines will never be written. */
export type Kept = 'kept' | 'full' | 'failed' | 'taken';

/**
 * Writes a game's lines as they come, in order, one writing at a time. Lines that could not be written wait in memory
 * and are tried again with the next, so that the stored log never has a gap.
 */
export interface Keeper {
  /** Resolves when the lines are stored, or could not be. */
  add(lines: readonly string[], summary: SaveSummary): Promise<Kept>;
  /** Tries again to write what waits: there may be room now. */
  retry(): Promise<Kept>;
  /** Lines not yet written, the number of those before them, and the summary that goes with them. */
  waiting(): Waiting;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

export interface Waiting {
  readonly lines: readonly string[];
  readonly from: number;
  readonly summary: SaveSummary | null;
}

/** A keeper for a log of which `written` lines are stored already. */
export function createKeeper(vault: Vault, id: string, written: number, report: (kept: Kept) => void): Keeper {
  let lines: readonly string[] = [];
  let stored = written;
  let summary: SaveSummary | null = null;
  let running: Promise<Kept> | null = null;

  const flush = async (): Promise<Kept> => {
    while (lines.length > 0 && summary) {
      const batch = lines;
      try {
        await vault.append(id, stored, batch, summary);
      } catch (cause) {
        const kept = keptDespite(cause);
        report(kept);
        return kept;
      }
      stored += batch.length;
      lines = lines.slice(batch.length);
      report('kept');
    }
    return 'kept';
  };

  const retry = (): Promise<Kept> =>
    (running ??= flush().finally(() => {
      running = null;
    }));

  return {
    add(more, latest) {
      lines = [...lines, ...more];
      summary = latest;
      return retry();
    },
    retry,
    waiting: () => ({ lines, from: stored, summary }),
    async settled() {
      while (running) await running;
    },
  };
}

function keptDespite(cause: unknown): Exclude<Kept, 'kept'> {
  if (cause instanceof TakenOver) return 'taken';
  const full = typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'QuotaExceededError';
  return full ? 'full' : 'failed';
}
