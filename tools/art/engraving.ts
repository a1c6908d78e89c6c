import { makeTable } from '../../src/art/geometry';
import { CONTESTED, REGION_IDS, regionRings, type RegionId } from '../../src/surfaces/ukraine/map';
import { fine, onCircle, point, polygon, polyline, type Point } from '../../src/art/path';
import { PAPER } from '../../src/art/palette';
import { random } from './random';
import { ridge } from './ridge';
import type { Drawing } from './gradient';

/* The table room as a newspaper would engrave it: ink lines on warm paper, no grey. 744 × 252. */

const [W, H] = [744, 252];
const INK = PAPER.ink;
const WINDOW = { x: 168, y: 10, w: 408, h: 88 } as const;
const FLOOR = 112;
const TABLE = makeTable({
  centre: W / 2,
  near: 372,
  far: 124,
  horizon: -170,
  halfWidth: 408,
  rim: 0.985,
  mapWidth: 1.62,
  mapHeight: 0.9,
  mapX: -0.02,
  mapY: -0.01,
});

const across = (x: number, from: number, to: number, width: number, step: number): string => {
  let path = '';
  for (let y = from; y < to; y += step) path += `M${x} ${fine(y)}h${width}`;
  return path;
};

const stroke = (path: string, width: number, opacity = 1, colour: string = INK): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${opacity < 1 ? ` opacity="${opacity}"` : ''} stroke-linejoin="round"/>`;

function wall(): string {
  const panels = [6, 86, 584, 664]
    .map((x) => `M${x} 18H${x + 72}V100H${x}zM${x + 5} 23H${x + 67}V95H${x + 5}z`)
    .join('');
  return (
    `<rect width="${W}" height="${FLOOR}" fill="#E4E3D3"/>${stroke(across(0, 2, FLOOR, W, 2.1), 0.4, 0.42)}` +
    stroke(panels, 0.8, 0.7) +
    `<rect width="${W}" height="7" fill="#CFCBB6"/>${stroke(`M0 2H${W}M0 4.5H${W}M0 7H${W}`, 0.7)}` +
    `<rect y="102" width="${W}" height="10" fill="#BDB79F"/>${stroke(`M0 102H${W}M0 105H${W}M0 ${FLOOR}H${W}`, 0.8)}`
  );
}

function view(): string {
  const { x, y, w, h } = WINDOW;
  const base = y + h * 0.86;
  let sky = '';
  for (let line = y + 2, step = 1.5; line < base; line += step, step += 0.09) sky += `M${x} ${fine(line)}h${w}`;
  const range = { from: x - 10, to: x + w + 10, base, floor: base + 1, rough: 0.34 };
  const peaks = (list: readonly number[]): Point[] =>
    list.map((height, i) => [x + (w * (i + 0.5)) / list.length, height]);
  const rays = Array.from({ length: 17 }, (_, i) => {
    const angle = Math.PI + (i / 16) * Math.PI;
    return `M${point(onCircle(x + w * 0.56, base - 17, 13, angle))}L${point(onCircle(x + w * 0.56, base - 17, i % 2 ? 22 : 28, angle))}`;
  }).join('');
  return (
    `<g clip-path="url(#pane)"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#F6F0DF"/>${stroke(sky, 0.5, 0.75)}` +
    `<circle cx="${x + w * 0.56}" cy="${fine(base - 17)}" r="10" fill="#FCF9F1" stroke="${INK}" stroke-width=".7"/>${stroke(rays, 0.6)}` +
    `<g stroke="${INK}" stroke-width=".6">${ridge({ ...range, seed: 11, peaks: peaks([30, 42, 34, 50, 38, 26, 22, 34, 46, 36]), fill: '#F4EFE0', lit: { fill: 'url(#cut)', opacity: 1, sunX: -900 } })}` +
    `${ridge({ ...range, seed: 29, peaks: peaks([20, 14, 24, 16, 10, 9, 12, 22, 18]), fill: '#E5E0CD', lit: { fill: 'url(#cut)', opacity: 1, sunX: -900 } })}</g>` +
    `<rect x="${x}" y="${fine(base)}" width="${w}" height="20" fill="#E9E6D6"/>${stroke(across(x, base, y + h, w, 1.7), 0.6)}</g>` +
    [1, 2, 3, 4, 5]
      .map(
        (i) =>
          `<rect x="${fine(x + (w * i) / 6 - 2)}" y="${y}" width="4" height="${h}" fill="#F4F0E2" stroke="${INK}" stroke-width=".6"/>`,
      )
      .join('') +
    `<rect x="${x}" y="${y + 20}" width="${w}" height="3" fill="#F4F0E2" stroke="${INK}" stroke-width=".6"/><path d="M${x - 4} ${y - 3}H${x + w + 4}V${y + h + 4}H${x - 4}zM${x} ${y}V${y + h}H${x + w}V${y}z" fill="#F4F0E2" fill-rule="evenodd" stroke="${INK}" stroke-width=".8"/>`
  );
}

