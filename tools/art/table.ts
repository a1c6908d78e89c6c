import { DESIGN, TABLE } from '../../src/art/geometry';
import { fine, finer, point, polygon, polyline, type Point } from '../../src/art/path';
import { random } from './random';
import { linear, radial, type Drawing } from './gradient';

const { project, oval, spec } = TABLE;

function grain(): string {
  const next = random(77);
  return Array.from({ length: 130 }, (_, i) => {
    const depth = i / 130 + (next() - 0.5) * 0.006;
    const [phase, sway] = [next() * 6, 0.004 + next() * 0.006];
    const line = Array.from({ length: 13 }, (_, k): Point => {
      const y = depth + sway * Math.sin(phase + k * 0.6) + 0.012 * Math.sin(k * 0.36 + depth * 9);
      return project(-1.05 + (2.1 * k) / 12, Math.max(0, Math.min(1, y)));
    });
    const colour = next() > 0.5 ? '#8C5C36' : '#140A05';
    return `<path d="${polyline(line)}" stroke="${colour}" stroke-width="${fine(0.5 + next() * 1.1)}" opacity="${finer(0.06 + next() * 0.14)}"/>`;
  }).join('');
}

/** Short marquetry strokes between the two brass rings. */
function ticks(): string {
  const [outer, inner] = [oval(0.955, 240), oval(0.938, 240)];
  return outer.map((from, i) => (i % 2 ? '' : `M${point(from)}L${point(inner[i] ?? from)}`)).join('');
}

const shifted = (points: readonly Point[], dy: number): string => polygon(points.map(([x, y]): Point => [x, y + dy]));

/** The oval table with its shadow, edge, grain and brass inlay, in the design space. */
export function table(): Drawing {
  const rim = oval();
  const top = polygon(rim);
  const [, middle] = project(0, 0.5);
  const { centre, halfWidth, near, far } = spec;
  return {
    defs:
      radial(
        'wood',
        [
          [0, '#5F3C22'],
          [0.45, '#482C19'],
          [0.8, '#301D11'],
          [1, '#24150E'],
        ],
        `gradientUnits="userSpaceOnUse" cx="0" cy="10" r="430" gradientTransform="translate(${centre} ${fine(middle)}) scale(1 .62)"`,
      ) +
      `<clipPath id="top"><path d="${top}"/></clipPath>` +
      linear(
        'edge',
        [
          [0, '#120A06'],
          [0.3, '#3B2314'],
          [0.55, '#5C3A20'],
          [0.75, '#3B2314'],
          [1, '#120A06'],
        ],
        [centre - halfWidth * 0.8, 0, centre + halfWidth * 0.8, 0],
        true,
      ) +
      linear('sheen', [
        [0, '#FFC98C', 0.55],
        [0.18, '#E09A6A', 0.18],
        [0.42, '#E09A6A', 0],
      ]) +
      linear(
        'inlay',
        [
          [0, '#FFE2AC'],
          [0.35, '#B98E53'],
          [0.7, '#D9B273'],
          [1, '#8A6638'],
        ],
        [0, far, 0, near],
        true,
      ),
    body:
      `<path d="${shifted(rim, 31)}" fill="#050404" opacity=".4" filter="url(#blur6)"/><path d="${shifted(rim, 29)}" fill="#050404" opacity=".6"/>` +
      `<path d="${shifted(rim, 16)}" fill="url(#edge)"/><path d="${shifted(rim, 10)}" fill="none" stroke="#B88A52" stroke-width=".7" opacity=".35"/>` +
      `<path d="${shifted(rim, 3)}" fill="#0D0704"/><path d="${top}" fill="url(#wood)"/><g clip-path="url(#top)" fill="none">${grain()}</g>` +
      `<path d="${top}${polygon(oval(0.9))}" fill="#1A0F09" fill-rule="evenodd" opacity=".45"/>` +
      `<g fill="none" stroke="url(#inlay)"><path d="${polygon(oval(0.955))}" stroke-width="1.6"/><path d="${polygon(oval(0.938))}" stroke-width=".9"/><path d="${ticks()}" stroke-width=".8" opacity=".55"/><path d="${polygon(oval(0.9))}" stroke-width=".7" opacity=".7"/></g>` +
      `<path d="${top}" fill="url(#sheen)"/><path d="${top}" fill="none" stroke="#FFDCA6" opacity=".4"/>`,
  };
}

/** Lamplight and the low sun on the table: to be laid over with the blend mode screen. */
export function light(): Drawing {
  return {
    defs:
      `<clipPath id="top"><path d="${polygon(oval())}"/></clipPath>` +
      linear(
        'shaft',
        [
          [0, '#FFD79A', 0.34],
          [1, '#FFC27A', 0],
        ],
        [523, 189, 523, 560],
        true,
      ),
    body:
      '<g clip-path="url(#top)"><ellipse cx="300" cy="310" rx="180" ry="82" fill="url(#pool)" opacity=".8"/><ellipse cx="642" cy="310" rx="180" ry="82" fill="url(#pool)" opacity=".8"/>' +
      '<ellipse cx="430" cy="440" rx="300" ry="120" fill="url(#pool)" opacity=".4"/><ellipse cx="523" cy="262" rx="60" ry="90" fill="url(#pool)" opacity=".5"/></g>' +
      '<g filter="url(#blur9)" opacity=".5"><path d="M523 189L250 600H380z" fill="url(#shaft)"/><path d="M523 189L470 600H560z" fill="url(#shaft)"/><path d="M523 189L690 600H810z" fill="url(#shaft)"/></g>',
  };
}

/** The evening drawn in from the corners; covers the room's full width and height. */
export function vignette(): Drawing {
  const { width } = DESIGN;
  return {
    defs: radial(
      'dusk',
      [
        [0.55, '#06070A', 0],
        [0.95, '#06070A', 0.72],
        [1, '#06070A', 0.8],
      ],
      `gradientUnits="userSpaceOnUse" cx="0" cy="0" r="700" gradientTransform="translate(${width / 2} 330) scale(1 .7)"`,
    ),
    body: `<rect x="-120" y="-40" width="${width + 240}" height="740" fill="url(#dusk)"/>`,
  };
}
