/** A canvas's context whose units are those of the design space. */
export type Pen = CanvasRenderingContext2D;

export const FONT = {
  ui: '"Inter Variable", Inter, system-ui, sans-serif',
  serif: '"Brygada 1918 Variable", "Brygada 1918", Georgia, serif',
} as const;

export interface TextStyle {
  readonly size: number;
  readonly weight?: number;
  readonly family?: keyof typeof FONT;
  readonly italic?: boolean;
  readonly fill: string;
  readonly align?: CanvasTextAlign;
  /** In which direction the words run; that of the page if left out. */
  readonly direction?: 'ltr' | 'rtl';
  /** An outline under the letters, for words on the map. */
  readonly halo?: string;
  /** Longer words end in … at this width. */
  readonly max?: number;
  /** Before they do, their letters may shrink to this size. */
  readonly least?: number;
  readonly spacing?: number;
}

const setFont = (pen: Pen, { size, weight = 500, family = 'ui', italic = false, spacing = 0 }: TextStyle): void => {
  pen.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${FONT[family]}`;
  if ('letterSpacing' in pen) pen.letterSpacing = `${spacing}px`;
  pen.fontKerning = 'normal';
};

export function widthOf(pen: Pen, words: string, style: TextStyle): number {
  pen.save();
  setFont(pen, style);
  const { width } = pen.measureText(words);
  pen.restore();
  return width;
}

/** The size at which the words fit into a width: at most their own, at least what can be read. */
export function sizeToFit(pen: Pen, words: string, style: TextStyle, max: number, least: number): number {
  const width = widthOf(pen, words, style);
  // Letters do not shrink quite evenly: by a hair less, or the last one would be cut off after all.
  return width <= max ? style.size : Math.max(least, (0.99 * style.size * max) / width);
}

/** The words cut to a width, with an ellipsis where something is left out. */
export function fit(pen: Pen, words: string, style: TextStyle, max: number): string {
  if (widthOf(pen, words, style) <= max) return words;
  let kept = words;
  while (kept.length > 1 && widthOf(pen, `${kept}…`, style) > max) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}

/** As many of the first words as fit, without a small word left dangling; a first word too long ends in … */
export function fitWords(pen: Pen, words: string, style: TextStyle, max: number): string {
  if (widthOf(pen, words, style) <= max) return words;
  const kept = words.split(' ');
  while (kept.length > 1 && (widthOf(pen, kept.join(' '), style) > max || (kept.at(-1)?.length ?? 0) < 4)) kept.pop();
  return fit(pen, kept.join(' '), style, max);
}

/** Words and size as they are written: shrunk, then cut, where they may not be as wide as they are. */
export function fitted(pen: Pen, words: string, style: TextStyle): { readonly words: string; readonly size: number } {
  const { size, max, least = size } = style;
  if (max === undefined) return { words, size };
  const small = sizeToFit(pen, words, style, max, least);
  return { words: fit(pen, words, { ...style, size: small }, max), size: small };
}

/** Writes on the baseline y. */
export function write(pen: Pen, words: string, x: number, y: number, wanted: TextStyle): void {
  pen.save();
  const { words: shown, size } = fitted(pen, words, wanted);
  const style = { ...wanted, size };
  setFont(pen, style);
  pen.textAlign = style.align ?? 'left';
  if (style.direction) pen.direction = style.direction;
  pen.textBaseline = 'alphabetic';
  if (style.halo !== undefined) {
    pen.strokeStyle = style.halo;
    pen.lineWidth = style.size * 0.27;
    pen.lineJoin = 'round';
    pen.strokeText(shown, x, y);
  }
  pen.fillStyle = style.fill;
  pen.fillText(shown, x, y);
  pen.restore();
}

/** The same words, where each that is wider than a line is in pieces that are not. */
export function breakLong(pen: Pen, words: string, style: TextStyle, max: number): string {
  const piecesOf = (word: string): string[] => {
    const pieces = [''];
    for (const letter of word) {
      const longer = `${pieces.at(-1) ?? ''}${letter}`;
      if (longer.length > 1 && widthOf(pen, longer, style) > max) pieces.push(letter);
      else pieces[pieces.length - 1] = longer;
    }
    return pieces;
  };
  return words
    .split(' ')
    .flatMap((word) => (widthOf(pen, word, style) > max ? piecesOf(word) : [word]))
    .join(' ');
}

/** Words broken into at most `lines` lines of a width; the last one ends in … if something is left out. */
export function wrap(pen: Pen, words: string, style: TextStyle, max: number, lines: number): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(pen, longer, style) > max) {
      out.push(line);
      line = word;
    } else line = longer;
  }
  out.push(line);
  if (out.length <= lines) return out;
  const kept = out.slice(0, lines);
  kept[lines - 1] = fit(pen, out.slice(lines - 1).join(' '), style, max);
  return kept;
}

export function polygonOn(pen: Pen, points: readonly (readonly [number, number])[], closed = true): void {
  points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  if (closed) pen.closePath();
}

export function gradient(
  pen: Pen,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  stops: readonly (readonly [number, string])[],
): CanvasGradient {
  const made = pen.createLinearGradient(x0, y0, x1, y1);
  stops.forEach(([at, colour]) => made.addColorStop(at, colour));
  return made;
}

/** A soft round light: a radial gradient from the middle to nothing. */
export function glow(
  pen: Pen,
  [x, y]: readonly [number, number],
  [rx, ry]: readonly [number, number],
  stops: readonly (readonly [number, string])[],
): void {
  pen.save();
  pen.translate(x, y);
  pen.scale(1, ry / rx);
  const made = pen.createRadialGradient(0, 0, 0, 0, 0, rx);
  stops.forEach(([at, colour]) => made.addColorStop(at, colour));
  pen.fillStyle = made;
  pen.fillRect(-rx, -rx, 2 * rx, 2 * rx);
  pen.restore();
}
