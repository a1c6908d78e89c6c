import type { Files } from './files';
import { language } from './language';
import { find, type Values } from './registry';

/** Every key of the catalogue: `<file>.<key>` over src/text/en/*.json. */
export type Key = { [File in keyof Files]: `${File}.${keyof Files[File] & string}` }[keyof Files];

/**
 * The message of a key in the language in use, with its values filled in.
 *
 * How to: write `"rounds": "{n, plural, one {# round} other {# rounds}}"` into src/text/en/<room>.json and call
 * `t('room.rounds', { n })`; numbers: `{gain, points}` for hundredths, `{d, percent}` for 0..100, `{n, number}`.
 * A new file needs nothing else (src/text/files.ts is rewritten when Vite or Vitest starts, or by `npm run text`).
 * Keys may be put together from a literal union: `` t(`verdict.${kind}`) ``. Call it where the words are shown, never
 * at the top of a module, or they keep the language they were born in.
 */
export function t(key: Key, values: Values = {}): string {
  const message = find(language(), key) ?? find('en', key);
  if (message === undefined) throw new Error(`No message is loaded for the key "${key}"`);
  return typeof message === 'string' ? message : message(values);
}

/** Whether a string that came as data is a key whose message is loaded. */
export const isKey = (key: string): key is Key => find('en', key) !== undefined;

/** For a message that selects on whether something is so: `{war, select, yes {…} other {…}}`. */
export const yes = (so: boolean): 'yes' | 'no' => (so ? 'yes' : 'no');
