import { TABLE } from '../../src/art/geometry';
import { CONTESTED, HELD, KYIV_AT, REGION_IDS, regionRings, type RegionId } from '../../src/surfaces/ukraine/map';
import { fine, polygon } from '../../src/art/path';
import { linear, type Drawing } from './gradient';

/** A region's outline, laid on the table. */
const outline = (id: RegionId): string =>
  regionRings(id)
    .map((ring) => polygon(ring.map(TABLE.map)))
    .join('');

const country = (): string => REGION_IDS.map(outline).join('');

/** Water-lining, as engravers drew coasts: pairs of strokes, the light one under a darker and narrower one. */
function waterLines(): string {
  const pairs: readonly (readonly [number, number, number, number])[] = [
    [19, 0.1, 17.4, 0.55],
    [12, 0.16, 10.6, 0.6],
    [6.4, 0.3, 5, 0.7],
  ];
  return pairs
    .map(
      ([light, lightness, dark, darkness]) =>
        `<use href="#country" stroke="#C9A368" stroke-width="${light}" opacity="${lightness}"/><use href="#country" stroke="#20120A" stroke-width="${dark}" opacity="${darkness}"/>`,
    )
    .join('');
}

/** The country in brass lines, without what is at stake or held. No labels. */
export function map(): Drawing {
  const special: readonly RegionId[] = [...CONTESTED, ...HELD];
  const borders = REGION_IDS.filter((id) => !special.includes(id))
    .map(outline)
    .join('');
  const [x, y] = TABLE.map(KYIV_AT);
  return {
    defs:
      `<path id="country" d="${country()}"/>` +
      linear('land', [
        [0, '#704829'],
        [0.5, '#5C3920'],
        [1, '#452A18'],
      ]),
    body:
      `<g fill="none" stroke-linejoin="round">${waterLines()}</g><use href="#country" fill="url(#land)"/>` +
      `<path d="${borders}" fill="none" stroke="#E0BC7C" stroke-width=".7" opacity=".5"/>` +
      `<circle cx="${fine(x)}" cy="${fine(y)}" r="2.5" fill="#F4DEAD" stroke="#2A1609"/>`,
  };
}
