import { fine, finer, polygon, type Point } from '../../src/art/path';
import { random } from './random';
import { ridge } from './ridge';
import { linear, radial, type Drawing } from './gradient';

export interface VistaSpec {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly sunX: number;
  readonly sunY: number;
  readonly seed?: number;
  /** Tops of the far and of the middle range, from left to right: pairs of a share of the width and one of the height. */
  readonly far?: readonly number[];
  readonly middle?: readonly number[];
  /** Without the nearest shore and its trees. */
  readonly bare?: boolean;
}

const colours = ({ w, h, sunX, sunY, y }: VistaSpec): string => {
  const size = w / 700;
  const horizon = y + h * 0.8;
  return [
    linear('sky', [
      [0, '#16243F'],
      [0.28, '#2F4264'],
      [0.5, '#6C6483'],
      [0.68, '#B97F78'],
      [0.82, '#E7A669'],
      [1, '#F8D08A'],
    ]),
    radial(
      'sun',
      [
        [0, '#FFF3CF'],
        [0.035, '#FFE9B4'],
        [0.06, '#FFD990', 0.75],
        [0.2, '#FFB765', 0.42],
        [0.5, '#F39A5A', 0.14],
        [0.78, '#F39A5A', 0.035],
        [1, '#F39A5A', 0],
      ],
      `gradientUnits="userSpaceOnUse" cx="${fine(sunX)}" cy="${fine(sunY)}" r="${fine(230 * Math.min(1, size))}"`,
    ),
    linear('far', [
      [0, '#5E5F84'],
      [1, '#A88283'],
    ]),
    linear('middle', [
      [0, '#3C456B'],
      [1, '#6F6378'],
    ]),
    linear('nearby', [
      [0, '#222B47'],
      [1, '#2C3048'],
    ]),
    linear('snow', [
      [0, '#FFE3BC'],
      [0.5, '#F2A983', 0.85],
      [1, '#D88B7C', 0],
    ]),
    linear('rock', [
      [0, '#F0A684', 0.9],
      [1, '#A86F76', 0],
    ]),
    linear('water', [
      [0, '#E3A273'],
      [0.35, '#9D7679'],
      [1, '#3B4262'],
    ]),
    linear('cloud', [
      [0, '#4C4868', 0],
      [0.45, '#8A6B7C', 0.75],
      [1, '#FFC48C', 0.9],
    ]),
    radial(
      'path',
      [
        [0, '#FFF0C4', 0.95],
        [0.5, '#FFC98A', 0.5],
        [1, '#FFC98A', 0],
      ],
      `gradientUnits="userSpaceOnUse" cx="0" cy="0" r="${fine(80 * size)}" gradientTransform="translate(${fine(sunX)} ${fine(horizon)}) scale(1 .55)"`,
    ),
    `<filter id="soft" x="-20%" y="-80%" width="140%" height="260%"><feGaussianBlur stdDeviation="${finer(2.2 * size)} ${finer(0.7 * size)}"/></filter>`,
  ].join('');
};

function clouds({ x, y, w, h, seed = 3 }: VistaSpec, next: () => number): string {
  const [size, tall] = [w / 700, h / 190];
  return Array.from({ length: 16 + (seed % 3) }, () => {
    const [cx, cy] = [x + next() * w, y + h * (0.06 + next() * 0.44)];
    const [cw, ch] = [(40 + next() * 120) * size, (1.4 + next() * 3.4) * tall];
    const c = (...v: number[]): string => v.map(fine).join(' ');
    return `<path d="M${c(cx - cw, cy)}C${c(cx - cw * 0.5, cy - ch * 1.3, cx - cw * 0.1, cy - ch * 0.6, cx, cy - ch)}C${c(cx + cw * 0.4, cy - ch * 1.7, cx + cw * 0.7, cy - ch * 0.2, cx + cw, cy)}C${c(cx + cw * 0.4, cy + ch * 0.7, cx - cw * 0.4, cy + ch * 0.6, cx - cw, cy)}Z" fill="url(#cloud)" opacity="${finer(0.25 + next() * 0.4)}"/>`;
  }).join('');
}

/** A shore of spruces. */
export function spruces(from: number, to: number, base: number, height: number, seed: number, fill: string): string {
  const next = random(seed);
  const line: Point[] = [
    [from, base + 40],
    [from, base],
  ];
  for (let x = from; x < to;) {
    const width = 2.2 + next() * 3.2;
    const h = height * (0.35 + next() * 0.75) * (0.6 + 0.4 * Math.sin(x * 0.021 + seed));
    const middle = x + width / 2;
    const at = (dx: number, dy: number): Point => [middle + width * dx, base - h * dy];
    line.push([x, base - h * 0.12], at(-0.28, 0.45), at(-0.36, 0.45), at(0, 1), at(0.36, 0.45), at(0.28, 0.45), [
      x + width,
      base - h * 0.1,
    ]);
    x += width * 0.86;
  }
  return `<path d="${polygon([...line, [to, base], [to, base + 40]])}" fill="${fill}"/>`;
}

