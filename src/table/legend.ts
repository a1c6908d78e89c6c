import type { KeyEntry } from '../surfaces';
import type { Box, Layout } from './layout';
import { widthOf, write, type Pen } from './pen/pen';

const AT = { x: 100, y: 424, step: 19 } as const;
const WORDS = { size: 12, weight: 550, fill: '#F2E2C2', halo: 'rgba(27,14,7,.55)' } as const;
const INDENT = 23;

/** The key to the map: its swatches, and what they mean. */
export function drawKey(pen: Pen, ui: number, entries: readonly KeyEntry[]): void {
  pen.translate(AT.x, AT.y);
  pen.scale(ui, ui);
  entries.forEach(({ words, swatch }, i) => {
    pen.save();
    pen.translate(0, i * AT.step);
    swatch(pen);
    pen.restore();
    write(pen, words, INDENT, i * AT.step + 4, WORDS);
  });
}

/** Where the key lies on the table, as a pen measures it; null in a small room, which leaves it to the panel. */
export function legendBox(pen: Pen, { plain, ui }: Layout, entries: readonly KeyEntry[]): Box | null {
  if (plain || entries.length === 0) return null;
  const widest = Math.max(...entries.map(({ words }) => widthOf(pen, words, WORDS)));
  return { x: AT.x, y: AT.y - 8 * ui, w: (INDENT + widest) * ui, h: ((entries.length - 1) * AT.step + 16) * ui };
}
