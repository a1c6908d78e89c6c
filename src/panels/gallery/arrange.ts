import type { SaveSummary } from '../../store';
import { language, t } from '../../text';
import { savePersons, saveTitle, verdictName } from './save-words';

export const ORDERS = ['changed', 'played', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** The rows that fit what was typed, in the order wanted; what comes with the game always last. */
export function arranged(saves: readonly SaveSummary[], typed: string, order: Order): readonly SaveSummary[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fitting = words.length === 0 ? saves : saves.filter((save) => fits(save, words));
  const compare = comparing(order);
  return fitting.toSorted((a, b) => Number(a.bundled ?? false) - Number(b.bundled ?? false) || compare(a, b));
}

const fits = (save: SaveSummary, words: readonly string[]): boolean => {
  const text = [saveTitle(save), save.title, save.file, savePersons(save), save.verdict && verdictName(save.verdict)]
    .filter(Boolean)
    .join(' ')
    .toLocaleLowerCase();
  return words.every((word) => text.includes(word));
};

type Comparison = (a: SaveSummary, b: SaveSummary) => number;

function comparing(order: Order): Comparison {
  const collator = new Intl.Collator(language(), { numeric: true });
  const sortName = (save: SaveSummary): string => save.label ?? (savePersons(save) || t('saves.nobody'));
  switch (order) {
    case 'changed':
      return (a, b) => b.changed - a.changed;
    case 'played':
      return (a, b) => (b.started ?? b.changed) - (a.started ?? a.changed);
    case 'name':
      return (a, b) => collator.compare(sortName(a), sortName(b)) || b.changed - a.changed;
    default:
      return order satisfies never;
  }
}
