import { t } from '../../text';
import { write, type Pen } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';

const AT = { x: 115, y: 424, step: 19 } as const;

/** The key to the map, inlaid in the table's left. Small rooms leave it to the panel. */
export function createLegend(room: Room): Actor {
  const sheet = new Sheet(room.scene, DEPTH.labels);
  const painted = onChange();
  return {
    draw: () => {
      const { density, plain, ui } = room.layout;
      painted([density, plain, ui], () =>
        sheet.paint({ x: AT.x - 6, y: AT.y - 14, w: 180 * ui, h: 90 * ui }, density, (pen) => {
          if (!plain) drawKey(pen, ui);
        }),
      );
    },
  };
}

function drawKey(pen: Pen, ui: number): void {
  pen.translate(AT.x, AT.y);
  pen.scale(ui, ui);
  const entries = [
    ['table.key-to-ru', drawUpright],
    ['table.key-to-ua', drawDots],
    ['table.key-line', drawLine],
    ['table.key-held', drawHeld],
  ] as const;
  entries.forEach(([key, swatch], i) => {
    pen.save();
    pen.translate(0, i * AT.step);
    swatch(pen);
    pen.restore();
    write(pen, t(key), 23, i * AT.step + 4, { size: 12, weight: 550, fill: '#F2E2C2', halo: 'rgba(27,14,7,.55)' });
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