function glitter({ x, y, w, h, sunX }: VistaSpec, horizon: number, next: () => number): string {
  const [size, tall, depth] = [w / 700, h / 190, y + h - horizon];
  const bright = Array.from({ length: 34 }, () => {
    const t = next();
    const width = (6 + 26 * next()) * (0.4 + t) * size;
    const middle = sunX + (next() - 0.5) * (26 + 90 * t) * size;
    return `M${fine(middle - width / 2)} ${fine(horizon + 1.5 + depth * t * t)}h${fine(width)}`;
  }).join('');
  const dark = Array.from({ length: 30 }, () => {
    const t = next();
    const width = (20 + 80 * next()) * size;
    return `M${fine(x + next() * w - width / 2)} ${fine(horizon + 2 + depth * t)}h${fine(width)}`;
  }).join('');
  return `<path d="${bright}" stroke="#FFE9BC" stroke-width="${finer(0.9 * tall)}" opacity=".65"/><path d="${dark}" stroke="#2B3352" stroke-width="${finer(0.8 * tall)}" opacity=".35"/>`;
}

const FAR = [
  -0.03, 0.2, 0.055, 0.265, 0.12, 0.225, 0.215, 0.3, 0.275, 0.262, 0.345, 0.335, 0.41, 0.26, 0.5, 0.185, 0.585, 0.14,
  0.665, 0.175, 0.745, 0.235, 0.8, 0.215, 0.875, 0.295, 0.945, 0.25, 1.03, 0.27,
];
const MIDDLE = [
  0.06, 0.18, 0.16, 0.145, 0.25, 0.19, 0.36, 0.15, 0.46, 0.12, 0.56, 0.085, 0.66, 0.07, 0.76, 0.1, 0.84, 0.15, 0.93,
  0.2, 1, 0.15,
];
const NEAR = [
  0.02, 0.09, 0.11, 0.06, 0.2, 0.085, 0.3, 0.055, 0.44, 0.035, 0.58, 0.03, 0.75, 0.04, 0.86, 0.07, 0.97, 0.09,
];

/** An Alaskan evening over an inlet: sky, thin clouds, three ranges, water, spruces. Clip it to its window. */
export function vista(spec: VistaSpec): Drawing {
  const { x, y, w, h, sunX, seed = 3, far = FAR, middle = MIDDLE, bare = false } = spec;
  const next = random(seed);
  const horizon = y + h * 0.8;
  const peaks = (list: readonly number[]): Point[] =>
    list.flatMap((v, i) => (i % 2 ? [] : [[x + w * v, h * (list[i + 1] ?? 0)] as const]));
  const range = { from: x - 20, to: x + w + 20, base: horizon, floor: horizon + 4 };
  const all = (fill: string, opacity = 1): string =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="url(#${fill})"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
  const lake = (fill: string): string =>
    `<rect x="${x}" y="${fine(horizon)}" width="${w}" height="${fine(y + h - horizon)}" fill="url(#${fill})"/>`;
  const bank = y + h;
  return {
    defs: colours(spec),
    body: [
      all('sky'),
      `<g filter="url(#soft)">${clouds(spec, next)}</g>`,
      all('sun'),
      ridge({
        ...range,
        seed: 11,
        rough: 0.34,
        peaks: peaks(far),
        fill: 'url(#far)',
        lit: { fill: 'url(#snow)', opacity: 0.6, sunX },
      }),
      all('sun', 0.35),
      ridge({
        ...range,
        seed: 29,
        rough: 0.3,
        peaks: peaks(middle),
        fill: 'url(#middle)',
        lit: { fill: 'url(#rock)', opacity: 0.4, sunX },
      }),
      bare ? '' : ridge({ ...range, base: horizon + 1, seed: 47, peaks: peaks(NEAR), fill: 'url(#nearby)' }),
      lake('water'),
      lake('path'),
      glitter(spec, horizon, next),
      ...(bare
        ? []
        : [
            spruces(x - 5, x + w * 0.31, bank - h * 0.03, h * 0.17, 5, '#121827'),
            spruces(x + w * 0.8, x + w + 5, bank - h * 0.03, h * 0.15, 8, '#121827'),
            spruces(x - 5, x + w + 5, bank + h * 0.02, h * 0.075, 15, '#0F1421'),
          ]),
    ].join(''),
  };
}
