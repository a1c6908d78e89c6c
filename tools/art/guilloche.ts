import { fine } from '../../src/art/path';

/**
 * A guilloché band as bank-notes carry it: `strands` sine lines with shifted phase, `waves` periods over the width.
 */
export function guillocheBand(x: number, y: number, w: number, h: number, waves: number, strands: number): string {
  const steps = waves * 10;
  return Array.from({ length: strands }, (_, strand) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const share = i / steps;
      const swell = 0.62 + 0.38 * Math.cos((waves / 3) * share * 2 * Math.PI);
      const level = Math.sin(waves * share * 2 * Math.PI + (strand / strands) * 2 * Math.PI) * swell;
      return `${i === 0 ? 'M' : 'L'}${fine(x + w * share)} ${fine(y + h / 2 + (level * h) / 2)}`;
    }).join(''),
  ).join('');
}
