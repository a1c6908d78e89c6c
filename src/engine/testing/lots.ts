import { draw } from '..';

/** Lots for one table. */
export class Lots {
  constructor(private rng: number) {}

  /** A whole number in [0, n). */
  upTo(n: number): number {
    const drawn = draw(this.rng, n);
    this.rng = drawn.state;
    return drawn.value;
  }

  hit = (percent: number): boolean => this.upTo(100) < percent;

  around = (middle: number, half: number): number => middle + this.upTo(2 * half + 1) - half;

  /** In points with hundredths. */
  points = (most: number): number => this.around(0, 100 * most) / 100;

  among<T>(items: readonly T[]): T {
    const item = items[this.upTo(items.length)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  }

  some = <T>(items: readonly T[], percent: number): T[] => items.filter(() => this.hit(percent));
}
