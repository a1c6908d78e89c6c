/** A transaction of IndexedDB, as far as it matters here. */
export interface Transaction {
  abort(): void;
  commit(): void;
  readonly done: Promise<void>;
}

/**
 * The transactions that this page has under way. A page that is left may be kept as it is, in case the person comes
 * back, and WebKit keeps it with its transactions open: then every other page waits for them for good, and nobody can
 * play. So what is under way is undone when the page is frozen, and done again when it wakes.
 */
export interface UnderWay {
  /** Begins a transaction, does the work in it, and waits until it has completed; whatever goes wrong undoes all of it. */
  run<T, Begun extends Transaction>(begin: () => Begun, work: (transaction: Begun) => Promise<T>): Promise<T>;
  freeze(): void;
  wake(): void;
}

export function underWay(): UnderWay {
  const running = new Set<Transaction>();
  const undone = new WeakSet<Transaction>();
  let awake: Promise<void> | null = null;
  let wake = (): void => undefined;
  return {
    async run(begin, work) {
      for (;;) {
        await awake;
        const transaction = begin();
        running.add(transaction);
        try {
          return await decided(transaction, work);
        } catch (cause) {
          if (!undone.has(transaction)) throw cause;
        } finally {
          running.delete(transaction);
        }
      }
    },
    freeze() {
      awake ??= new Promise((resolve) => {
        wake = resolve;
      });
      for (const transaction of running) if (undo(transaction)) undone.add(transaction);
    },
    wake() {
      awake = null;
      wake();
    },
  };
}

async function decided<T, Begun extends Transaction>(
  transaction: Begun,
  work: (transaction: Begun) => Promise<T>,
): Promise<T> {
  // What went wrong is told by the work; a failure of the completion itself is awaited below.
  transaction.done.catch(() => undefined);
  let found: T;
  try {
    found = await work(transaction);
    transaction.commit();
  } catch (cause) {
    undo(transaction);
    throw cause;
  }
  await transaction.done;
  return found;
}

/** False where it has completed, is about to, or has been undone already, as by a request that failed. */
function undo(transaction: Transaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}
