import { widthOf, wrap, write, type Pen, type TextStyle } from './pen';

export interface NoteText {
  readonly title: string;
  readonly lines: readonly string[];
  /** How many issues it settles, in words. */
  readonly points: string;
  /** A phone's note: fewer and larger words. */
  readonly plain: boolean;
}

/** Half the width and height of an opened and of a sealed note, in their own units. */
export const NOTE = { w: 92, h: 56 } as const;
export const SEALED = { w: 64, h: 42 } as const;

/** What is written on an opened note about 0,0, in a hand that slants because it binds nobody. */
export function drawNote(pen: Pen, note: NoteText): void {
  if (note.plain) drawPlain(pen, note);
  else drawFull(pen, note);
}

const HAND = { weight: 500, family: 'serif', italic: true, fill: '#2A1E14' } as const;
const TITLE = { weight: 600, family: 'serif', fill: '#8A3A22' } as const;

/**
 * The baselines of a title and four lines, and of a phone's two and one. The paper's fold runs from y 5 on its left
 * edge to y 1 on its right: lines keep above it, with their descenders, or below.
 */
export const BASELINES = { title: -36, lines: [-20, -4, 19.5, 37], plain: [-30, -6], points: 40 } as const;

function drawFull(pen: Pen, { title, lines }: NoteText): void {
  write(pen, title, -81, BASELINES.title, { ...TITLE, ...sized(pen, title, TITLE, 14.5) });
  BASELINES.lines.forEach((y, i) => {
    const line = lines[i];
    if (line !== undefined) write(pen, line, -81 + i * 0.4, y, { ...HAND, ...sized(pen, line, HAND, 15) });
  });
}

function drawPlain(pen: Pen, { title, points }: NoteText): void {
  const style = { ...TITLE, size: 24 };
  wrap(pen, title, style, 164, BASELINES.plain.length).forEach((line, i) =>
    write(pen, line, -81, BASELINES.plain[i] ?? 0, style),
  );
  write(pen, points, -81, BASELINES.points, { ...HAND, size: 25, max: 164 });
}

/** A size at which the words fit between the edges, but no smaller than can be read. */
function sized(pen: Pen, words: string, style: Omit<TextStyle, 'size'>, size: number): { size: number; max: number } {
  const width = widthOf(pen, words, { ...style, size });
  return { size: Math.max(12.4, Math.min(size, (size * 166) / width)), max: 168 };
}
