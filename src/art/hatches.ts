import { bySide, type BySide, type Side } from '../engine';
import { SIDE_INK, SIDE_LOOK } from './palette';

interface Inks {
  readonly ground: string;
  readonly ink: string;
}

/** A side's engraver's hatching (Petra Sancta) as an SVG pattern of side `tile` pixels with a given id. */
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
