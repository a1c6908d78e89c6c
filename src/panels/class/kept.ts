import { readPrepared, preparedFile, type Prepared } from '../../classroom';

const KEY = 'impasse.class';

/** The class that this browser prepared last; null where there is none, or storage may not be asked. */
export function keptClass(): Prepared | null {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? null : readPrepared(text);
  } catch {
    return null;
  }
}

export function keepClass(prepared: Prepared): void {
  try {
    localStorage.setItem(KEY, preparedFile(prepared));
  } catch {
    // It then lasts as long as the page, and as its file.
  }
}
