import type { Side } from '../../engine';
import type { Pen } from './pen';

/** Who has signed a paper, and with what. */
export interface Signed {
  readonly seats: readonly Side[];
  readonly signatures: readonly Side[];
  /** The wax of each side and its mark, an SVG path in a box of 16 × 16. */
  readonly seals: Readonly<Record<Side, { readonly wax: string; readonly mark: string; readonly ink: string }>>;
  /** The last signature's share that is written, 0..1. */
  readonly written: number;
}

const INK = '#28324F';
const LINE = '#3A2C1C';

/** Strokes of four hands, 58 units wide from 0,0; nobody's real signature. The seats take them in turn. */
const HANDS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0, 2],
    [7, -14],
    [12, 6],
    [19, -7],
    [24, -13],
    [27, 5],
    [34, -4],
    [38, -8],
    [43, 3],
    [58, -6],
  ],
  [
    [0, -3],
    [5, 5],
    [10, -13],
    [14, 4],
    [20, -3],
    [25, 5],
    [30, -11],
    [36, 3],
    [46, -5],
    [58, 1],
  ],
  [
    [0, 4],
    [6, -9],
    [13, -12],
    [11, 4],
    [18, -2],
    [24, -9],
    [29, 3],
    [36, -6],
    [44, 2],
    [58, -3],
  ],
  [
    [0, 0],
    [9, -12],
    [14, 2],
    [20, -6],
    [26, 3],
    [31, -12],
    [37, 2],
    [45, -4],
    [50, 3],
    [58, -8],
  ],
];

/** Where a seat's signature begins, and how large it is written. */
export function signaturePlace(seats: readonly Side[], side: Side): { x: number; y: number; scale: number } {
  const width = 146 / Math.max(2, seats.length);
  return { x: -73 + seats.indexOf(side) * width + 2, y: 68, scale: (width - 6) / 62 };
}

export function drawSignatures(pen: Pen, { seats, signatures, seals, written }: Signed): void {
  pen.strokeStyle = LINE;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const side of seats) {
    const { x, scale } = signaturePlace(seats, side);
    pen.moveTo(x - 2, 73);
    pen.lineTo(x + 60 * scale, 73);
  }
  pen.stroke();
  signatures.forEach((side, i) => {
    const share = i === signatures.length - 1 ? written : 1;
    drawHand(pen, seats, side, share);
    if (share === 1) drawSeal(pen, seats, side, seals[side]);
  });
}

type Seal = Signed['seals'][Side];

/** The middle of a seat's seal and its radius, in the paper's units. */
export function sealPlace(seats: readonly Side[], side: Side): { x: number; y: number; r: number } {
  const { x, y, scale } = signaturePlace(seats, side);
  const r = 6 + 5 * scale;
  return { x: x + 60 * scale - r * 0.5, y: y - 1, r };
}

/** A seal at the end of a signature: the side's wax, with its mark pressed in. */
function drawSeal(pen: Pen, seats: readonly Side[], side: Side, seal: Seal | undefined): void {
  if (!seal || !seats.includes(side)) return;
  const { x, y, r } = sealPlace(seats, side);
  pen.save();
  pen.translate(x, y);
  drawWax(pen, r, seal);
  pen.restore();
}

/** Sealing wax of a radius about 0,0. */
export function drawWax(pen: Pen, r: number, seal: Seal): void {
  pen.fillStyle = 'rgba(40,20,8,.35)';
  pen.beginPath();
  pen.arc(1, 1.6, r, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = seal.wax;
  pen.beginPath();
  for (let i = 0; i < 24; i++) {
    const at = (i * Math.PI) / 12;
    const edge = r * (i % 2 === 0 ? 1 : 0.94);
    if (i === 0) pen.moveTo(edge, 0);
    else pen.lineTo(edge * Math.cos(at), edge * Math.sin(at));
  }
  pen.fill();
  pen.strokeStyle = 'rgba(255,255,255,.35)';
  pen.lineWidth = 1;
  pen.beginPath();
  pen.arc(0, 0, r * 0.74, 0, 2 * Math.PI);
  pen.stroke();
  pen.scale(r / 14, r / 14);
  pen.translate(-8, -8);
  pen.fillStyle = seal.ink;
  pen.fill(new Path2D(seal.mark));
}

/** The place of the pen's tip after a share of a signature, in the paper's units. */
export function penTip(seats: readonly Side[], side: Side, share: number): readonly [number, number] {
  const { x, y, scale } = signaturePlace(seats, side);
  const hand = HANDS[Math.max(0, seats.indexOf(side)) % HANDS.length] ?? [];
  const along = share * (hand.length - 1);
  const [ax, ay] = hand[Math.floor(along)] ?? [0, 0];
  const [bx, by] = hand[Math.min(hand.length - 1, Math.floor(along) + 1)] ?? [ax, ay];
  const rest = along % 1;
  return [x + (ax + (bx - ax) * rest) * scale, y + (ay + (by - ay) * rest) * scale];
}

export function drawHand(pen: Pen, seats: readonly Side[], side: Side, share: number): void {
  if (share <= 0 || !seats.includes(side)) return;
  const steps = Math.max(2, Math.round(share * 54));
  pen.strokeStyle = INK;
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  const at = Array.from({ length: steps + 1 }, (_, i) => penTip(seats, side, (share * i) / steps));
  at.forEach(([x, y], i) => {
    const [px, py] = at[i - 1] ?? [x, y];
    if (i === 0) pen.moveTo(x, y);
    else pen.quadraticCurveTo(px, py, (px + x) / 2, (py + y) / 2);
  });
  pen.stroke();
  pen.lineCap = 'butt';
}