/** Curtains and floor boards. */
function sides(): string {
  const curtain = (x: number, way: 1 | -1): string => {
    const folds = Array.from(
      { length: 13 },
      (_, i) =>
        `M${x + way * i * 3.1} 4C${x + way * (i * 3.1 + 2)} 40 ${x + way * (i * 3.1 - 1)} 70 ${x + way * (i * 3.1 + (i % 2))} 102`,
    ).join('');
    return `<path d="M${x} 4H${x + way * 38}C${x + way * 42} 50 ${x + way * 36} 80 ${x + way * 40} 102H${x}z" fill="#D9CDB2" stroke="${INK}" stroke-width=".8"/>${stroke(folds, 0.7, 0.8)}`;
  };
  const boards = Array.from(
    { length: 31 },
    (_, i) => `M${fine(W / 2 + (i - 15) * 34)} ${FLOOR}L${fine(W / 2 + (i - 15) * 92)} ${H}`,
  ).join('');
  return (
    curtain(164, 1) +
    curtain(580, -1) +
    `<path d="M150 4H594" stroke="${INK}" stroke-width="2.2"/><path d="M150 3.5H594" stroke="#E0C078" stroke-width="1"/>` +
    `<rect y="${FLOOR}" width="${W}" height="${H - FLOOR}" fill="#E2D4B4"/>${stroke(boards, 0.5, 0.7)}${stroke(across(0, FLOOR + 2, FLOOR + 30, W, 2), 0.4, 0.5)}`
  );
}

function chair(x: number, foot: number, size: number): string {
  const back = 'M-27 0V-52C-27-68-18-76 0-77C18-76 27-68 27-52V0z';
  const pad = 'M-21 0V-50C-21-62-14-69 0-70C14-69 21-62 21-50V0z';
  // Quilted leather: plain hatching would name a side.
  const lines = [-3, -2, -1, 0, 1, 2, 3]
    .map((i) => `M${i * 14 - 42} 0L${i * 14 + 42}-84M${i * 14 + 42} 0L${i * 14 - 42}-84`)
    .join('');
  const studs = Array.from(
    { length: 11 },
    (_, i) =>
      `<circle cx="${fine(24 * Math.cos(Math.PI + (i / 10) * Math.PI))}" cy="${fine(-50 + 23 * Math.sin(Math.PI + (i / 10) * Math.PI))}" r="1"/>`,
  ).join('');
  return `<g transform="translate(${x} ${foot}) scale(${size})"><path d="${back}" fill="#6A4A30" stroke="${INK}"/><g clip-path="url(#pad)"><path d="${pad}" fill="#F1E7D0"/><path d="${lines}" stroke="${INK}" stroke-width=".7" fill="none" opacity=".85"/></g><path d="${pad}" fill="none" stroke="${INK}" stroke-width=".8"/><g fill="#E0C078" stroke="${INK}" stroke-width=".3">${studs}</g></g>`;
}

function lamp(x: number, y: number): string {
  const shade = Array.from(
    { length: 12 },
    (_, i) =>
      `M${fine(x - 1 + i * 0.2)} ${y - 46}Q${fine(x - 16 + i * 3.2)} ${y - 40} ${fine(x - 18 + i * 3.4)} ${y - 29}`,
  ).join('');
  return `<ellipse cx="${x + 2}" cy="${y + 1}" rx="14" ry="3.5" fill="${INK}" opacity=".3"/><ellipse cx="${x}" cy="${y}" rx="10" ry="2.8" fill="#D8B872" stroke="${INK}" stroke-width=".7"/><path d="M${x} ${y - 2}V${y - 30}" stroke="${INK}" stroke-width="2.6"/><path d="M${x} ${y - 2}V${y - 30}" stroke="#E0C078"/><path d="M${x - 19} ${y - 29}C${x - 18} ${y - 40} ${x - 10} ${y - 46} ${x} ${y - 46}C${x + 10} ${y - 46} ${x + 18} ${y - 40} ${x + 19} ${y - 29}z" fill="#C99D4A" stroke="${INK}" stroke-width=".8"/>${stroke(shade, 0.5, 0.8)}<ellipse cx="${x}" cy="${y - 29}" rx="19" ry="3" fill="#FFF7DC" stroke="${INK}" stroke-width=".7"/>`;
}

