import type { Values } from './registry';
import { isKey, t } from './t';

/** A sentence as data: its key and values, and perhaps the words of somebody, which stand in it as `words`. */
interface Told {
  readonly key: string;
  readonly values: Values;
  readonly said?: Told;
}

/** The words of a sentence that came as data, null for none; its key, where its message is not loaded. */
export function worded(told: Told): string;
export function worded(told: Told | null | undefined): string | null;
export function worded(told: Told | null | undefined): string | null {
  if (!told) return null;
  const { key, values, said } = told;
  return isKey(key) ? t(key, said ? { ...values, words: worded(said) } : values) : key;
}
