import { MARK_PATH, SIDE_LOOK, type Look } from '../../art';
import { drawGlyph, type GlyphText } from './glyph';
import { breakLong, widthOf, write, type Pen, type TextStyle } from './pen';

/** A part of what is said: words, some of them in bold, or a sign. */
export type Piece = { readonly words: string; readonly strong?: true } | { readonly glyph: GlyphText };

/** How the card looks: said as usual, cooler where something is declined, or not said yet. */
export type Mood = 'said' | 'cool' | 'unsaid';

export interface SpeechText {
  readonly flag: CanvasImageSource | null;
  readonly look: Look;
  readonly name: string;
  /** What the speaker does: a word or two under the name. */
  readonly how: string;
  readonly pieces: readonly Piece[];
  readonly mood: Mood;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
}

/** One word, or sign, where it stands on its line. */
interface Token {
  readonly words: string;
  readonly strong: boolean;
  readonly glyph: GlyphText | null;
  /** The next one may not begin a line: a sign stays with what it is about. */
  readonly glued: boolean;
  readonly width: number;
}

export interface SpeechSize {
  readonly text: SpeechText;
  readonly lines: readonly (readonly Token[])[];
  readonly w: number;
  readonly h: number;
  /** Where the words begin, from the left edge, or, in a card that is stacked, from the upper edge. */
  readonly from: number;
  readonly stacked: boolean;
}

const INK = '#241A10';
const NAME: TextStyle = { size: 14, weight: 650, fill: INK };
const HOW: TextStyle = { size: 12.5, weight: 500, fill: '#54432D' };
const WORDS: TextStyle = { size: 16, weight: 500, family: 'serif', fill: INK };
const STRONG: TextStyle = { ...WORDS, weight: 700 };
const LINE = 21;
const GLYPH = 16;
const FLAG = { w: 22, h: 16.5, gap: 8 } as const;
const EDGE = { bar: 8, pad: 12, foot: 10, head: 29 } as const;

/** How what is said breaks on the card, and how large that is: the speaker beside the words, or above them. */
export function speechSize(pen: Pen, text: SpeechText, max: number, stacked: boolean): SpeechSize {
  const name = widthOf(pen, text.name, NAME);
  const how = widthOf(pen, text.how, HOW);
  const flag = FLAG.w + FLAG.gap;
  const who = EDGE.bar + EDGE.pad + flag + (stacked ? name + 8 + how : Math.max(name, how)) + EDGE.pad;
  const room = max - (stacked ? EDGE.bar + EDGE.pad : who + EDGE.pad) - EDGE.pad;
  const lines = broken(pen, text.pieces, room);
  const words = Math.max(...lines.map((line) => lengthOf(pen, line)));
  const height = lines.length * LINE + 2 * EDGE.foot - 4;
  return stacked
    ? {
        text,
        lines,
        stacked,
        from: EDGE.head,
        w: Math.round(Math.max(who, EDGE.bar + words + 2 * EDGE.pad)),
        h: EDGE.head + height - 3,
      }
    : {
        text,
        lines,
        stacked,
        from: who,
        w: Math.round(who + words + 2 * EDGE.pad),
        h: Math.max(2 * LINE + 16, height),
      };
}

const spaceOf = (pen: Pen): number => widthOf(pen, ' ', WORDS);
const lengthOf = (pen: Pen, line: readonly Token[]): number =>
  line.reduce((sum, { width }, i) => sum + width + (i > 0 && !line[i - 1]?.glued ? spaceOf(pen) : 0), 0);

/** Words and signs on lines of a width: a sign never ends one. */
function broken(pen: Pen, pieces: readonly Piece[], room: number): Token[][] {
  const lines: Token[][] = [[]];
  let unit: Token[] = [];
  for (const token of tokensOf(pen, pieces, room)) {
    unit.push(token);
    if (token.glued) continue;
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && lengthOf(pen, [...line, ...unit]) > room) lines.push(unit);
    else line.push(...unit);
    unit = [];
  }
  if (unit.length > 0) lines.at(-1)?.push(...unit);
  return lines;
}

function tokensOf(pen: Pen, pieces: readonly Piece[], room: number): Token[] {
  return pieces.flatMap((piece, at): Token[] => {
    if ('glyph' in piece) return [{ words: '', strong: false, glyph: piece.glyph, glued: true, width: GLYPH + 4 }];
    const style = piece.strong ? STRONG : WORDS;
    const next = pieces[at + 1];
    const words = breakLong(pen, piece.words, style, room).split(' ');
    return words.flatMap((word, i): Token[] => {
      // Pieces meet without a space where none stands there: a mark of quotation belongs to its word.
      const glued = i === words.length - 1 && next !== undefined && !('words' in next && next.words.startsWith(' '));
      if (word === '') return [];
      return [{ words: word, strong: piece.strong ?? false, glyph: null, glued, width: widthOf(pen, word, style) }];
    });
  });
}

