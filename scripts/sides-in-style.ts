/** Ids of sides in a style sheet: as a value of an attribute, as a class or id, or as a word of a custom property. */
export const sidesInStyle = (sheet: string): readonly string[] =>
  [...sheet.replaceAll(/\/\*.*?\*\//gs, '').matchAll(NAMED)].map(([found]) => found);

const ID = '(?:us|ru|ua|eu)';
const NAMED = new RegExp(
  `\\[[\\w-]+[~|^$*]?=["']?${ID}["']?\\s*[is]?\\]|[.#](?:[\\w-]+-)?${ID}(?![\\w-])|--(?:[\\w-]+-)?${ID}(?:-[\\w-]+)?(?![\\w])`,
  'g',
);
