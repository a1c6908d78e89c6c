import { TABLE, type Affine, type Point, type Place } from '../art';
import { t } from '../text';
import type { Box, Layout } from './layout';
import { PAPER } from './pen/paper';
import type { PlateSize } from './pen/plate';

/** Where things lie on the table and what hangs on what: data and plain sums, so that overlaps can be tested. */

/** A place of the table's plane, and how a flat thing is turned there, in degrees. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

const PILE = { x: -0.345, y: 0.17, turn: -7, scale: 0.88 } as const;
const STRIP_PILE = { x: -0.5, y: 0.16, turn: -7, scale: 1.05 } as const;
/** How far each paper further down looks out at the top and aside, in the paper's units. */
const STEP = 30;
export const SHIFT = 4;
/** Below these only an edge of each looks out, lest the pile of a large table reach under the plates. */
const TITLED = 3;
const EDGE = 7;

/** How far a paper of a rank rises above the one on top, in the paper's units. */
export const riseOf = (rank: number): number => Math.min(rank, TITLED) * STEP + Math.max(0, rank - TITLED) * EDGE;

const pile = [PILE, STRIP_PILE].map(({ x, y, turn, scale }) => TABLE.lay(x, y, turn, scale));
/** How the paper on top of the pile lies. */
export const pileLie = ({ compact }: Pick<Layout, 'compact'>): Affine => pile[compact ? 1 : 0] ?? TABLE.lay(0, 0);

export const placeIn = (lie: Affine, x: number, y: number): Point => [
  lie.e + lie.a * x + lie.c * y,
  lie.f + lie.b * x + lie.d * y,
];

/** The outline of what is seen of a paper: all of the one on top, of the others the upper edge. */
export function paperOutline(layout: Pick<Layout, 'compact'>, rank: number): Point[] {
  const [left, right, top] = [-PAPER.w + rank * SHIFT, PAPER.w + rank * SHIFT, -PAPER.h - riseOf(rank)];
  const foot = rank === 0 ? PAPER.h : top + riseOf(rank) - riseOf(rank - 1);
  const lie = pileLie(layout);
  return [placeIn(lie, left, top), placeIn(lie, right, top), placeIn(lie, right, foot), placeIn(lie, left, foot)];
}

/** How far a paper that was refused is pushed back from the pile, in units of the design, and how faint it lies there. */
export const PUSHED = { x: -30, y: 8, alpha: 0.6 } as const;

/** Half the width and height of an opened and of a sealed note, in their own units. */
const NOTE = { w: 92, h: 56 } as const;
const SEALED = { w: 64, h: 42 } as const;

/** Where an opened note lies: between the capital's name, the pile and the regions. */
const OPEN: Spot = { x: 0.03, y: 0.33, turn: 5 };
/** In a small room, on the Crimea, which has no name there. */
const STRIP_OPEN: Spot = { x: 0.6, y: 0.12, turn: 5 };
/** Where folded ones lie: on the table's right edge, beside the hourglass. */
export const FOLDED: readonly Spot[] = [
  { x: 0.78, y: 0.34, turn: -14 },
  { x: 0.84, y: 0.46, turn: 9 },
  { x: 0.72, y: 0.42, turn: -4 },
];
export const openSpot = ({ plain }: Pick<Layout, 'plain'>): Spot => (plain ? STRIP_OPEN : OPEN);
export const noteScale = ({ compact }: Pick<Layout, 'compact'>, folded: boolean): number =>
  folded ? 0.62 : compact ? 1.012 : 0.8;

export function noteOutline(layout: Pick<Layout, 'compact'>, { x, y, turn }: Spot, folded: boolean): Point[] {
  const { w, h } = folded ? SEALED : NOTE;
  const lie = TABLE.lay(x, y, turn, noteScale(layout, folded));
  return [placeIn(lie, -w, -h), placeIn(lie, w, -h), placeIn(lie, w, h), placeIn(lie, -w, h)];
}

