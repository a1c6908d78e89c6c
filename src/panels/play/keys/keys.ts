import { keyOf, type Press } from '../../design/key';

/** What a key asks for on the play screen. */
export type Command =
  | { readonly kind: 'track'; readonly index: number }
  | { readonly kind: 'go'; readonly to: 'table' | 'hold' }
  | { readonly kind: 'dialog'; readonly dialog: 'sign' | 'walk' | 'keys' | 'reckoning' }
  | { readonly kind: 'panel'; readonly panel: 'draft' | 'ledger' | 'record' | 'acts' | 'meters' | 'sheet' }
  | { readonly kind: 'undo' | 'redo' | 'skip' | 'say' };

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
