import { drawGlyph, type GlyphText } from './glyph';
import { fitWords, sizeToFit, widthOf, write, type Pen } from './pen';
import { drawSignatures, type Signed } from './signature';

/** One row of a paper's body. */
export type FaceRow =
  /** A clause that somebody spoke of: the signs of those who did, and its name, struck where it is blocked. */
  | {
      readonly kind: 'clause';
      readonly issue: string;
      readonly glyphs: readonly GlyphText[];
      readonly name: string;
      readonly struck: boolean;
    }
  /** How many clauses were changed (full), or left. */
  | { readonly kind: 'count'; readonly n: number; readonly words: string; readonly full: boolean }
  /** A track with one square an issue: settled or open. */
  | { readonly kind: 'track'; readonly name: string; readonly settled: readonly boolean[] };

export interface PaperText extends Signed {
  readonly title: string;
  readonly by: string;
  readonly author: string;
  readonly rows: readonly FaceRow[];
  /** Who voted against it. */
  readonly refusals: readonly GlyphText[];
  /** A phone's paper: a large title and the squares. */
  readonly plain: boolean;
  /** Another paper lies on it: only its upper edge looks out, with the title. */
  readonly covered: boolean;
}

/** Half the paper's width and height, in its own units. */
export const PAPER = { w: 86, h: 84 } as const;
const INK = {
  title: '#21170F',
  by: '#4E3D28',
  line: '#3A2C1C',
  square: '#3F2A17',
  strike: '#9E2F1C',
} as const;

/** What is written on a draft: title, author, squares for what it settles, and a line for each signature. */
export function drawPaper(pen: Pen, text: PaperText): void {
  if (text.covered) return drawCovered(pen, text);
  if (text.plain) drawPlain(pen, text);
  else drawFull(pen, text);
  drawSignatures(pen, text);
}

function drawCovered(pen: Pen, { title, author, refusals }: PaperText): void {
  const style = { size: 20, weight: 700, family: 'serif', fill: INK.title } as const;
  write(pen, title, -76, -60, style);
  const x = -76 + widthOf(pen, title, style) + 10;
  const by = { size: 13.5, weight: 550, fill: INK.by } as const;
  const room = 78 - x - refusals.length * 17;
  write(pen, author, x, -60.5, { ...by, size: sizeToFit(pen, author, by, room, 11), max: room });
  refusals.forEach((glyph, i) => drawGlyph(pen, glyph, 78 - (refusals.length - i) * 17, -73, 15));
}

function drawPlain(pen: Pen, { title, rows, refusals }: PaperText): void {
  const style = { size: 42, weight: 700, family: 'serif', fill: INK.title } as const;
  write(pen, title, -74, -32, { ...style, size: sizeToFit(pen, title, style, 150, 24), max: 150 });
  const glyphs = [...refusals, ...rows.flatMap((row) => (row.kind === 'clause' ? row.glyphs : []))].slice(0, 4);
  glyphs.forEach((glyph, i) => drawGlyph(pen, glyph, -74 + i * 38, -10, 32));
  if (glyphs.length > 0) return;
  rows.forEach((row, i) => {
    if (row.kind === 'track') drawSquares(pen, row.settled, -74, -14 + i * 20, 15, 22);
    if (row.kind === 'count') drawCount(pen, row, -74, 4 + i * 30, 24);
  });
}

/** The rows of the body: their middle, and how far apart they are. */
const ROW = { first: -7, step: 17, left: -73, right: 73 } as const;
const middleOf = (row: number): number => ROW.first + row * ROW.step;

/** The place of a row of the body, in the paper's units. */
export const rowBox = (row: number): { x: number; y: number; w: number; h: number } => ({
  x: ROW.left - 4,
  y: middleOf(row) - ROW.step / 2,
  w: ROW.right - ROW.left + 8,
  h: ROW.step,
});

