import { needleAngle } from '../../src/art/instruments';
import { fine, onCircle, point, polygon } from '../../src/art/path';
import type { Drawing } from './gradient';

const angleOf = (share: number): number => (needleAngle(share) * Math.PI) / 180;

function arc(from: number, to: number, radius: number, colour: string, width: number): string {
  const [a, b] = [angleOf(from), angleOf(to)];
  return `<path d="M${point(onCircle(0, 0, radius, a))}A${radius} ${radius} 0 ${b - a > Math.PI ? 1 : 0} 1 ${point(onCircle(0, 0, radius, b))}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

/** A round brass case of radius 31 with its dial, its middle at 0 0. */
const bezel = (): string =>
  '<circle cx="2" cy="4" r="37" fill="#000" opacity=".5"/><circle r="37" fill="url(#brassBall)"/><circle r="37" fill="none" stroke="#2B1D0C" stroke-width=".8"/><circle r="34" fill="none" stroke="#6E5027" stroke-width="1" opacity=".8"/><circle r="32" fill="#2A1B0E"/><circle r="31" fill="url(#dial)"/>';

const glare =
  '<path d="M-24.8-15.5A31 31 0 0 1 3.1-28.5" stroke="#fff" stroke-opacity=".4" stroke-width="2" fill="none" stroke-linecap="round"/>';

/** War intensity: dial and case, without the needle. */
export function barometer(): Drawing {
  const ticks = Array.from({ length: 21 }, (_, i) => {
    const angle = angleOf(i / 20);
    return `M${point(onCircle(0, 0, 26, angle))}L${point(onCircle(0, 0, i % 5 ? 23 : 20, angle))}`;
  }).join('');
  const waves = [0, 1, 2].map((i) => `M-7 ${17 + i * 2.6}q3.5-2 7 0t7 0`).join('');
  return {
    body:
      bezel() +
      arc(0.66, 1, 24, '#A63C26', 4.6) +
      arc(0.33, 0.66, 24, '#B98A3B', 2.4) +
      arc(0, 0.33, 24, '#7C8A6A', 1.6) +
      `<path d="${ticks}" stroke="#2B2118" stroke-width="1.1"/><path d="${waves}" fill="none" stroke="#8A7245" stroke-width=".8"/>${glare}`,
  };
}

/** The needle, pointing to the right; turn it about 0 0. */
export function needle(): Drawing {
  return {
    body: '<path d="M24 1.5L1 4L-8 1.5L1-1z" fill="#000" opacity=".25"/><path d="M23 0L0 2.7L-9.5 0L0-2.7z" fill="#1B120C"/><path d="M23 0L0-2.7L-9.5 0z" fill="#4A3524"/><circle r="3.8" fill="url(#brassBall)"/>',
  };
}

/** The clock's case and dial; the rounds are drawn live between radius 20 and 27. */
export function clock(): Drawing {
  const minutes = Array.from({ length: 48 }, (_, i) => {
    const angle = (i / 48) * 2 * Math.PI;
    return `M${point(onCircle(0, 0, 30.2, angle))}L${point(onCircle(0, 0, i % 6 ? 29 : 28.2, angle))}`;
  }).join('');
  return {
    body: `${bezel()}<path d="${minutes}" stroke="#5A4426" stroke-width=".7"/><circle r="18.5" fill="none" stroke="#8A7245" stroke-width=".6"/>${glare}`,
  };
}

/** The hourglass without its sand, its foot at 0 0; `sand` gives the sand. */
export function hourglass(): Drawing {
  const glass = 'M-11-54C-11-40-2-36-1.6-30C-2-24-11-20-11-5H11C11-20 2-24 1.6-30C2-36 11-40 11-54z';
  const foot = (y: number): string =>
    `<rect x="-18" y="${y}" width="36" height="6" rx="2" fill="url(#brassRod)"/><path d="M-17 ${y + 0.8}H17" stroke="#FFE9BC" stroke-width=".7" opacity=".7"/>`;
  return {
    body:
      `<ellipse cy="3" rx="21" ry="5" fill="#000" opacity=".5"/>${foot(-4)}${foot(-60)}` +
      [-14.5, 14.5]
        .map(
          (x) =>
            `<path d="M${x}-5V-54" stroke="#6E5027" stroke-width="2.8"/><path d="M${x - 0.5}-5V-54" stroke="#E3C083" stroke-width="1"/>`,
        )
        .join('') +
      `<path d="${glass}" fill="#CFE0EA" opacity=".16"/><path d="${glass}" fill="none" stroke="#E8F1F5" stroke-opacity=".65"/><path d="M-8-51C-7.5-43-4-39-3-35" fill="none" stroke="#fff" stroke-width="1.2" opacity=".55" stroke-linecap="round"/>`,
  };
}

/** The bar of the pendant, its middle at 0 0, 418 wide; twelve lamps hang under it. */
export function pendantBar(): Drawing {
  const drops = Array.from({ length: 12 }, (_, i) => `M${fine(-195.2 + i * 35.5)} 1V8`).join('');
  return {
    body: `<path d="M-171-78V0M171-78V0" stroke="#5A4428" stroke-width="1.3"/><path d="${drops}" stroke="#8A6A3C" stroke-width="1.2"/><rect x="-209" y="-1.5" width="418" height="3.4" rx="1.7" fill="url(#brassLine)"/><circle cx="-209" r="3" fill="url(#brassBall)"/><circle cx="209" r="3" fill="url(#brassBall)"/>`,
  };
}

/** One lamp of the pendant, its middle at 0 0. */
export function bulb(lit: boolean): Drawing {
  const cap = `<path d="${polygon([
    [-2.4, -7.2],
    [2.4, -7.2],
    [3, -4],
    [-3, -4],
  ])}" fill="#B58C52"/>`;
  return {
    body: lit
      ? `<circle r="21" fill="url(#bulb)"/>${cap}<circle r="5.4" fill="#FFF1CF"/><circle cx="-1.2" cy="-1.4" r="2.4" fill="#fff"/>`
      : `${cap}<circle r="5.2" fill="#2A211B" stroke="#A07C48"/><path d="M-2.6-2.4A3.6 3.6 0 0 1 .6-3.5" stroke="#E8D3A6" stroke-opacity=".55" fill="none"/>`,
  };
}
