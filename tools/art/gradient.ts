/** A drawing: marks, and whatever definitions of its own they refer to. */
export interface Drawing {
  readonly body: string;
  readonly defs?: string;
}

type Stop = readonly [offset: number, colour: string, opacity?: number];

const stops = (list: readonly Stop[]): string =>
  list
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('');

/** A linear gradient; without a direction from top to bottom. `where` = x1 y1 x2 y2, in shares of the box or in pixels. */
export function linear(
  id: string,
  list: readonly Stop[],
  where: readonly [number, number, number, number] = [0, 0, 0, 1],
  pixels = false,
): string {
  const [x1, y1, x2, y2] = where;
  const units = pixels ? ' gradientUnits="userSpaceOnUse"' : '';
  return `<linearGradient id="${id}"${units} x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(list)}</linearGradient>`;
}

/** A radial gradient, `extra` = further attributes (`cx="…"`, `gradientUnits="…"`). */
export const radial = (id: string, list: readonly Stop[], extra = ''): string =>
  `<radialGradient id="${id}" ${extra}>${stops(list)}</radialGradient>`;

export const blur = (id: string, deviation: number | string, margin = 40): string =>
  `<filter id="${id}" x="-${margin}%" y="-${margin}%" width="${100 + 2 * margin}%" height="${100 + 2 * margin}%">` +
  `<feGaussianBlur stdDeviation="${deviation}"/></filter>`;
