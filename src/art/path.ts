/** A place in the plane, x to the right, y downward. */
export type Point = readonly [x: number, y: number];

/** A number with one decimal, as short as SVG allows; never `-0`. */
export const fine = (value: number): string => {
  const rounded = Math.round(value * 10) / 10;
  return (Object.is(rounded, -0) ? 0 : rounded).toString().replace(/^(-?)0\./, '$1.');
};

/** A number with two decimals, for opacities and scales. */
export const finer = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return (Object.is(rounded, -0) ? 0 : rounded).toString().replace(/^(-?)0\./, '$1.');
};

export const point = ([x, y]: Point): string => `${fine(x)} ${fine(y)}`;

/** A path through all points, closed unless told otherwise. Empty for no points. */
export function polygon(points: readonly Point[], closed = true): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let [x, y] = first.map((v) => Math.round(v * 10)) as [number, number];
  let path = `M${fine(x / 10)} ${fine(y / 10)}l`;
  // Steps from rounded to rounded place, so that errors don't add up and the text stays short.
  for (const [nextX, nextY] of rest.map((p) => p.map((v) => Math.round(v * 10)) as [number, number])) {
    const dx = fine((nextX - x) / 10);
    const dy = fine((nextY - y) / 10);
    path += `${path.endsWith('l') || dx.startsWith('-') ? '' : ' '}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
    [x, y] = [nextX, nextY];
  }
  return closed ? `${path}z` : path;
}

export const polyline = (points: readonly Point[]): string => polygon(points, false);

/** A place on a circle; the angle in radians, 0 to the right, growing clockwise. */
export const onCircle = (x: number, y: number, radius: number, angle: number): Point => [
  x + radius * Math.cos(angle),
  y + radius * Math.sin(angle),
];

/** The rings of an SVG path that holds only M, m, L, l, Z and z. */
export function rings(path: string): Point[][] {
  const tokens = path.match(/[MmLlZz]|-?(?:\d+\.?\d*|\.\d+)/g) ?? [];
  const found: Point[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let command = 'M';
  for (let i = 0; i < tokens.length;) {
    if (/[A-Za-z]/.test(tokens[i] ?? '')) {
      command = tokens[i++] ?? '';
      if (command === 'z' || command === 'Z') [x, y] = [startX, startY];
      continue;
    }
    const [a, b] = [Number(tokens[i]), Number(tokens[i + 1])];
    i += 2;
    const relative = command === 'm' || command === 'l';
    [x, y] = relative ? [x + a, y + b] : [a, b];
    if (command === 'm' || command === 'M') {
      [startX, startY] = [x, y];
      found.push([]);
      command = relative ? 'l' : 'L';
    }
    found.at(-1)?.push([x, y]);
  }
  return found;
}
