import type { Pen } from '../pen/pen';

/** What was written, and where it began and ended. */
export interface Written {
  readonly words: string;
  readonly left: number;
  readonly right: number;
}

/** A pen that measures letters as 0.553 of their size, so that sums are never whole, and remembers what it wrote. */
export function paperless(): { pen: Pen; written: Written[]; flags: number[] } {
  const written: Written[] = [];
  const flags: number[] = [];
  const state = { font: '', textAlign: 'left' };
  const width = (words: string): number => words.length * 0.553 * Number(/([\d.]+)px/.exec(state.font)?.[1]);
  const nothing = (): void => undefined;
  const own: Record<string, unknown> = {
    measureText: (words: string) => ({ width: width(words) }),
    fillText: (words: string, x: number) => {
      const before = { left: 0, center: width(words) / 2, right: width(words) }[state.textAlign] ?? 0;
      written.push({ words, left: x - before, right: x - before + width(words) });
    },
    strokeRect: (x: number) => flags.push(x),
    createLinearGradient: () => ({ addColorStop: nothing }),
    createRadialGradient: () => ({ addColorStop: nothing }),
    getTransform: () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }),
  };
  const pen = new Proxy(state, {
    get: (_, key) => (key in state ? Reflect.get(state, key) : (own[String(key)] ?? nothing)),
  }) as unknown as Pen;
  return { pen, written, flags };
}
