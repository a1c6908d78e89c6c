import type { Affine, Point } from '../../art';
import type { Side } from '../../engine';
import { cubicOut, sineInOut } from '../easing';
import type { Box } from '../layout';
import type { Run } from '../motion';
import { drawStrike, rowBox, strikeOf, type ClauseRow, type PaperText } from '../pen/paper';
import type { Pen } from '../pen/pen';
import { drawHand, drawWax, penTip, sealPlace, signaturePlace } from '../pen/signature';
import { DEPTH, onChange, type Room } from '../room';
import { Sheet } from '../sheet';
import { placeIn } from '../spots';
import { measure } from './plates';

/** The pen lies and writes at this angle, in radians; its nib is 60 units from its middle. */
const PEN_TURN = 2.2;
const PEN_TIP: Point = [60 * Math.cos(PEN_TURN), 60 * Math.sin(PEN_TURN)];

/** What is written on the paper on top while one looks: small sheets over it, so that the paper need not be painted anew for every step. */
export interface Ink {
  /** The pen lies beside the papers, or nowhere. */
  rest(visible: boolean): void;
  /** The pen writes a side's signature. */
  sign(run: Run, seats: readonly Side[], side: Side, brisk: number): Promise<void>;
  /** A seal is pressed at the end of it. */
  press(run: Run, seats: readonly Side[], side: Side, seals: PaperText['seals'], brisk: number): Promise<void>;
  /** A row of the body lights up. */
  light(run: Run, row: number): Promise<void>;
  /** The pen strikes the clause in a row through. */
  strike(run: Run, clause: ClauseRow, row: number): Promise<void>;
  /** Takes everything off but the pen: the paper shows it by itself. */
  clear(): void;
}

const MS = { hand: 460, seal: 180, up: 240, down: 400, strike: 420 } as const;

export function createInk(room: Room, lying: () => Affine): Ink {
  const pen = new Sheet(room.scene, DEPTH.pen);
  const line = new Sheet(room.scene, DEPTH.pen - 0.3);
  const wax = new Sheet(room.scene, DEPTH.pen - 0.2);
  const glow = new Sheet(room.scene, DEPTH.pen - 0.4);
  const penned = onChange();

  /** Paints a part of the paper's plane, about the paper's middle. */
  const paint = (sheet: Sheet, area: Box, draw: (ink: Pen) => void): void => {
    const { a, b, c, d, e, f } = lying();
    sheet
      .paint(within({ a, b, c, d, e: 0, f: 0 }, area), room.layout.density, (ink) => {
        ink.transform(a, b, c, d, 0, 0);
        draw(ink);
      })
      .at(e, f);
  };
  const lead = ([x, y]: Point): void => {
    const [px, py] = placeIn(lying(), x, y);
    pen.at(px - PEN_TIP[0], py - PEN_TIP[1]);
  };
  const rest = (visible: boolean): void => {
    penned(room.layout.density, () =>
      pen.paint({ x: -72, y: -72, w: 144, h: 144 }, room.layout.density, (ink) => {
        ink.rotate(PEN_TURN);
        room.art.draw(ink, 'pen');
      }),
    );
    pen.at(...placeIn(lying(), 112, 50)).alpha(visible ? 1 : 0);
  };

  return {
    rest,
    sign: async (run, seats, side, brisk) => {
      rest(true);
      const { x, y, scale } = signaturePlace(seats, side);
      const area = { x: x - 4, y: y - 16 * scale - 4, w: 62 * scale + 8, h: 26 * scale + 8 };
      await run.tween(
        MS.hand * brisk,
        (t) => {
          paint(line, area, (ink) => drawHand(ink, seats, side, t));
          lead(penTip(seats, side, t));
        },
        sineInOut,
      );
      line.alpha(1);
    },
    press: async (run, seats, side, seals, brisk) => {
      const seal = seals[side];
      const { x, y, r } = sealPlace(seats, side);
      const { a, b, c, d } = lying();
      wax.paint({ x: -16, y: -16, w: 32, h: 32 }, room.layout.density, (ink) => {
        ink.transform(a, b, c, d, 0, 0);
        drawWax(ink, r, seal);
      });
      wax.at(...placeIn(lying(), x, y));
      await run.tween(MS.seal * brisk, (t) => wax.scale(1.9 - 0.9 * t).alpha(t), cubicOut);
      rest(true);
    },
    light: async (run, row) => {
      const box = rowBox(row);
      paint(glow, box, (ink) => {
        ink.fillStyle = 'rgba(255,214,102,.62)';
        ink.fillRect(box.x, box.y, box.w, box.h);
      });
      await run.tween(MS.up, (t) => glow.alpha(t), cubicOut);
      await run.tween(MS.down, (t) => glow.alpha(1 - t));
    },
    strike: async (run, clause, row) => {
      const strike = measure((ruler) => strikeOf(ruler, clause, row));
      const [[ax, ay], [bx, by]] = strike;
      const area = { x: ax - 2, y: Math.min(ay, by) - 3, w: bx - ax + 4, h: 7 };
      paint(line, area, (ink) => drawStrike(ink, strike));
      const { image } = line.alpha(1);
      rest(true);
      await run.tween(
        MS.strike,
        (t) => {
          image.setCrop(0, 0, image.width * t, image.height);
          lead([ax + (bx - ax) * t, ay + (by - ay) * t]);
        },
        sineInOut,
      );
      image.setCrop();
      rest(true);
    },
    clear: () => [line, wax, glow].forEach((sheet) => void sheet.alpha(0)),
  };
}

/** The upright box that holds a box of the plane. */
function within(lie: Affine, { x, y, w, h }: Box): Box {
  const corners = [placeIn(lie, x, y), placeIn(lie, x + w, y), placeIn(lie, x, y + h), placeIn(lie, x + w, y + h)];
  const xs = corners.map(([cx]) => cx);
  const ys = corners.map(([, cy]) => cy);
  const [left, top] = [Math.min(...xs) - 2, Math.min(...ys) - 2];
  return { x: left, y: top, w: Math.max(...xs) + 2 - left, h: Math.max(...ys) + 2 - top };
}