/** How wide a plate may be, in its own units: those at the sides face each other, the others have a row to themselves. */
export function widestPlate({ seen, zoom, compact, plain, ui }: Layout, place: Place): number {
  const row = place === 'far' || place === 'near';
  if (!compact) return (row ? (place === 'far' ? 420 : 230) : plain ? 370 : 202) / ui;
  return (row ? seen.w - 22 / zoom : seen.w / 2 - 10 / zoom) / ui;
}

/** In a narrower picture, in CSS pixels, plates with units would cover names on the map. */
const UNITS_FROM = 360;

/** What the number on a plate, in hundredths of a point, counts: in a word, in an abbreviation, or in the narrowest picture not at all. */
export function unitOn({ plain, width }: Layout, amount: number): string {
  if (width < UNITS_FROM) return '';
  return t(plain ? 'table.plate-points-short' : 'table.plate-points', { n: amount / 100 });
}

/** Where the foot of a plate stands, and its scale. One at a side grows downwards: above it is the far side's. */
export function standOf(
  layout: Layout,
  place: Place,
  size: Pick<PlateSize, 'width' | 'height' | 'taller'>,
): { x: number; y: number; scale: number } {
  const { ui, seen, compact, plain, zoom } = layout;
  const scale = ui;
  const half = (size.width * ui) / 2 + 4 / zoom;
  const foot = (plain ? 366 : 401) + size.taller * ui;
  // Two at one side: where there is room each before its people, or else one under the other.
  const back = plain ? foot : 366 + size.taller * ui;
  const front = plain ? foot + size.height * ui + 8 / zoom : 470 + size.taller * ui;
  const left = compact ? seen.x + half : Math.max(120, seen.x + half);
  const edge = seen.x + seen.w - half;
  // Its left edge keeps off the name of the region beside it.
  const right = compact ? edge : Math.min(Math.max(822, 744 + half), edge);
  switch (place) {
    case 'far':
      return { x: 471, y: 293 + (ui - 1) * 6, scale };
    case 'near':
      return { x: 471, y: compact ? seen.y + seen.h - 6 / zoom : 592, scale };
    case 'left':
      return { x: left, y: foot, scale };
    case 'right':
      return { x: right, y: foot, scale };
    case 'left-front':
      return { x: left, y: front, scale };
    case 'right-front':
      return { x: right, y: front, scale };
    case 'left-back':
      return { x: plain ? left : 232, y: back, scale };
    case 'right-back':
      return { x: plain ? right : 710, y: back, scale };
    default:
      return place satisfies never;
  }
}

/** The box of a plate on the canvas. */
export function plateBox(layout: Layout, place: Place, size: Pick<PlateSize, 'width' | 'height' | 'taller'>): Box {
  const { x, y, scale } = standOf(layout, place, size);
  return {
    x: x - (size.width * scale) / 2,
    y: y - size.height * scale,
    w: size.width * scale,
    h: (size.height + 2) * scale,
  };
}

/** How wide the words of a note may be, in its own units. */
export const NOTE_ROOM = 250;
/** At the sides names of the map stand beside the plates. */
export const noteRoom = ({ compact }: Pick<Layout, 'compact'>, place: Place): number =>
  compact || place === 'far' || place === 'near' ? NOTE_ROOM : 150;

/** Where the middle of a note lies that says what a side does: by its plate, and off the names of the map. */
export function noteSpot({ seen, plain }: Layout, place: Place, plate: Box, { w, h }: Size): Point {
  const inside = (x: number): number => Math.min(seen.x + seen.w - w / 2 - 6, Math.max(seen.x + w / 2 + 6, x));
  const over = plate.x + plate.w / 2;
  // At the left the key to the map hangs below the plate.
  if (place === 'far' || place === (plain ? 'near' : 'left')) return [inside(over), plate.y - h / 2 - 6];
  if (place === 'near') return [inside(plate.x + plate.w + w / 2 + 8), plate.y + plate.h - h / 2];
  return [inside(over), plate.y + plate.h + h / 2 + 8];
}

