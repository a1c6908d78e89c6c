import { fit, gradient, polygonOn, widthOf, wrap, write, type Pen, type TextStyle } from './pen';

export interface PlateText {
  readonly flag: CanvasImageSource | null;
  /** Stands where there is no flag: the side's mark, as a path in a box of 16 × 16. */
  readonly mark?: { readonly path: string; readonly ink: string };
  readonly name: string;
  readonly line: string;
  /** What the side would gain or pay, as shown; null while no draft is shown. */
  readonly amount: string | null;
  /** What it counts, in a word that stands under the number, or on a phone's plate after it; empty where it has no room. */
  readonly unit: string;
  readonly absent: boolean;
  /** The side's colour: an absent side's amount is written in it. */
  readonly colour: string;
  readonly lit: boolean;
  /** A phone's plate: flag, name and amount on one line. */
  readonly plain: boolean;
  /** Which way the language is written. */
  readonly direction: 'ltr' | 'rtl';
}

const LINE = { size: 12, weight: 500 } as const;
const INK = { name: '#241B12', line: '#54432D', absentName: '#E9E1D0', absentLine: '#C2B8A4' } as const;
const FLAG = { w: 22, h: 16.5 } as const;
const FULL = { height: 35, edge: 12, gap: 8, name: 13, step: 15, amount: 18, foot: 19.5, middle: 1 } as const;
const PLAIN = { height: 25, edge: 8, gap: 6, name: 12.5, step: 14, amount: 18, foot: 8, middle: 6.5 } as const;
/** What can still be read on a phone. */
const SMALLEST = 11;
/** How far the unit stands after a number beside it, and how far under the middle of the plate below one. */
const UNIT = { gap: 3, below: 12 } as const;

const measures = ({ plain }: PlateText): typeof FULL | typeof PLAIN => (plain ? PLAIN : FULL);
const nameStyle = (plate: PlateText, size: number): TextStyle => ({
  size,
  weight: 650,
  fill: plate.absent ? INK.absentName : INK.name,
  direction: plate.direction,
});
const amountStyle = (plate: PlateText): TextStyle => ({
  size: measures(plate).amount,
  weight: 700,
  family: 'serif',
  fill: plate.absent ? plate.colour : INK.name,
  // A minus stands before its number in every language.
  direction: 'ltr',
});

const unitStyle = (plate: PlateText): TextStyle => ({
  size: SMALLEST,
  weight: 500,
  fill: plate.absent ? INK.absentLine : INK.line,
  direction: plate.direction,
});

/** How much the number and its unit take. */
function sumWidth(pen: Pen, plate: PlateText): number {
  if (plate.amount === null) return 0;
  const number = widthOf(pen, plate.amount, amountStyle(plate));
  const unit = widthOf(pen, plate.unit, unitStyle(plate));
  return plate.plain ? number + (unit && UNIT.gap + unit) : Math.max(30, number, unit);
}

/** How a plate is set: all in its own units. */
export interface PlateSize {
  readonly width: number;
  readonly height: number;
  /** By how much it is higher than a plate with a name of one line. */
  readonly taller: number;
  readonly name: { readonly lines: readonly string[]; readonly size: number };
  /** The most that the words under the name may take. */
  readonly room: number;
  /** The unit, unless the name would lose letters for it. */
  readonly unit: string;
}

/** The least plate that shows everything: no wider than `most` if that can be helped, no narrower than `least`. */
export function plateSize(pen: Pen, plate: PlateText, most: number, least = 0): PlateSize {
  const size = sizeWith(pen, plate, most, least);
  return size.name.lines.join(' ') === plate.name ? size : sizeWith(pen, { ...plate, unit: '' }, most, least);
}

function sizeWith(pen: Pen, plate: PlateText, most: number, least: number): PlateSize {
  const { height, edge, gap, step } = measures(plate);
  const sum = plate.amount === null ? 0 : sumWidth(pen, plate) + gap + 2;
  const rest = 2 * edge + FLAG.w + gap + sum;
  const name = breakName(pen, plate, most - rest);
  // What stands under the name may shrink a little before it makes the plate wider.
  const room = Math.max(most - rest, (SMALLEST / LINE.size) * widthOf(pen, plate.line, { ...LINE, fill: '' }));
  const line = plate.plain ? 0 : Math.min(room, widthOf(pen, plate.line, { ...LINE, fill: '' }));
  const taller = (name.lines.length - 1) * step;
  const widest = Math.max(line, ...name.lines.map((words) => widthOf(pen, words, nameStyle(plate, name.size))));
  return {
    // Rounded up: half a unit too little, and the name would lose its end.
    width: Math.max(least, Math.ceil(rest + widest)),
    height: height + taller,
    taller,
    name,
    room,
    unit: plate.unit,
  };
}

