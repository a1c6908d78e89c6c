import { byLook, type ByLook, type Look } from './look';
import { SIDE_INK, SIDE_LOOK } from './palette';

interface Inks {
  readonly ground: string;
  readonly ink: string;
}

/** A look's engraver's hatching (Petra Sancta) as an SVG pattern of side `tile` pixels with a given id. */
export function hatchPattern(id: string, look: Look, { ground, ink }: Inks, tile = 4): string {
  const half = tile / 2;
  const body: ByLook<string> = {
    blue: `<path d="M0 ${half}H${tile}" stroke="${ink}"/>`,
    red: `<path d="M${half} 0V${tile}" stroke="${ink}"/>`,
    gold: `<g fill="${ink}"><circle cx="${tile / 4}" cy="${tile / 4}" r=".8"/><circle cx="${tile * 0.75}" cy="${tile * 0.75}" r=".8"/></g>`,
    green: `<path d="M0 ${half}H${tile}" stroke="${ink}" stroke-width="1.1"/>`,
    violet: `<path d="M0 ${half}H${tile}" stroke="${ink}" stroke-width="1.1"/>`,
    grey: `<path d="M0 ${half}H${tile}M${half} 0V${tile}" stroke="${ink}" stroke-width=".9"/>`,
  };
  const degrees = { ...byLook(() => 0), green: -45, violet: 45 }[look];
  const turn = degrees === 0 ? '' : ` patternTransform="rotate(${degrees})"`;
  return (
    `<pattern id="${id}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"${turn}>` +
    `<rect width="${tile}" height="${tile}" fill="${ground}"/>${body[look]}</pattern>`
  );
}

/** Ground and ink of a side's hatching in print and in the room, for {@link hatchPattern}. */
export const PAPER_HATCH_INKS: ByLook<Inks> = byLook((look) => ({
  ground: SIDE_INK[look].tint,
  ink: SIDE_INK[look].line,
}));
export const ROOM_HATCH_INKS: ByLook<Inks> = byLook((look) => ({
  ground: SIDE_LOOK[look].colour,
  ink: `${SIDE_LOOK[look].ink}99`,
}));
