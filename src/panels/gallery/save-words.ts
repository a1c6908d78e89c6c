import type { SaveSummary } from '../../store';
import { isKey, t } from '../../text';

/** A verdict's name. One that this edition does not know (from a log of a later one) is shown as it is. */
export function verdictName(kind: string): string {
  const key = `gallery.verdict-${kind}`;
  return isKey(key) ? t(key) : kind;
}

/** A game is called after its scenario; the log that comes with the game is the article's own. */
export const saveTitle = ({ bundled, title }: SaveSummary): string => (bundled ? t('gallery.history') : title);
