import { t } from '../text';
import type { Box, Layout } from './layout';
import { widthOf, write, type Pen } from './pen/pen';

const AT = { x: 100, y: 424, step: 19 } as const;
const WORDS = { size: 12, weight: 550, fill: '#F2E2C2', halo: 'rgba(27,14,7,.55)' } as const;
const INDENT = 23;

/** The key to the map: its swatches, and what they mean. */
export function drawKey(pen: Pen, ui: number): void {
  pen.translate(AT.x, AT.y);
  pen.scale(ui, ui);
  ENTRIES.forEach(([key, swatch], i) => {
    pen.save();
    pen.translate(0, i * AT.step);
    swatch(pen);
    pen.restore();
    write(pen, t(key), INDENT, i * AT.step + 4, WORDS);
  });
}

const ground = (pen: Pen, fill: string, edge: string): void => {
  pen.fillStyle = fill;
  pen.fillRect(0, -6, 16, 12);
  pen.strokeStyle = edge;
  pen.lineWidth = 0.8;
  pen.strokeRect(0, -6, 16, 12);
};

function strokes(pen: Pen, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  for (const x of [3.5, 8, 12.5]) {
    pen.moveTo(x, -6);
    pen.lineTo(x, 6);
  }
  pen.stroke();
}

function drawUpright(pen: Pen): void {
  ground(pen, '#B64B33', '#FFB49C');
  strokes(pen, '#3C120A', 1.2);
}

function drawHeld(pen: Pen): void {
  ground(pen, '#3A2117', '#A98450');
  strokes(pen, 'rgba(218,112,87,.6)', 0.9);
}

function drawDots(pen: Pen): void {
  ground(pen, '#B08A2C', '#FFE79A');
  pen.fillStyle = '#3A2A06';
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
}

function drawLine(pen: Pen): void {
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

const ENTRIES = [
  ['table.key-to-red', drawUpright],
  ['table.key-to-gold', drawDots],
  ['table.key-line', drawLine],
  ['table.key-held', drawHeld],
] as const;

/** Where the key lies on the table, as a pen measures it; null in a small room, which leaves it to the panel. */
export function legendBox(pen: Pen, { plain, ui }: Layout): Box | null {
  if (plain) return null;
  const widest = Math.max(...ENTRIES.map(([key]) => widthOf(pen, t(key), WORDS)));
  return { x: AT.x, y: AT.y - 8 * ui, w: (INDENT + widest) * ui, h: ((ENTRIES.length - 1) * AT.step + 16) * ui };
}