/** Where the middle of a note of the whole table lies: in the middle, in a small room below the `plates` at the sides. */
export const tableSpot = ({ plain }: Pick<Layout, 'plain'>, plates: readonly Box[], h: number): Point => [
  471,
  plain ? Math.max(...plates.map((box) => box.y + box.h)) + h / 2 + 6 : 372,
];

interface Size {
  readonly w: number;
  readonly h: number;
}

/** How wide a place card may unfold, in its own units, and whether its words stand under the speaker's name. */
export function speechRoom({ compact, seen, ui }: Layout, place: Place): { most: number; stacked: boolean } {
  const row = place === 'far' || place === 'near';
  const scale = speechScale(ui);
  const all = seen.w / scale - 16;
  if (compact) return { most: Math.min(360, all), stacked: true };
  // Above the viewer's own there are names of the map: two lines must do.
  return row
    ? { most: Math.min(place === 'near' ? 780 : 616, all), stacked: false }
    : { most: Math.min(372 / scale, all), stacked: true };
}

export const speechScale = (ui: number): number => Math.min(ui, 1.7);

/** Below these no card at a side may reach: the names in the east of the map begin there, in the west the papers. */
const FOOT = { left: 366, right: 334 } as const;
/** And not further to the middle than this, on either side of the capital's name. */
const SIDE_EDGE = 434;

/**
 * Where an unfolded place card lies: on its plate. At the far side it ends above the capital's name; at the sides it
 * grows upwards over its own people, and keeps off the map.
 */
export function speechBox(layout: Layout, place: Place, plate: Box, size: Size): Box {
  const { seen, ui, compact } = layout;
  const scale = speechScale(ui);
  const [w, h] = [size.w * scale, size.h * scale];
  const inside = (x: number): number => Math.min(seen.x + seen.w - w - 6, Math.max(seen.x + 6, x));
  const beside = plate.x + plate.w / 2 - w / 2;
  if (compact) return { x: inside(beside), y: seen.y + seen.h - h - 4, w, h };
  switch (place) {
    case 'far':
      return { x: inside(beside), y: plate.y + plate.h + 6 - h, w, h };
    case 'near':
      return { x: inside(beside), y: plate.y + plate.h + 6 - h, w, h };
    case 'left':
    case 'left-front':
    case 'left-back':
      return { x: inside(Math.min(SIDE_EDGE - w, beside)), y: Math.min(plate.y - 2, FOOT.left) - h, w, h };
    default:
      return { x: inside(Math.max(942 - SIDE_EDGE, beside)), y: Math.min(plate.y - 2, FOOT.right) - h, w, h };
  }
}

export const TAG_HEIGHT = 24;

/**
 * Where a deadline's tag of a width, in its own units, hangs: beside the capital's name under the far plate, where the
 * picture is not so narrow that the next plate lies there; else on the plate or under it, at an edge where none of the
 * `others` lies.
 */
export function tagHome(
  { ui, compact }: Layout,
  place: Place,
  plate: Box,
  width: number,
  others: readonly Box[],
): Point {
  const right = plate.x + plate.w - width * ui - 4;
  const [on, under] = [plate.y - (TAG_HEIGHT + 2) * ui, plate.y + plate.h + 3 * ui];
  const besideKyiv = 471 + 16 * ui;
  if (place === 'far' && !compact) return [Math.max(right, besideKyiv), under];
  const homes: readonly [Point, ...Point[]] = [
    [right, on],
    [plate.x + 4, on],
    [right, under],
    [plate.x + 4, under],
  ];
  const free = homes.find(([x, y]) => !others.some((box) => meet({ x, y, w: width * ui, h: TAG_HEIGHT * ui }, box)));
  return free ?? homes[0];
}

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.w && other.x < one.x + one.w && one.y < other.y + other.h && other.y < one.y + one.h;

/** What is written on a deadline's tag: how many rounds are left, in the narrowest picture the number alone. */
export const tagWords = ({ width }: Layout, rounds: number): string =>
  width < UNITS_FROM ? String(rounds) : t('table.deadline-tag', { n: rounds });
