import type { Look } from '../art';
import { INKS, STROKES } from './inks';
import type { Pen } from './surface';

/** Swatches of the key, 16 × 12 about 8 0. */

const ground = (pen: Pen, fill: string, edge: string): void => {
  pen.fillStyle = fill;
  pen.fillRect(0, -6, 16, 12);
  pen.strokeStyle = edge;
  pen.lineWidth = 0.8;
  pen.strokeRect(0, -6, 16, 12);
};

function lines(pen: Pen, ways: (typeof STROKES)[Look], colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.save();
  pen.beginPath();
  pen.rect(0, -6, 16, 12);
  pen.clip();
  pen.beginPath();
  for (const [dx, dy] of ways)
    for (const off of dx === 0 ? [3.5, 8, 12.5] : dy === 0 ? [-3, 0, 3] : [-10, -5, 0, 5, 10]) {
      const [x, y] = dx === 0 ? [off, 0] : dy === 0 ? [8, off] : [8 + off, 0];
      pen.moveTo(x - dx * 12, y - dy * 12);
      pen.lineTo(x + dx * 12, y + dy * 12);
    }
  pen.stroke();
  pen.restore();
}

/** Held by a side. */
export const heldSwatch =
  (look: Look) =>
  (pen: Pen): void => {
    const { ground: fill, hatch, edge } = INKS[look];
    ground(pen, fill, edge);
    if (STROKES[look].length > 0) return lines(pen, STROKES[look], hatch, 1.2);
    pen.fillStyle = hatch;
    for (const [x, y] of [
      [4, -3],
      [12, -3],
      [8, 0],
      [4, 3],
      [12, 3],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, 1.3, 0, 2 * Math.PI);
      pen.fill();
    }
  };

/** Held, and not at stake. */
export const quietSwatch =
  (look: Look, colour: string) =>
  (pen: Pen): void => {
    ground(pen, '#3A2117', '#A98450');
    lines(pen, STROKES[look], colour, 0.9);
  };

export const plainSwatch =
  (fill: string, edge: string) =>
  (pen: Pen): void =>
    ground(pen, fill, edge);

export function lineSwatch(pen: Pen): void {
  for (const [colour, width, dash] of [
    ['#102030', 4.4, []],
    ['#E9F6FC', 2.1, [4, 3]],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash([...dash]);
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(16, 0);
    pen.stroke();
  }
}
