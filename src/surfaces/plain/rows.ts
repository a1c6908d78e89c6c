import { TABLE, type Point } from '../../art';
import type { Ring } from '../surface';

/** One field of a row. */
export interface Inlay {
  readonly ring: Ring;
  /** In units of the surface. */
  readonly middle: Point;
  /** On the table, in units of the design space. */
  readonly width: number;
  readonly height: number;
}

export interface Row {
  readonly frame: Ring;
  /** Where the track's name begins, on its baseline, and how much room it has, in units of the design space. */
  readonly head: Point;
  readonly room: number;
  readonly inlays: readonly Inlay[];
}

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/**
 * Where rows may lie, in units of the surface: before the far plate and between those at the sides; further down only
 * to the right of the pile of papers. Where two delegations sit at a side, their plates stand further in.
 */
const AIRY: readonly Zone[] = [
  { left: 150, right: 850, top: 118, foot: 446 },
  { left: 400, right: 830, top: 456, foot: 620 },
];
const CROWDED: readonly Zone[] = [
  { left: 150, right: 850, top: 322, foot: 446 },
  { left: 400, right: 830, top: 456, foot: 620 },
];
/** A row is never higher than this, and this is kept between two of them and about each field. */
const HIGHEST = 150;
const GAP = 8;
/** The track's name takes so much of a row. */
const HEAD = 120;

/** A row for each track, with so many fields each, at a table of so many sides. */
export function rowsFor(tracks: readonly number[], sides: number): readonly Row[] {
  const zones = sides > 4 ? CROWDED : AIRY;
  const all = zones.reduce((sum, { top, foot }) => sum + foot - top, 0);
  const [first, second] = zones;
  const height = Math.min(
    HIGHEST,
    tracks.length <= 4 && first ? (first.foot - first.top) / tracks.length : (all - HEAD / 2) / tracks.length,
  );
  const rows: Row[] = [];
  let zone = first;
  let y = first?.top ?? 0;
  for (const count of tracks) {
    if (zone === first && second && zone && y + height > zone.foot + 1) {
      zone = second;
      y = second.top;
    }
    if (!zone) break;
    rows.push(rowOf(zone, y, height - GAP, count));
    y += height;
  }
  return rows;
}

function rowOf({ left, right }: Zone, top: number, height: number, count: number): Row {
  const from = left + HEAD;
  const step = (right - from) / Math.max(1, count);
  const foot = top + height;
  const middle = (top + foot) / 2;
  const [hx, hy] = TABLE.map([left + GAP, middle]);
  return {
    frame: box(left, top, right, foot),
    head: [hx, hy + 4],
    room: TABLE.map([from, middle])[0] - hx - 4,
    inlays: Array.from({ length: count }, (_, i): Inlay => {
      const [l, r] = [from + i * step + GAP / 2, from + (i + 1) * step - GAP / 2];
      const [t, b] = [top + GAP, foot - GAP];
      return {
        ring: box(l, t, r, b),
        middle: [(l + r) / 2, middle],
        width: TABLE.map([r, middle])[0] - TABLE.map([l, middle])[0],
        height: TABLE.map([l, b])[1] - TABLE.map([l, t])[1],
      };
    }),
  };
}

const box = (left: number, top: number, right: number, foot: number): Ring => [
  [left, top],
  [right, top],
  [right, foot],
  [left, foot],
];
