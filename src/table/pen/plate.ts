import { gradient, polygonOn, widthOf, write, type Pen, type TextStyle } from './pen';

export interface PlateText {
  readonly flag: CanvasImageSource | null;
  readonly name: string;
  readonly line: string;
  /** What the side would gain or pay, as shown; null while no draft is shown. */
  readonly amount: string | null;
  readonly absent: boolean;
  /** The side's colour: an absent side's amount is written in it. */
  readonly colour: string;
  readonly lit: boolean;
  /** A phone's plate: flag, name and amount on one line. */
  readonly plain: boolean;
}

const LINE = { size: 12, weight: 500 } as const;
const nameStyle = (plate: PlateText): TextStyle => ({
  size: measures(plate).name,
  weight: 650,
  fill: plate.absent ? INK.absentName : INK.name,
});
const amountStyle = (plate: PlateText): TextStyle => ({
  size: measures(plate).amount,
  weight: 700,
  family: 'serif',
  fill: plate.absent ? plate.colour : INK.name,
  align: 'right',
});
const INK = { name: '#241B12', line: '#54432D', absentName: '#E9E1D0', absentLine: '#C2B8A4' } as const;
const FLAG = { w: 22, h: 16.5 } as const;
const FULL = { height: 35, edge: 12, gap: 8, name: 13, amount: 21 } as const;
const PLAIN = { height: 25, edge: 8, gap: 6, name: 12.5, amount: 18 } as const;
type Measures = typeof FULL | typeof PLAIN;

const measures = ({ plain }: Pick<PlateText, 'plain'>): Measures => (plain ? PLAIN : FULL);
export const plateHeight = (plate: Pick<PlateText, 'plain'>): number => measures(plate).height;

/** The least width that shows everything, in units of the plate. */
export function plateWidth(pen: Pen, plate: PlateText): number {
  const { edge, gap } = measures(plate);
  const line = plate.plain ? 0 : widthOf(pen, plate.line, { ...LINE, fill: '' });
  const words = Math.max(widthOf(pen, plate.name, nameStyle(plate)), line);
  const sum = plate.amount === null ? 0 : Math.max(30, widthOf(pen, plate.amount, amountStyle(plate))) + gap + 2;
  return Math.round(2 * edge + FLAG.w + gap + words + sum);
}

/** A card that stands on the table, foot in the middle at 0,0. Seated: ivory. Absent: dark, with a dashed edge. */
export function drawPlate(pen: Pen, width: number, plate: PlateText): void {
  const half = width / 2;
  const top = -plateHeight(plate);
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
  drawWords(pen, half, plate);
}

function drawWords(pen: Pen, half: number, plate: PlateText): void {
  const { height, edge, gap } = measures(plate);
  const { flag, name, line, amount, absent, plain } = plate;
  const left = -half + edge;
  const top = -height / 2 - FLAG.h / 2 + 0.5;
  if (flag) pen.drawImage(flag, left, top, FLAG.w, FLAG.h);
  pen.strokeStyle = 'rgba(0,0,0,.4)';
  pen.lineWidth = 0.8;
  pen.strokeRect(left, top, FLAG.w, FLAG.h);
  const x = left + FLAG.w + gap;
  const end = half - edge;
  const room = end - x - (amount === null ? 0 : widthOf(pen, amount, amountStyle(plate)) + gap);
  write(pen, name, x, plain ? -8 : -19.5, { ...nameStyle(plate), max: room });
  if (!plain) write(pen, line, x, -5.5, { ...LINE, fill: absent ? INK.absentLine : INK.line, max: room });
  if (amount !== null) write(pen, amount, end, plain ? -6 : -10, amountStyle(plate));
}
