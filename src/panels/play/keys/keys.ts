/** What a key asks for on the play screen. */
export type Command =
  | { readonly kind: 'track'; readonly index: number }
  | { readonly kind: 'go'; readonly to: 'table' | 'hold' }
  | { readonly kind: 'dialog'; readonly dialog: 'sign' | 'walk' | 'keys' | 'reckoning' }
  | { readonly kind: 'panel'; readonly panel: 'draft' | 'ledger' | 'record' | 'acts' | 'meters' | 'sheet' }
  | { readonly kind: 'undo' | 'redo' | 'skip' | 'say' };

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

const PLAIN: Readonly<Record<string, Command>> = {
  t: { kind: 'go', to: 'table' },
  h: { kind: 'go', to: 'hold' },
  g: { kind: 'dialog', dialog: 'sign' },
  w: { kind: 'dialog', dialog: 'walk' },
  '?': { kind: 'dialog', dialog: 'keys' },
  v: { kind: 'dialog', dialog: 'reckoning' },
  q: { kind: 'say' },
  u: { kind: 'undo' },
  s: { kind: 'skip' },
  d: { kind: 'panel', panel: 'draft' },
  l: { kind: 'panel', panel: 'ledger' },
  r: { kind: 'panel', panel: 'record' },
  a: { kind: 'panel', panel: 'acts' },
  m: { kind: 'panel', panel: 'meters' },
  b: { kind: 'panel', panel: 'sheet' },
};

/** Where the press came from. */
export interface Origin {
  /** A field in which one types, or a list that a letter searches. */
  readonly typing: boolean;
  /** Any control: there the space bar belongs to it. */
  readonly control: boolean;
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

/**
 * The command of a key, or null. Undo and redo by Ctrl or Cmd always work outside of text fields; single keys only
 * where they are switched on (WCAG 2.1.4) and nobody types.
 */
export function commandOf(press: Press, origin: Origin, singleKeys: boolean, foreign = false): Command | null {
  const key = keyOf(press, foreign);
  if (origin.typing || press.altKey) return null;
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return { kind: press.shiftKey ? 'redo' : 'undo' };
    return key === 'y' ? { kind: 'redo' } : null;
  }
  if (!singleKeys) return null;
  if (key === ' ') return origin.control ? null : { kind: 'skip' };
  if (/^[1-9]$/.test(key)) return { kind: 'track', index: Number(key) - 1 };
  return press.shiftKey && key !== '?' ? null : (PLAIN[key] ?? null);
}
