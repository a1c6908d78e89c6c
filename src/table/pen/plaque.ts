import { widthOf, write, type Pen } from './pen';

export interface PlaqueText {
  readonly name: string;
  readonly value: string;
  /** Steps since the round opened; 0 shows nothing. Never red or green: up is not good nor bad. */
  readonly change: number;
}

/** A wider plaque would cover its neighbour on the wall. */
const WIDEST = 170;
const NAME = { size: 12, weight: 500, fill: '#E0D5BF', max: WIDEST - 20, least: 10 } as const;
const VALUE = { size: 17, weight: 600, family: 'serif', fill: '#FBF0D8' } as const;
const CHANGE = { size: 12.5, weight: 650, fill: '#EBCF96', align: 'right' } as const;
export const PLAQUE_HEIGHT = 38;

export const plaqueWidth = (pen: Pen, { name }: PlaqueText): number =>
  Math.round(Math.min(WIDEST, Math.max(92, widthOf(pen, name, NAME) + 20)));

/** A brass-edged plaque, its upper left corner at 0,0. */
export function drawPlaque(pen: Pen, width: number, { name, value, change }: PlaqueText): void {
  pen.beginPath();
  pen.roundRect(0.5, 0.5, width - 1, PLAQUE_HEIGHT - 1, 3);
  pen.fillStyle = '#0D0F14';
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = 'rgba(176,138,82,.85)';
  pen.stroke();
  write(pen, name, 10, 15.5, NAME);
  write(pen, value, 10, 32.5, VALUE);
  if (change === 0) return;
  const words = String(Math.abs(change));
  const x = width - 10 - widthOf(pen, words, CHANGE) - 12;
  write(pen, words, width - 10, 31.5, CHANGE);
  pen.fillStyle = CHANGE.fill;
  pen.beginPath();
  const [tip, base] = change > 0 ? [22.5, 30.5] : [31, 23];
  pen.moveTo(x, base);
  pen.lineTo(x + 4.5, tip);
  pen.lineTo(x + 9, base);
  pen.fill();
}