function drawFull(pen: Pen, { title, by, rows, refusals }: PaperText): void {
  const room = 146 - refusals.length * 20;
  write(pen, title, -73, -47, { size: 29, weight: 700, family: 'serif', fill: INK.title, max: room, least: 20 });
  refusals.forEach((glyph, i) => drawGlyph(pen, glyph, 74 - (refusals.length - i) * 20, -66, 18));
  write(pen, by, -73, -29, { size: 14, weight: 550, fill: INK.by, max: 146, least: 11 });
  pen.strokeStyle = INK.title;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(-73, -21);
  pen.lineTo(73, -21);
  pen.stroke();
  rows.forEach((row, at) => {
    const y = middleOf(at);
    switch (row.kind) {
      case 'clause':
        return drawClause(pen, row, at);
      case 'count':
        drawCount(pen, row, ROW.left, y - 7, 13);
        return write(pen, row.words, ROW.left + 19, y + 5, { ...LINE, max: 126, least: 11 });
      default:
        write(pen, fitWords(pen, row.name, LINE, 84), ROW.left, y + 5, LINE);
        return drawSquares(pen, row.settled, 14, y - 5, 10, Math.min(13, 60 / row.settled.length));
    }
  });
}

const LINE = { size: 13.5, weight: 550, fill: INK.line } as const;
const NAMED = { ...LINE, weight: 650 } as const;
const GLYPH = { size: 14, step: 16 } as const;
type Spot = readonly [x: number, y: number];

export type ClauseRow = Extract<FaceRow, { kind: 'clause' }>;

const nameRoom = (glyphs: number): { x: number; max: number } => ({
  x: ROW.left + glyphs * GLYPH.step + 3,
  max: ROW.right - ROW.left - glyphs * GLYPH.step - 3,
});

function drawClause(pen: Pen, row: ClauseRow, at: number): void {
  const y = middleOf(at);
  row.glyphs.forEach((glyph, i) => drawGlyph(pen, glyph, ROW.left + i * GLYPH.step, y - 7, GLYPH.size));
  const { x, max } = nameRoom(row.glyphs.length);
  write(pen, row.name, x, y + 5, { ...NAMED, max, least: 11 });
  if (row.struck) drawStrike(pen, strikeOf(pen, row, at));
}

/** Where a clause in a row is struck through: from here to there, in the paper's units. */
export function strikeOf(pen: Pen, { glyphs, name }: ClauseRow, row: number): readonly [from: Spot, to: Spot] {
  const { x, max } = nameRoom(glyphs.length);
  const y = middleOf(row);
  return [
    [x - 2, y + 1],
    [Math.min(ROW.right, x + Math.min(max, widthOf(pen, name, NAMED)) + 3), y - 0.5],
  ];
}

export function drawStrike(pen: Pen, [[ax, ay], [bx, by]]: ReturnType<typeof strikeOf>): void {
  pen.strokeStyle = INK.strike;
  pen.lineWidth = 1.8;
  pen.beginPath();
  pen.moveTo(ax, ay);
  pen.lineTo(bx, by);
  pen.stroke();
}

/** A number in a box: filled for what was changed. */
function drawCount(
  pen: Pen,
  { n, full }: Extract<FaceRow, { kind: 'count' }>,
  x: number,
  y: number,
  size: number,
): void {
  pen.lineWidth = size / 11;
  pen.strokeStyle = INK.square;
  pen.strokeRect(x, y, size, size);
  if (full) {
    pen.fillStyle = INK.square;
    pen.fillRect(x, y, size, size);
  }
  write(pen, String(n), x + size / 2, y + size * 0.79, {
    size: size * 0.82,
    weight: 700,
    fill: full ? '#F8EDD2' : INK.square,
    align: 'center',
  });
}

function drawSquares(pen: Pen, settled: readonly boolean[], x: number, y: number, side: number, step: number): void {
  pen.lineWidth = side / 8;
  pen.strokeStyle = INK.square;
  pen.fillStyle = INK.square;
  settled.forEach((on, i) => {
    const size = Math.min(side, step - 2);
    pen.strokeRect(x + i * step, y, size, size);
    if (on) pen.fillRect(x + i * step, y, size, size);
  });
}
