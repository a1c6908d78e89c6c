import type { Scenario } from '../../engine';
import { linear, sineInOut } from '../easing';
import type { Run } from '../motion';
import type { Pen } from '../pen/pen';
import { DEPTH, onChange, type Actor, type Room } from '../room';
import type { Shown } from '../shown';
import { Sheet } from '../sheet';

/** What comes into the room for a move: planes over the window, a carpet before the gallery, guests' chairs, a document held up. */
export type Visit = 'landing' | 'takeoff' | 'chairs' | 'paper' | 'call' | null;

/**
 * What a move's sign stands for in the room. Moves of the scenarios that ship are all in it: `null` where the gallery's
 * flash and the note with the move's name are all there is to see. A sign that is not in it is seen as one of those.
 */
export const VISITS: Readonly<Record<string, Visit>> = {
  'plane-landing': 'landing',
  'plane-takeoff': 'takeoff',
  briefcase: 'chairs',
  armchair: 'chairs',
  users: 'chairs',
  'file-pen-line': 'paper',
  'scroll-text': 'paper',
  gavel: 'paper',
  'package-check': 'paper',
  pickaxe: 'paper',
  phone: 'call',
  route: 'call',
  eraser: 'paper',
  'volume-1': null,
  sprout: null,
  'message-square-warning': null,
  'book-open': 'paper',
  atom: 'paper',
  hand: null,
  handshake: null,
  'shield-plus': 'paper',
};

/** What comes into the room for a move. */
export const visitOf = ({ moves }: Scenario, move: string): Visit =>
  VISITS[moves.find(({ id }) => id === move)?.icon ?? ''] ?? null;

export interface VisitorsActor extends Actor {
  /** Somebody or something comes in; it stays until the round ends. */
  come(run: Run, visit: Exclude<Visit, null>): Promise<void>;
}

/** The window's opening, across which the plane flies: it is seen nowhere else. */
const SKY = { left: 236, right: 706, high: 104, low: 176 } as const;
const CHAIRS_AT = [724, 768, 812] as const;
/** Where planes stand still: low over the lake, or high on their way out. */
const PARKED = { landing: 0.82, takeoff: 0.7 } as const;
const CARPET = { x: 64, y: 276 } as const;
const PHONE = { x: 652, y: 250 } as const;
const HELD_UP = { x: 232, y: 236 } as const;

/** What comes into the room for a move and stays while the round lasts: drawn with the pen, for it is small and rarely seen. */
export function createVisitors(room: Room): VisitorsActor {
  const plane = new Sheet(room.scene, DEPTH.curtains - 0.2);
  const carpet = new Sheet(room.scene, DEPTH.press + 0.2);
  const chairs = new Sheet(room.scene, DEPTH.chairs - 0.3);
  const paper = new Sheet(room.scene, DEPTH.press + 0.3);
  const phone = new Sheet(room.scene, DEPTH.press + 0.2);
  const painted = onChange();
  /** What was never seen need not be painted. */
  let came = false;
  const paint = (): void =>
    painted(room.layout.density, () => {
      const { density } = room.layout;
      plane.paint({ x: -34, y: -16, w: 68, h: 32 }, density, drawPlane);
      carpet.paint({ x: 0, y: -4, w: 190, h: 18 }, density, drawCarpet).at(CARPET.x, CARPET.y);
      chairs.paint({ x: 700, y: 176, w: 150, h: 110 }, density, (pen) => CHAIRS_AT.forEach((x) => drawChair(pen, x)));
      paper.paint({ x: -16, y: -20, w: 32, h: 40 }, density, drawDocument);
      phone.paint({ x: -18, y: -24, w: 36, h: 28 }, density, drawPhone).at(PHONE.x, PHONE.y);
      [plane, carpet, chairs, paper, phone].forEach((sheet) => void sheet.alpha(0));
    });
  const fly = (way: 'landing' | 'takeoff', t: number): void => {
    const down = way === 'landing' ? t : 1 - t;
    plane.at(SKY.left + (SKY.right - SKY.left) * t, SKY.high + (SKY.low - SKY.high) * down * down);
    plane.alpha(Math.min(1, 6 * t)).image.setRotation(way === 'landing' ? 0.16 : -0.16);
  };
  const visitsIn = ({ scenario, story }: Shown): ReadonlySet<Exclude<Visit, null>> =>
    new Set(story.moves.map(({ move }) => visitOf(scenario, move)).filter((visit) => visit !== null));

  return {
    draw: (shown) => {
      const here = visitsIn(shown);
      if (here.size === 0 && !came) return;
      came = true;
      paint();
      const flight = here.has('landing') ? 'landing' : here.has('takeoff') ? 'takeoff' : null;
      if (flight) fly(flight, PARKED[flight]);
      else plane.alpha(0);
      carpet.scale(1).alpha(here.has('landing') ? 1 : 0);
      chairs.at(0, 0).alpha(here.has('chairs') ? 1 : 0);
      paper.at(HELD_UP.x, HELD_UP.y).alpha(here.has('paper') ? 1 : 0);
      phone.at(PHONE.x, PHONE.y).alpha(here.has('call') ? 1 : 0);
    },
    come: async (run, visit) => {
      came = true;
      paint();
      switch (visit) {
        case 'landing':
          await run.tween(1000, (t) => fly('landing', PARKED.landing * t), linear);
          return run.tween(500, (t) => carpet.scale(Math.max(0.02, t), 1).alpha(1), sineInOut);
        case 'takeoff':
          return run.tween(1100, (t) => fly('takeoff', PARKED.takeoff * t), linear);
        case 'chairs':
          return run.tween(600, (t) => chairs.at(26 * (1 - t), 0).alpha(t), sineInOut);
        case 'paper':
          return run.tween(600, (t) => paper.at(HELD_UP.x, HELD_UP.y + 16 * (1 - t)).alpha(t), sineInOut);
        case 'call':
          // It rings: the handset trembles, and rests.
          return run.tween(
            700,
            (t) => phone.at(PHONE.x, PHONE.y - Math.abs(Math.sin(t * 18)) * (1 - t)).alpha(Math.min(1, 5 * t)),
            linear,
          );
        default:
          return visit satisfies never;
      }
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

/** A sheet held up before the gallery, with a ribbon. */
function drawDocument(pen: Pen): void {
  pen.fillStyle = '#EFE3C6';
  pen.strokeStyle = '#A98450';
  pen.lineWidth = 1;
  pen.beginPath();
  pen.rect(-12, -17, 24, 32);
  pen.fill();
  pen.stroke();
  pen.fillStyle = '#6B5A40';
  for (let y = -11; y <= 3; y += 3.5) pen.fillRect(-8, y, y > 0 ? 9 : 16, 1.2);
  pen.fillStyle = '#8A2E20';
  pen.beginPath();
  pen.arc(6, 9, 3.4, 0, 2 * Math.PI);
  pen.fill();
}

/** A desk telephone. */
function drawPhone(pen: Pen): void {
  pen.fillStyle = '#1E1712';
  pen.strokeStyle = '#C9A368';
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(-12, 0);
  pen.lineTo(-8, -11);
  pen.lineTo(8, -11);
  pen.lineTo(12, 0);
  pen.closePath();
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.roundRect(-14, -17, 28, 5.5, 2.7);
  pen.fill();
  pen.stroke();
  pen.fillStyle = '#C9A368';
  pen.beginPath();
  pen.arc(0, -5, 2.8, 0, 2 * Math.PI);
  pen.fill();
}
