import { MARK_PATH, SIDE_INK, SIGN_PATH, SIGN_ROOM, type Look, type Sign } from '../../art';
import type { Pen } from './pen';

/** Who and what, in one glyph. */
export interface GlyphText {
  readonly look: Look;
  readonly sign: Sign;
  /** It has since acted otherwise. */
  readonly past?: boolean;
}

const PAPER = '#F8EDD2';

/** A side's mark with a sign in it, in ink on paper, its upper left corner at x, y. Filled where it is blocked, dashed where it has a price. */
export function drawGlyph(pen: Pen, { look, sign, past = false }: GlyphText, x: number, y: number, size: number): void {
  const ink = SIDE_INK[look].text;
  pen.save();
  pen.translate(x, y);
  pen.scale(size / 16, size / 16);
  if (past) pen.globalAlpha *= 0.55;
  const mark = new Path2D(MARK_PATH[look]);
  pen.strokeStyle = ink;
  pen.lineWidth = 1.5;
  if (sign === 'blocks') {
    pen.fillStyle = ink;
    pen.fill(mark);
  }
  pen.setLineDash(sign === 'price' || sign === 'bears' ? [2.2, 1.6] : []);
  pen.stroke(mark);
  pen.setLineDash([]);
  const room = SIGN_ROOM[look];
  if (room) {
    pen.translate(room.x, room.y);
    pen.scale(room.scale, room.scale);
  }
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.lineWidth = 2;
  pen.strokeStyle = sign === 'blocks' ? PAPER : ink;
  pen.stroke(new Path2D(SIGN_PATH[sign]));
  pen.restore();
}
