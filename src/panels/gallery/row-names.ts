import type { SaveSummary } from '../../store';
import { t } from '../../text';
import { savePersons, saveTime, saveTitle } from './save-words';

/**
 * A name for each row that no other row has, for the buttons of the row: title, persons and time of play, with the
 * file where those are alike, and a number where nothing else tells them apart.
 */
export function rowNames(saves: readonly SaveSummary[]): ReadonlyMap<string, string> {
  const plain = new Map(saves.map((save) => [save.id, plainName(save)]));
  const alike = counted([...plain.values()]);
  const filed = new Map(
    saves.map((save) => {
      const name = plain.get(save.id) ?? '';
      const named = (alike.get(name) ?? 0) > 1 && save.file ? t('saves.rowFile', { name, file: save.file }) : name;
      return [save.id, named] as const;
    }),
  );
  const times = new Map<string, number>();
  return new Map(
    [...filed].map(([id, name]) => {
      const n = (times.get(name) ?? 0) + 1;
      times.set(name, n);
      return [id, n === 1 ? name : t('saves.rowAgain', { name, n })];
    }),
  );
}

function plainName(save: SaveSummary): string {
  const title = saveTitle(save);
  if (save.bundled) return title;
  return t('saves.rowName', { title, who: savePersons(save) || t('saves.nobody'), when: saveTime(save) });
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
