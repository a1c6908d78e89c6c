import { sizeToFit, widthOf, wrap, write, type Pen, type TextStyle } from './pen';

export interface NoteText {
  readonly title: string;
  readonly clauses: readonly string[];
  /** In place n: words for all clauses but the first n. */
  readonly more: readonly string[];
  /** How many issues it settles, in words. */
  readonly points: string;
  /** A phone's note: fewer and larger words. */
  readonly plain: boolean;
}

/** What is written on an opened note about 0,0, in a hand that slants because it binds nobody. */
export function drawNote(pen: Pen, note: NoteText): void {
  if (note.plain) drawPlain(pen, note);
  else drawFull(pen, note);
}

const HAND = { weight: 500, family: 'serif', italic: true, fill: '#2A1E14' } as const;
const TITLE = { weight: 600, family: 'serif', fill: '#8A3A22' } as const;

/**
 * The baselines of a note's five lines, and of a phone's two and one. The paper's fold runs from y 5 on its left edge
 * to y 1 on its right: lines keep above it, with their descenders, or below.
 */
export const BASELINES = { full: [-36, -20, -4, 19.5, 37], plain: [-30, -6], points: 40 } as const;

/** The title on one line if it fits, else on two; then as many clauses as there is room for. */
function drawFull(pen: Pen, { title, clauses, more }: NoteText): void {
  const small = { ...TITLE, size: SMALLEST };
  const head = widthOf(pen, title, small) <= WIDTH ? [title] : wrap(pen, title, small, WIDTH, 2);
  const room = BASELINES.full.length - head.length;
  const lines = clauses.length <= room ? clauses : [...clauses.slice(0, room - 1), more[room - 1] ?? ''];
  BASELINES.full.forEach((y, i) => {
    const title = head[i];
    const words = title ?? lines[i - head.length];
    const style = title === undefined ? HAND : TITLE;
    if (words !== undefined) write(pen, words, -81 + i * 0.4, y, { ...style, ...sized(pen, words, style, 15) });
  });
}

function drawPlain(pen: Pen, { title, points }: NoteText): void {
  const lines = wrap(pen, title, { ...TITLE, size: 20 }, WIDTH, BASELINES.plain.length);
  const size = Math.min(...lines.map((line) => sizeToFit(pen, line, { ...TITLE, size: 24 }, WIDTH, SMALLEST)));
  lines.forEach((line, i) => write(pen, line, -81, BASELINES.plain[i] ?? 0, { ...TITLE, size }));
  write(pen, points, -81, BASELINES.points, { ...HAND, size: 25, max: WIDTH });
}

const WIDTH = 166;
const SMALLEST = 12.4;

/** A size at which the words fit between the edges, but no smaller than can be read. */
const sized = (
  pen: Pen,
  words: string,
  style: Omit<TextStyle, 'size'>,
  size: number,
): { size: number; max: number } => ({
  size: sizeToFit(pen, words, { ...style, size }, WIDTH, SMALLEST),
  max: WIDTH + 2,
});