const GROUND: Readonly<Record<Mood, readonly [card: string, head: string]>> = {
  said: ['#F8EDD2', '#EAD9AF'],
  cool: ['#F0DFCF', '#E3C9B4'],
  unsaid: ['#F8EDD2', '#EAD9AF'],
};

/** The speaker's place card unfolded, its middle at 0,0: who, and how, and what is said. */
export function drawSpeech(pen: Pen, size: SpeechSize): void {
  const { text, lines, w, h, from, stacked } = size;
  const [left, top] = [-w / 2, -h / 2];
  const [card, head] = GROUND[text.mood];
  pen.shadowColor = 'rgba(0,0,0,.55)';
  pen.shadowBlur = 14;
  pen.fillStyle = card;
  pen.fillRect(left, top, w, h);
  pen.shadowColor = 'transparent';
  pen.shadowBlur = 0;
  pen.fillStyle = head;
  if (stacked) pen.fillRect(left, top, w, from);
  else pen.fillRect(left, top, from, h);
  drawBar(pen, text.look, left, top, h);
  pen.fillStyle = '#B99A5E';
  pen.fillRect(left, top + h - 2, w, 2);
  drawWho(pen, size);
  lines.forEach((line, i) => {
    const inner = stacked ? top + from + EDGE.foot - 5 : top + (h - lines.length * LINE) / 2;
    const x = stacked ? left + EDGE.bar + EDGE.pad : left + from + EDGE.pad;
    if (text.direction === 'rtl') drawLine(pen, line, w / 2 - EDGE.pad, inner + i * LINE + 16, -1);
    else drawLine(pen, line, x, inner + i * LINE + 16, 1);
  });
  if (text.mood !== 'unsaid') return;
  pen.setLineDash([5, 4]);
  pen.lineWidth = 1.4;
  pen.strokeStyle = '#7A5B22';
  pen.strokeRect(left + 1, top + 1, w - 2, h - 2);
  pen.setLineDash([]);
}

/** The side's colour at the edge, hatched as it is everywhere. */
function drawBar(pen: Pen, look: Look, left: number, top: number, h: number): void {
  const { colour, deep } = SIDE_LOOK[look];
  pen.fillStyle = deep;
  pen.fillRect(left, top, EDGE.bar, h);
  pen.fillStyle = colour;
  if (look === 'red' || look === 'violet') pen.fillRect(left + 2, top, 1.6, h);
  if (look === 'red') pen.fillRect(left + 5, top, 1.6, h);
  if (look === 'blue' || look === 'green' || look === 'grey')
    for (let y = top + 2; y < top + h - 1; y += 4) pen.fillRect(left, y, EDGE.bar, 1.6);
  if (look === 'gold') for (let y = top + 2; y < top + h - 2; y += 5) pen.fillRect(left + 2.5, y, 3, 3);
}

function drawWho(pen: Pen, { text, w, h, stacked }: SpeechSize): void {
  const [left, top] = [-w / 2, -h / 2];
  const middle = stacked ? top + EDGE.head / 2 : 0;
  const x = left + EDGE.bar + EDGE.pad;
  const y = stacked ? middle - FLAG.h / 2 : -FLAG.h - 1;
  if (text.flag) {
    pen.drawImage(text.flag, x, y, FLAG.w, FLAG.h);
    pen.strokeStyle = 'rgba(0,0,0,.4)';
    pen.lineWidth = 0.8;
    pen.strokeRect(x, y, FLAG.w, FLAG.h);
  } else {
    pen.save();
    pen.translate(x + 3, y);
    pen.fillStyle = SIDE_LOOK[text.look].deep;
    pen.fill(new Path2D(MARK_PATH[text.look]));
    pen.restore();
  }
  const after = x + FLAG.w + FLAG.gap;
  write(pen, text.name, after, stacked ? middle + 5 : -4, NAME);
  write(pen, text.how, stacked ? after + widthOf(pen, text.name, NAME) + 8 : after, stacked ? middle + 5 : 14, HOW);
}

/** From where reading begins: `way` is 1 to the right, −1 to the left. */
function drawLine(pen: Pen, line: readonly Token[], x: number, y: number, way: 1 | -1): void {
  let at = x;
  line.forEach(({ words, strong, glyph, glued, width }) => {
    const left = way === 1 ? at : at - width;
    if (glyph) drawGlyph(pen, glyph, left, y - 13, GLYPH);
    else write(pen, words, left, y, strong ? STRONG : WORDS);
    at += way * (width + (glued ? 0 : spaceOf(pen)));
  });
}
