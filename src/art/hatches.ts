import { bySide, type BySide, type Side } from '../engine';
import { SIDE_INK, SIDE_LOOK } from './palette';

/** Values for the CSS properties of the same names; set all four, so that hatches of two sides never mix. */
export interface HatchStyle {
  readonly backgroundColor: string;
  readonly backgroundImage: string;
  readonly backgroundSize: string;
  readonly backgroundPosition: string;
}

interface Inks {
  readonly ground: string;
  readonly ink: string;
}

function hatch(side: Side, { ground, ink }: Inks): HatchStyle {
  const style = (backgroundImage: string, backgroundSize = 'auto', backgroundPosition = '0 0'): HatchStyle => ({
    backgroundColor: ground,
    backgroundImage,
    backgroundSize,
    backgroundPosition,
  });
  switch (side) {
    case 'us':
      return style(`repeating-linear-gradient(0deg, ${ink} 0 1px, transparent 1px 4px)`);
    case 'ru':
      return style(`repeating-linear-gradient(90deg, ${ink} 0 1px, transparent 1px 4px)`);
    case 'ua': {
      const dots = `radial-gradient(${ink} .85px, transparent 1.15px)`;
      return style(`${dots}, ${dots}`, '6px 6px', '0 0, 3px 3px');
    }
    case 'eu':
      return style(`repeating-linear-gradient(135deg, ${ink} 0 1.1px, transparent 1.1px 4.2px)`);
    default:
      return side satisfies never;
  }
}

/** The hatching of each side in the evening room: dark ink, 60 %, on the side's colour. */
export const ROOM_HATCH: BySide<HatchStyle> = bySide((side) =>
  hatch(side, { ground: SIDE_LOOK[side].colour, ink: `${SIDE_LOOK[side].ink}99` }),
);

/** The hatching of each side in print: the side's ink on its tint. */
export const PAPER_HATCH: BySide<HatchStyle> = bySide((side) =>
  hatch(side, { ground: SIDE_INK[side].tint, ink: SIDE_INK[side].line }),
);

/** A hatching as CSS declarations, for a style sheet or a style attribute. */
export const hatchCss = (style: HatchStyle): string =>
  `background-color:${style.backgroundColor};background-image:${style.backgroundImage};` +
  `background-size:${style.backgroundSize};background-position:${style.backgroundPosition}`;

/** The same hatching as an SVG pattern of side `tile` pixels with a given id, for charts. */
export function hatchPattern(id: string, side: Side, { ground, ink }: Inks, tile = 4): string {
  const half = tile / 2;
  const body: BySide<string> = {
    us: `<path d="M0 ${half}H${tile}" stroke="${ink}"/>`,
    ru: `<path d="M${half} 0V${tile}" stroke="${ink}"/>`,
    ua: `<g fill="${ink}"><circle cx="${tile / 4}" cy="${tile / 4}" r=".8"/><circle cx="${tile * 0.75}" cy="${tile * 0.75}" r=".8"/></g>`,
    eu: `<path d="M0 ${half}H${tile}" stroke="${ink}" stroke-width="1.1"/>`,
  };
  const turn = side === 'eu' ? ' patternTransform="rotate(-45)"' : '';
  return (
    `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"${turn}>` +
    `<rect width="${tile}" height="${tile}" fill="${ground}"/>${body[side]}</pattern>`
  );
}

/** Ground and ink of a side's hatching in print and in the room, for {@link hatchPattern}. */
export const PAPER_HATCH_INKS: BySide<Inks> = bySide((side) => ({
  ground: SIDE_INK[side].tint,
  ink: SIDE_INK[side].line,
}));
export const ROOM_HATCH_INKS: BySide<Inks> = bySide((side) => ({
  ground: SIDE_LOOK[side].colour,
  ink: `${SIDE_LOOK[side].ink}99`,
}));
