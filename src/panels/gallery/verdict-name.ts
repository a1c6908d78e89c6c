import { isKey, t } from '../../text';

/** A verdict's name. One that this edition does not know (from a log of a later one) is shown as it is. */
export function verdictName(kind: string): string {
  const key = `gallery.verdict-${kind}`;
  return isKey(key) ? t(key) : kind;
}
