/** What matters of a key press. */
export interface Press {
  readonly key: string;
  /** The key's place on the board, named as on an American one: `KeyZ`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a press writes: a letter that our commands are named by, one of another script, or neither. */
export function scriptOf(key: string): 'latin' | 'other' | null {
  if (!/^\p{L}{1,2}$/u.test(key)) return null;
  return /^\p{Script=Latin}+$/u.test(key) ? 'latin' : 'other';
}

/**
 * The key by which a command is found, in small letters. A Latin letter counts as it is written, wherever it lies
 * (AZERTY, Dvorak); on a board of another script (Cyrillic, Greek, Hebrew, Arabic) the place of the key counts.
 * `foreign` says that other letters have come from this board: then its punctuation may lie where letters do, as the
 * Hebrew apostrophe on W does.
 */
export function keyOf({ key, code, shiftKey }: Press, foreign = false): string {
  if (key === '\u061f') return '?';
  const script = scriptOf(key);
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  const sign = key.length === 1 && script === null && !/[\s\d?]/.test(key);
  if (letter !== undefined && (script === 'other' || (foreign && sign))) return letter;
  // AZERTY and some scripts have no plain Western digits on their first row.
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  return digit !== undefined && !shiftKey && key.length === 1 ? digit : key.toLowerCase();
}
