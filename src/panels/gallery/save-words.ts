import { nameOf } from '../../engine';
import type { SaveSummary } from '../../store';
import { isKey, language, t } from '../../text';
import { dayAndTime } from '../design/number';
import { sidesOfSave } from './save-sides';

/** A verdict's name. One that this edition does not know (from a log of a later one) is shown as it is. */
export function verdictName(kind: string): string {
  const key = `gallery.verdict-${kind}`;
  return isKey(key) ? t(key) : kind;
}

/** What a row is called: as the person wants it, else after its scenario; the log of the article has a name of its own. */
export const saveTitle = ({ bundled, label, title }: SaveSummary): string =>
  bundled ? t('gallery.history') : (label ?? title);

/** When it was played; a log that does not say was kept some time. */
export const saveTime = ({ started, changed }: SaveSummary): string => dayAndTime(started ?? changed);

/** The persons by name where they gave one, else by side; empty where only computers led. */
export function savePersons(save: SaveSummary): string {
  const { persons, names } = save;
  const roster = sidesOfSave(save);
  const each = persons.map((one) => {
    const name = names?.[one];
    const side = nameOf(roster, one);
    return name ? t('gallery.personNamed', { name, side }) : side;
  });
  return new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(each);
}
