import type { Percent } from '../engine';
import { fine } from './path';

/** The sand of the hourglass in the drawing's own units (foot at 0 0, neck at y −30). */
export interface Sand {
  /** SVG paths: what is left above, what has run through, and the thread between (empty when nothing is left). */
  readonly above: string;
  readonly below: string;
  readonly thread: string;
}

/** Half the glass's inner width at a height between the neck (0) and an end (1). */
const bulge = (share: number): number => 1.2 + 9 * Math.sin((Math.min(1, share) * Math.PI) / 2) ** 1.6;

/** Sand of which `left` percent is still above. */
export function sand(left: Percent): Sand {
  const share = Math.max(0, Math.min(100, left)) / 100;
  const [neck, room] = [-30, 21];
  const height = share * room;
  const top = neck - height;
  const slope = (from: number, to: number, way: 1 | -1): string =>
    Array.from({ length: 7 }, (_, i) => {
      const at = from + ((to - from) * i) / 6;
      return `L${fine(way * bulge(at / room))} ${fine(neck - at)}`;
    }).join('');
  const dip = Math.min(2, height / 3);
  const above =
    share === 0
      ? ''
      : `M${fine(-bulge(height / room))} ${fine(top)}Q0 ${fine(top + dip * 2)} ${fine(bulge(height / room))} ${fine(top)}${slope(height, 0, 1)}${slope(0, height, -1)}z`;
  const heap = (1 - share) * 15;
  const half = 4 + 6.4 * Math.min(1, (1 - share) * 1.6);
  const below =
    share === 1
      ? ''
      : `M${fine(-half)} -5.4Q${fine(-half * 0.5)} ${fine(-5.4 - heap * 0.55)} 0 ${fine(-6 - heap)}Q${fine(half * 0.5)} ${fine(-5.4 - heap * 0.55)} ${fine(half)} -5.4z`;
  return { above, below, thread: share === 0 || share === 1 ? '' : `M0 -30V${fine(-6 - heap)}` };
}

/**
 * Where the barometer's needle points for a meter at `share` (0…1) of its range: degrees clockwise from the right, −225 at
 * the least and 45 at the most.
 */
export const needleAngle = (share: number): number => -225 + 270 * Math.max(0, Math.min(1, share));
