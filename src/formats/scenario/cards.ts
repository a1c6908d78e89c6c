import type { LookSlot, SideCard } from '../../engine';
import type { SheetOne } from './one';
import type { ScenarioFile } from './file';

// The build makes the gallery's cards with this file alone: it imports nothing but types.

/** The sides of format 1 in the order of its vectors, each with the look it has there. */
export const ORDER_ONE: readonly (readonly [id: string, look: LookSlot])[] = [
  ['us', 1],
  ['ru', 2],
  ['ua', 3],
  ['eu', 4],
];

/** Format 1 says no name for the middle of a sentence; of those its files use, one takes an article there. */
const IN_TEXT: Readonly<Record<string, string>> = { Europeans: 'the Europeans' };

/** What a sheet of format 1 says of names and looks, with what follows from it. */
export const cardOfOne = (
  { name, shortName, flag }: Pick<SheetOne, 'name' | 'shortName' | 'flag'>,
  look: LookSlot,
) => ({
  name,
  shortName,
  inText: IN_TEXT[shortName] ?? shortName,
  emblem: flag,
  look,
});

/** What is public of a sheet: names and looks. */
export const cardOf = ({ name, shortName, inText, emblem, look, portrait }: SideCard): SideCard => ({
  name,
  shortName,
  inText,
  emblem,
  look,
  ...(portrait === undefined ? {} : { portrait }),
});

/** The cards of the sides of a file, by id in the order of the table. */
export function cardsOf(file: ScenarioFile): Readonly<Record<string, SideCard>> {
  if (file.format === 2) return Object.fromEntries(file.sides.map((sheet) => [sheet.id, cardOf(sheet)]));
  const sheets: Readonly<Record<string, SheetOne>> = file.sides;
  return Object.fromEntries(
    ORDER_ONE.flatMap(([id, look]) => {
      const sheet = sheets[id];
      return sheet ? [[id, cardOfOne(sheet, look)]] : [];
    }),
  );
}