/** The name in as few lines as fit into the room, then in smaller letters; only a word longer than any line is cut. */
function breakName(pen: Pen, plate: PlateText, room: number): PlateSize['name'] {
  const full = measures(plate).name;
  const settings = [
    { size: full, most: 3 },
    { size: SMALLEST, most: 4 },
  ];
  for (const { size, most } of settings) {
    const style = nameStyle(plate, size);
    const lines = wrap(pen, plate.name, style, room, Infinity);
    if (lines.length <= most && lines.every((words) => widthOf(pen, words, style) <= room)) return { lines, size };
  }
  const style = nameStyle(plate, SMALLEST);
  const lines = wrap(pen, plate.name, style, room, 4).map((words) => fit(pen, words, style, room));
  return { lines, size: SMALLEST };
}

/** A card that stands on the table, foot in the middle at 0,0. Seated: ivory. Absent: dark, with a dashed edge. */
export function drawPlate(pen: Pen, size: PlateSize, plate: PlateText): void {
  const half = size.width / 2;
  const top = -size.height;
  const card = (): void => {
    pen.beginPath();
    polygonOn(pen, [
      [-half, 2],
      [-half + 4, top],
      [half - 4, top],
      [half, 2],
    ]);
  };
  pen.fillStyle = 'rgba(0,0,0,.5)';
  pen.beginPath();
  polygonOn(pen, [
    [-half + 2, 3],
    [half - 2, 3],
    [half + 5, 7],
    [-half - 5, 7],
  ]);
  pen.fill();
  card();
  pen.fillStyle = plate.absent
    ? '#14161C'
    : gradient(
        pen,
        [0, top, 0, 2],
        plate.lit
          ? [
              [0, '#FFFBEF'],
              [1, '#F0DDB2'],
            ]
          : [
              [0, '#F6ECD4'],
              [1, '#D3BF97'],
            ],
      );
  pen.fill();
  pen.setLineDash(plate.absent ? [3, 3] : []);
  pen.lineWidth = plate.lit ? 1.6 : 1;
  pen.strokeStyle = plate.absent ? '#9C8F78' : plate.lit ? '#FFD88E' : '#FFF3D6';
  pen.stroke();
  pen.setLineDash([]);
  drawWords(pen, size, plate);
}

function drawMark(pen: Pen, { path, ink }: NonNullable<PlateText['mark']>, x: number, y: number): void {
  pen.save();
  pen.translate(x, y);
  pen.fillStyle = ink;
  pen.fill(new Path2D(path));
  pen.restore();
}

/** Flag, name and amount from where reading begins to where it ends. */
function drawWords(pen: Pen, { width, height, name, room, unit }: PlateSize, plate: PlateText): void {
  const { edge, gap, step, foot, middle } = measures(plate);
  const { flag, line, amount, absent, plain, direction } = plate;
  const rightwards = direction === 'ltr' ? 1 : -1;
  const start = rightwards * (-width / 2 + edge);
  const left = Math.min(start, start + rightwards * FLAG.w);
  const top = -height / 2 - FLAG.h / 2 + 0.5;
  if (!flag && plate.mark) drawMark(pen, plate.mark, left + (FLAG.w - 16) / 2, top);
  else {
    if (flag) pen.drawImage(flag, left, top, FLAG.w, FLAG.h);
    pen.strokeStyle = 'rgba(0,0,0,.4)';
    pen.lineWidth = 0.8;
    pen.strokeRect(left, top, FLAG.w, FLAG.h);
  }
  const x = start + rightwards * (FLAG.w + gap);
  const [near, far] = direction === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const style = { ...nameStyle(plate, name.size), align: near };
  name.lines.forEach((words, i) => write(pen, words, x, -foot - (name.lines.length - 1 - i) * step, style));
  const fill = absent ? INK.absentLine : INK.line;
  if (!plain) write(pen, line, x, -5.5, { ...LINE, fill, align: near, direction, max: room + 1, least: SMALLEST });
  if (amount === null) return;
  const number = { ...amountStyle(plate), align: far };
  if (unit === '') return write(pen, amount, -start, -height / 2 + PLAIN.middle, number);
  const base = -height / 2 + middle;
  const beside = plain ? rightwards * (widthOf(pen, unit, unitStyle(plate)) + UNIT.gap) : 0;
  write(pen, amount, -start - beside, base, number);
  write(pen, unit, -start, plain ? base : -height / 2 + UNIT.below, { ...unitStyle(plate), align: far });
}
