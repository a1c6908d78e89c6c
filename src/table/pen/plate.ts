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
}

const NAME = { size: 13, weight: 650 } as const;
const LINE = { size: 12, weight: 500 } as const;
const AMOUNT = { size: 21, weight: 700, family: 'serif' } as const;
const INK = { name: '#241B12', line: '#54432D', absentName: '#E9E1D0', absentLine: '#C2B8A4' } as const;
const FLAG = { x: 11, w: 22, h: 16.5 } as const;
export const PLATE_HEIGHT = 35;

/** The least width that shows everything, in units of the plate. */
export function plateWidth(pen: Pen, { name, line, amount }: PlateText): number {
  const words = Math.max(widthOf(pen, name, { ...NAME, fill: '' }), widthOf(pen, line, { ...LINE, fill: '' }));
  const sum = amount === null ? 0 : Math.max(34, widthOf(pen, amount, { ...AMOUNT, fill: '' })) + 12;
  return Math.round(FLAG.x + FLAG.w + 8 + words + sum + 13);
}

/** A card that stands on the table, foot in the middle at 0,0. Seated: ivory. Absent: dark, with a dashed edge. */
export function drawPlate(pen: Pen, width: number, plate: PlateText): void {
  const half = width / 2;
  const top = -PLATE_HEIGHT;
  const card = (): void => {
    pen.beginPath();
    polygonOn(pen, [[-half, 2], [-half + 4, top], [half - 4, top], [half, 2]]);
  };
  pen.fillStyle = 'rgba(0,0,0,.5)';
  pen.beginPath();
  polygonOn(pen, [[-half + 2, 3], [half - 2, 3], [half + 5, 7], [-half - 5, 7]]);
  pen.fill();
  card();
  pen.fillStyle = plate.absent
    ? '#14161C'
    : gradient(pen, [0, top, 0, 2], plate.lit ? [[0, '#FFFBEF'], [1, '#F0DDB2']] : [[0, '#F6ECD4'], [1, '#D3BF97']]);
  pen.fill();
  pen.setLineDash(plate.absent ? [3, 3] : []);
  pen.lineWidth = plate.lit ? 1.6 : 1;
  pen.strokeStyle = plate.absent ? '#9C8F78' : plate.lit ? '#FFD88E' : '#FFF3D6';
  pen.stroke();
  pen.setLineDash([]);
  drawWords(pen, half, plate);
}

function drawWords(pen: Pen, half: number, { flag, name, line, amount, absent, colour }: PlateText): void {
  const left = -half + FLAG.x;
  const top = -PLATE_HEIGHT / 2 - FLAG.h / 2 + 0.5;
  if (flag) pen.drawImage(flag, left, top, FLAG.w, FLAG.h);
  pen.strokeStyle = 'rgba(0,0,0,.4)';
  pen.lineWidth = 0.8;
  pen.strokeRect(left, top, FLAG.w, FLAG.h);
  const x = left + FLAG.w + 8;
  const end = half - 13;
  const amountStyle: TextStyle = { ...AMOUNT, fill: absent ? colour : INK.name, align: 'right' };
  const room = end - x - (amount === null ? 0 : widthOf(pen, amount, amountStyle) + 8);
  write(pen, name, x, -19.5, { ...NAME, fill: absent ? INK.absentName : INK.name, max: room });
  write(pen, line, x, -5.5, { ...LINE, fill: absent ? INK.absentLine : INK.line, max: room });
  if (amount !== null) write(pen, amount, end, -10, amountStyle);
}
