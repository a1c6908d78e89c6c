import type { Look } from '../../src/art/look';
import { bust } from './bust';
import { curtain } from './curtain';
import { linear, type Drawing } from './gradient';
import { PEOPLE } from './people';
import { vista } from './vista';

/** Ids of the busts get a number each, since all three stand in one file. */
function numbered({ body, defs = '' }: Drawing, n: number): Drawing {
  const own = [...defs.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id ?? '');
  const rename = (text: string): string =>
    own.reduce(
      (all, id) => all.replaceAll(` id="${id}"`, ` id="${id}${n}"`).replaceAll(`url(#${id})`, `url(#${id}${n})`),
      text,
    );
  return { body: rename(body), defs: rename(defs) };
}

/** Where each of the three stands: the first in the middle and in front. */
const STAND = [
  { x: 276, y: 296, size: 1.66 },
  { x: 118, y: 300, size: 1.42 },
  { x: 434, y: 300, size: 1.42 },
] as const;

const [w, h] = [552, 300];

/** The fifth and the sixth delegation stand at the ends of the long window, before its curtains. */
const CURTAINED: ReadonlySet<Look> = new Set(['violet', 'grey']);

/** The window's view, its bars and its sill. */
function view(look: Look): Required<Drawing> {
  const outside = vista({
    x: 0,
    y: -26,
    w,
    h: 270,
    sunX: look === 'blue' || look === 'gold' ? 382 : 176,
    sunY: 142,
    seed: 3,
  });
  const bars = [104, 276, 448]
    .map(
      (x) =>
        `<rect x="${x - 5}" width="10" height="${h}" fill="#15100E"/><path d="M${x + 4.4} 0V${h}" stroke="#FFC58C" stroke-width="1.2" opacity=".4"/>`,
    )
    .join('');
  return {
    defs: outside.defs ?? '',
    body: `${outside.body}<rect y="240" width="${w}" height="60" fill="#14100F"/>${bars}<rect y="44" width="${w}" height="6" fill="#15100E"/><path d="M0 50.5H${w}" stroke="#FFC58C" opacity=".3"/>`,
  };
}

/** Drawn curtains, wall to wall; they meet beside the heads. */
function curtains(): Required<Drawing> {
  const { body, defs = '' } = curtain();
  const half = `<g id="half" transform="translate(0 -6) scale(3 1.6)">${body}</g>`;
  return { defs, body: `${half}<use href="#half" transform="translate(${w} 0) scale(-.54 1)"/>` };
}

/** A delegation before the window or its curtains, 552 × 300; the foot of the picture is dark, for a caption. */
export function portrait(look: Look): Drawing {
  const behind = CURTAINED.has(look) ? curtains() : view(look);
  const [first, second, third] = PEOPLE[look].map((person, i) => numbered(bust(person, look), i + 1));
  const put = (drawing: Drawing | undefined, place: (typeof STAND)[number], flip = 1): string =>
    drawing
      ? `<g transform="translate(${place.x} ${place.y}) scale(${place.size * flip} ${place.size})">${drawing.body}</g>`
      : '';
  return {
    defs:
      behind.defs +
      [first, second, third].map((drawing) => drawing?.defs ?? '').join('') +
      linear('fall', [
        [0, '#0A0A0E', 0],
        [0.6, '#0A0A0E', 0.62],
        [1, '#0A0A0E', 0.95],
      ]) +
      `<clipPath id="all"><rect width="${w}" height="${h}"/></clipPath>`,
    body:
      `<g clip-path="url(#all)">${behind.body}` +
      put(second, STAND[1]) +
      put(third, STAND[2], -1) +
      put(first, STAND[0]) +
      `<ellipse cx="276" cy="262" rx="330" ry="130" fill="url(#pool)" opacity=".3" style="mix-blend-mode:screen"/><rect y="204" width="${w}" height="96" fill="url(#fall)"/></g>`,
  };
}
