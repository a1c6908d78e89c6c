import { dip, linear, sineInOut } from '../easing';
import type { Run } from '../motion';
import type { Pen } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import { Sheet } from '../sheet';

export interface VisitorsActor extends Actor {
  /** A plane crosses the window, coming in or leaving. */
  plane(run: Run, coming: boolean): Promise<void>;
  /** A carpet is rolled out before the gallery. */
  carpet(run: Run): Promise<void>;
  /** Guests' chairs are set along the wall, and stay while they are spoken of. */
  chairs(run: Run): Promise<void>;
}

/** The window's opening, across which the plane flies: it is seen nowhere else. */
const SKY = { left: 236, right: 706, high: 104, low: 176 } as const;
const CHAIRS_AT = [724, 768, 812] as const;

/** What comes into the room for a move and leaves it again: drawn with the pen, for it is small and rarely seen. */
export function createVisitors(room: Room): VisitorsActor {
  const plane = new Sheet(room.scene, DEPTH.curtains - 0.2);
  const carpet = new Sheet(room.scene, DEPTH.press + 0.2);
  const chairs = new Sheet(room.scene, DEPTH.chairs - 0.3);
  const painted = onChange();
  const paint = (): void =>
    painted(room.layout.density, () => {
      const { density } = room.layout;
      plane.paint({ x: -34, y: -16, w: 68, h: 32 }, density, drawPlane);
      carpet.paint({ x: 0, y: -4, w: 190, h: 18 }, density, drawCarpet);
      chairs.paint({ x: 700, y: 176, w: 150, h: 110 }, density, (pen) => CHAIRS_AT.forEach((x) => drawChair(pen, x)));
    });
  const clear = (): void => [plane, carpet, chairs].forEach((sheet) => void sheet.alpha(0));

  return {
    draw: clear,
    plane: async (run, coming) => {
      paint();
      await run.tween(
        1300,
        (t) => {
          const along = SKY.left + (SKY.right - SKY.left) * t;
          const down = coming ? t : 1 - t;
          plane.at(along, SKY.high + (SKY.low - SKY.high) * down * down).alpha(Math.min(1, 6 * dip(t)));
          plane.image.setRotation(coming ? 0.16 : -0.16);
        },
        linear,
      );
    },
    carpet: async (run) => {
      paint();
      // It leads from the door at the gallery to the table.
      await run.tween(700, (t) => carpet.at(64, 276).scale(Math.max(0.02, t), 1).alpha(1), sineInOut);
    },
    chairs: async (run) => {
      paint();
      await run.tween(600, (t) => chairs.at(26 * (1 - t), 0).alpha(t), sineInOut);
    },
  };
}

function drawPlane(pen: Pen): void {
  pen.fillStyle = '#DCE3EA';
  pen.beginPath();
  pen.ellipse(0, 0, 27, 3.6, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.beginPath();
  pen.moveTo(-27, -1);
  pen.lineTo(-31, -12);
  pen.lineTo(-24, -12);
  pen.lineTo(-17, -2);
  pen.moveTo(4, 1);
  pen.lineTo(-10, 13);
  pen.lineTo(-4, 13);
  pen.lineTo(13, 1);
  pen.fill();
  pen.fillStyle = '#3C4A5A';
  for (let x = -15; x <= 17; x += 5) pen.fillRect(x, -1.6, 2.2, 1.5);
}

function drawCarpet(pen: Pen): void {
  pen.fillStyle = '#7E2A22';
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(186, -3);
  pen.lineTo(190, 9);
  pen.lineTo(-2, 13);
  pen.closePath();
  pen.fill();
  pen.strokeStyle = '#C9A368';
  pen.lineWidth = 1;
  pen.stroke();
}

function drawChair(pen: Pen, x: number): void {
  pen.fillStyle = '#4A3423';
  pen.strokeStyle = '#A98450';
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.roundRect(x - 14, 196, 28, 46, 5);
  pen.fill();
  pen.stroke();
  pen.fillStyle = '#5D4230';
  pen.fillRect(x - 16, 242, 32, 8);
  pen.fillStyle = '#33241A';
  pen.fillRect(x - 14, 250, 3, 28);
  pen.fillRect(x + 11, 250, 3, 28);
}
