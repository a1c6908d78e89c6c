import { BEHIND_FRONT, FRONT } from '../../src/art/front';
import { TABLE } from '../../src/art/geometry';
import { CONTESTED, HELD, KYIV_AT, REGION_IDS, regionRings, type RegionId } from '../../src/art/map';
import { fine, polygon, polyline, type Point } from '../../src/art/path';
import { SIDE_LOOK } from '../../src/art/palette';
import type { RegionState } from '../../src/art/region-state';
import { linear, type Drawing } from './gradient';

export type Contested = (typeof CONTESTED)[number];

/** A region's outline, laid on the table. */
const outline = (id: RegionId): string =>
  regionRings(id)
    .map((ring) => polygon(ring.map(TABLE.map)))
    .join('');

const country = (): string => REGION_IDS.map(outline).join('');

/** Upright lines in the map's plane, so that the hatching lies on the wood: Moscow's. */
function uprights(from: number, to: number, step: number): string {
  let path = '';
  for (let x = from; x < to; x += step) path += polyline([TABLE.map([x, 190]), TABLE.map([x, 680])]);
  return path;
}

/** Dots in the map's plane: Kyiv's. */
function dots(bounds: readonly [Point, Point], step: number, fill: string): string {
  const [[left, top], [right, bottom]] = bounds;
  let marks = '';
  for (let row = 0, y = top; y < bottom; row += 1, y += step * 0.8) {
    for (let x = left + (row % 2) * (step / 2); x < right; x += step) {
      const [px, py] = TABLE.map([x, y]);
      marks += `M${fine(px - 1.5)} ${fine(py)}a1.5 1.1 0 1 0 3 0a1.5 1.1 0 1 0-3 0`;
    }
  }
  return `<path d="${marks}" fill="${fill}"/>`;
}

function bounds(id: RegionId): readonly [Point, Point] {
  const all = regionRings(id).flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

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

/** The country in brass lines, and the two regions that are held but not under discussion. No labels. */
export function map(): Drawing {
  const special: readonly RegionId[] = [...CONTESTED, ...HELD];
  const borders = REGION_IDS.filter((id) => !special.includes(id))
    .map(outline)
    .join('');
  const [x, y] = TABLE.map(KYIV_AT);
  const held = HELD.map(
    (id) =>
      `<path d="${outline(id)}" fill="#3A2117" opacity=".85"/><g clip-path="url(#in-${id})"><path d="${uprights(...((id === 'luhansk' ? [830, 1010] : [540, 760]) as [number, number]), 13)}" stroke="${SIDE_LOOK.red.colour}" stroke-width=".9" opacity=".45"/></g>` +
      `<path d="${outline(id)}" fill="none" stroke="#E0BC7C" stroke-width=".9" opacity=".75" stroke-dasharray="3.5 2"/>`,
  ).join('');
  return {
    defs:
      `<path id="country" d="${country()}"/>` +
      linear('land', [
        [0, '#704829'],
        [0.5, '#5C3920'],
        [1, '#452A18'],
      ]) +
      HELD.map((id) => `<clipPath id="in-${id}"><path d="${outline(id)}"/></clipPath>`).join(''),
    body:
      `<g fill="none" stroke-linejoin="round">${waterLines()}</g><use href="#country" fill="url(#land)"/>` +
      `<path d="${borders}" fill="none" stroke="#E0BC7C" stroke-width=".7" opacity=".5"/>${held}` +
      `<circle cx="${fine(x)}" cy="${fine(y)}" r="2.5" fill="#F4DEAD" stroke="#2A1609"/>`,
  };
}

const glow = (path: string, colour: string, strength: number): string =>
  `<path d="${path}" fill="${colour}" opacity="${fine(strength * 0.55)}" filter="url(#blur18)"/><path d="${path}" fill="${colour}" opacity="${strength}" filter="url(#blur6)"/>`;

const edge = (path: string, colour: string): string =>
  `<path d="${path}" fill="none" stroke="#1B0E07" stroke-width="2.8" stroke-linejoin="round" opacity=".6"/><path d="${path}" fill="none" stroke="${colour}" stroke-width="1.2" stroke-linejoin="round"/>`;

/** The line of contact: a glow, a dark bed, pale dashes. */
const frozen = (opacity: number): string => {
  const line = polyline(FRONT.map(TABLE.map));
  return (
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round" opacity="${opacity}"><path d="${line}" stroke="#BFE3F5" stroke-width="6" opacity=".55" filter="url(#blur2)"/>` +
    `<path d="${line}" stroke="#102030" stroke-width="4.4"/><path d="${line}" stroke="#E9F6FC" stroke-width="2.2" stroke-dasharray="5 3.6"/></g>`
  );
};

/** One contested region under one option: wide glow, glow, fill, hatching in the map's plane, lit edge. */
export function region(id: Contested, state: RegionState): Drawing {
  const path = outline(id);
  const inside = (content: string): string => `<g clip-path="url(#in)">${content}</g>`;
  const [west, east] = [bounds(id)[0][0] - 4, bounds(id)[1][0] + 4];
  const red = `<path d="${path}" fill="#BC4F36"/><path d="${path}" fill="url(#gloss)"/><path d="${uprights(west, east, 8)}" stroke="#3C120A" stroke-width="1.5" opacity=".62"/>`;
  const gold = `<path d="${path}" fill="#C49B36"/><path d="${path}" fill="url(#gloss)"/>${dots(bounds(id), 12, '#3A2A06')}`;
  const defs =
    linear('gloss', [
      [0, '#FFD0A8', 0.3],
      [1, '#FFD0A8', 0],
    ]) + `<clipPath id="in"><path d="${path}"/></clipPath>`;
  switch (state) {
    case 'open':
      return {
        defs,
        body:
          inside(
            `<path d="${path}" fill="#8A6238" opacity=".55"/><path d="${path}" fill="none" stroke="#FFE2AC" stroke-width="7" opacity=".16"/>`,
          ) + edge(path, '#F0D49B'),
      };
    case 'red':
      return { defs, body: glow(path, '#FF7A55', 0.6) + inside(red) + edge(path, '#FFB49C') };
    case 'gold':
      return { defs, body: glow(path, SIDE_LOOK.gold.colour, 0.5) + inside(gold) + edge(path, '#FFE9A6') };
    case 'split':
      return {
        defs: `${defs}<clipPath id="behind"><path d="${polygon(BEHIND_FRONT.map(TABLE.map))}"/></clipPath>`,
        body:
          glow(path, '#D8C7A0', 0.3) +
          inside(`${gold}<g clip-path="url(#behind)">${red}</g>`) +
          edge(path, '#F3DDB0') +
          inside(frozen(1)),
      };
    default:
      return state satisfies never;
  }
}

/** The whole line of contact, faint: where the front stands, whatever the draft says. */
export function contactLine(): Drawing {
  return { body: frozen(0.62) };
}