function top(): string {
  const rim = TABLE.oval();
  const drop = rim.map(([x, y]): Point => [x, y + 14]);
  const next = random(5);
  const grain = Array.from({ length: 70 }, () => {
    const [share, start, span] = [0.91 + next() * 0.085, Math.floor(next() * 240), 8 + Math.floor(next() * 26)];
    const ring = TABLE.oval(share, 240);
    return polyline(Array.from({ length: span }, (_, i) => ring[(start + i) % 240] ?? [0, 0]));
  }).join('');
  const outline = (id: RegionId): string =>
    regionRings(id)
      .map((ring) => polygon(ring.map(TABLE.map)))
      .join('');
  const whole = REGION_IDS.map(outline).join('');
  const water = [26, 20.5, 15.5, 11, 7.2, 4]
    .map(
      (width) =>
        `<use href="#country" stroke="#5E858C" stroke-width="${width}"/><use href="#country" stroke="#F8F1DF" stroke-width="${fine(width - 1.1)}"/>`,
    )
    .join('');
  return (
    `<path d="${polygon(drop)}" fill="#2E1F13" opacity=".35" transform="translate(4 9)"/><path d="${polygon(drop)}" fill="#4A311D" stroke="${INK}"/>` +
    `<path d="${polygon(rim)}" fill="#7B583A" stroke="${INK}" stroke-width="1.1"/>${stroke(grain, 0.6, 0.75, '#2B1B0E')}` +
    `<path d="${polygon(TABLE.oval(0.91))}" fill="#F8F1DF" stroke="${INK}" stroke-width="1.2"/>${stroke(polygon(TABLE.oval(0.935)), 1.8, 1, '#E0C078')}${stroke(polygon(TABLE.oval(0.97)), 0.7, 0.8, '#E0C078')}` +
    `<g clip-path="url(#leaf)"><g fill="none" stroke-linejoin="round">${water}</g><use href="#country" fill="none" stroke="${INK}" stroke-width="3.2" stroke-linejoin="round"/><use href="#country" fill="#FCF6E6"/>` +
    `<path d="${whole}" fill="none" stroke="${INK}" stroke-width=".6" stroke-dasharray="2.4 1.4" opacity=".8"/><path d="${CONTESTED.map(outline).join('')}" fill="#EBDFC0" stroke="${INK}" stroke-width="1.3"/></g>`
  );
}

const leaf = (x: number, y: number, turn: number): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><path d="M-34-11H32L40 15H-36z" fill="${INK}" opacity=".28" transform="translate(3 4)"/><path d="M-34-11H32L40 15H-36z" fill="#FFFDF6" stroke="${INK}" stroke-width=".8"/>${stroke('M-28-6H6M-29-1H27M-30 4H30M-30 9H10', 0.7, 0.8)}</g>`;

/** The front page's picture: the room after the talks, the chairs empty, a draft still on the table. */
export function masthead(): Drawing {
  const country = REGION_IDS.map((id) =>
    regionRings(id)
      .map((ring) => polygon(ring.map(TABLE.map)))
      .join(''),
  ).join('');
  const { x, y, w, h } = WINDOW;
  return {
    defs:
      `<path id="country" d="${country}"/><clipPath id="pane"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath><clipPath id="leaf"><path d="${polygon(TABLE.oval(0.91))}"/></clipPath>` +
      '<clipPath id="pad"><path d="M-21 0V-50C-21-62-14-69 0-70C14-69 21-62 21-50V0z"/></clipPath>' +
      `<clipPath id="all"><rect width="${W}" height="${H}"/></clipPath><pattern id="cut" width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(52)"><rect width="2" height="2" fill="#EFEAD9"/><path d="M0 1H2" stroke="${INK}" stroke-width=".7"/></pattern>`,
    body:
      `<g clip-path="url(#all)">${wall()}${view()}${sides()}${chair(256, 132, 0.98)}${chair(488, 132, 0.98)}${chair(372, 130, 1.14)}${top()}` +
      `${lamp(206, 152)}${lamp(538, 152)}${leaf(372, 146, 0)}${leaf(262, 226, -9)}${leaf(256, 222, -5)}` +
      `<rect x=".5" y=".5" width="${W - 1}" height="${H - 1}" fill="none" stroke="${INK}"/></g>`,
  };
}
