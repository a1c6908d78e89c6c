import type { KeyEntry } from '../surfaces';
import type { Box, Layout } from './layout';
import { widthOf, write, type Pen } from './pen/pen';

interface Bed {
  readonly x: number;
  readonly y: number;
  readonly step: number;
  /** Entries under each other, and how far apart the columns are. */
  readonly rows: number;
  readonly column: number;
}
const AT: Bed = { x: 100, y: 424, step: 19, rows: 12, column: 0 };
/** Where two delegations sit at the left the key lies to the right of the near one's plate. */
const AT_CROWDED: Bed = { x: 584, y: 500, step: 17, rows: 4, column: 84 };
const bedFor = (sides: number): Bed => (sides > 4 ? AT_CROWDED : AT);
const placeOf = ({ rows, column, step }: Bed, i: number): readonly [number, number] => [
  Math.floor(i / rows) * column,
  (i % rows) * step,
];
const WORDS = { size: 12, weight: 550, fill: '#F2E2C2', halo: 'rgba(27,14,7,.55)' } as const;
const INDENT = 23;

/** The key to the map: its swatches, and what they mean. */
export function drawKey(pen: Pen, ui: number, entries: readonly KeyEntry[], sides: number): void {
  const bed = bedFor(sides);
  pen.translate(bed.x, bed.y);
  pen.scale(ui, ui);
  entries.forEach(({ words, swatch }, i) => {
    pen.save();
    pen.translate(...placeOf(bed, i));
    swatch(pen);
    pen.restore();
    const [x, y] = placeOf(bed, i);
    write(
      pen,
      words,
      x + INDENT,
      y + 4,
      bed.column > 0 ? { ...WORDS, max: bed.column - INDENT - 3, least: 11 } : WORDS,
    );
  });
}

/** Where the key lies on the table, as a pen measures it; null in a small room, which leaves it to the panel. */
export function legendBox(pen: Pen, { plain, ui }: Layout, entries: readonly KeyEntry[], sides: number): Box | null {
  if (plain || entries.length === 0) return null;
  const { x, y, step, rows, column } = bedFor(sides);
  const widest = Math.max(...entries.map(({ words }) => widthOf(pen, words, WORDS)));
  const w = column > 0 ? Math.ceil(entries.length / rows) * column : INDENT + widest;
  return { x, y: y - 8 * ui, w: w * ui, h: ((Math.min(rows, entries.length) - 1) * step + 16) * ui };
}
