import { breakLong, widthOf, wrap, write, type Pen, type TextStyle } from './pen';

export const CAPTION: TextStyle = { size: 13.5, weight: 600, fill: '#F5ECDA', align: 'center' };
const LINE_HEIGHT = 18;
const PADDING = { x: 14, y: 9 } as const;

export interface CaptionSize {
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
}

/** How a caption breaks and how large its card is. */
export function captionSize(pen: Pen, words: string, max = 250): CaptionSize {
  const lines = wrap(pen, breakLong(pen, words, CAPTION, max), CAPTION, max, 3);
  const w = Math.max(...lines.map((line) => widthOf(pen, line, CAPTION))) + 2 * PADDING.x;
  return { lines, w: Math.round(w), h: lines.length * LINE_HEIGHT + 2 * PADDING.y - 2 };
}

/** A card of dark leather with a brass edge, its middle at 0,0; a bar in the side's colour on the left, if it is a side's. */
export function drawCaption(pen: Pen, { lines, w, h }: CaptionSize, colour: string | null): void {
  pen.shadowColor = 'rgba(0,0,0,.6)';
  pen.shadowBlur = 14;
  pen.beginPath();
  pen.roundRect(-w / 2, -h / 2, w, h, 4);
  pen.fillStyle = '#15110F';
  pen.fill();
  pen.shadowColor = 'transparent';
  pen.lineWidth = 1;
  pen.strokeStyle = '#B08A52';
  pen.stroke();
  if (colour !== null) {
    pen.fillStyle = colour;
    pen.fillRect(-w / 2 + 4, -h / 2 + 5, 3, h - 10);
  }
  lines.forEach((line, i) =>
    write(pen, line, colour === null ? 0 : 3, -h / 2 + PADDING.y + 13 + i * LINE_HEIGHT, CAPTION),
  );
}
