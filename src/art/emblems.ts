import type { Emblem } from '../engine';

/** A figure in a box of 32 × 24: a shape that is filled, or lines of a width. */
interface Figure {
  readonly d: string;
  readonly width?: number;
}

/** Neutral emblems: one plain figure each, told by its outline alone, in the shape of a flag. */
const FIGURES: Readonly<Record<Emblem, Figure>> = {
  anchor: {
    d: 'M16 7v13M11 10.5h10M7.5 14c.4 4 4.2 6 8.5 6s8.1-2 8.5-6M16 3.2a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 1 0 0-3.8z',
    width: 2.2,
  },
  bridge: {
    d: 'M2 9h28M16 9v10M2.5 9v10c1.5-4.6 4-6.6 6.7-6.6s5.3 2 6.8 6.6c1.5-4.6 4-6.6 6.7-6.6s5.3 2 6.8 6.6V9',
    width: 2,
  },
  ear: {
    d: 'M16 22V4M16 9c-3.4 0-5-1.7-5-5M16 9c3.4 0 5-1.7 5-5M16 14.5c-3.4 0-5-1.7-5-5M16 14.5c3.4 0 5-1.7 5-5M16 20c-3.4 0-5-1.7-5-5M16 20c3.4 0 5-1.7 5-5',
    width: 1.9,
  },
  mountain: { d: 'M2 20.5 12.5 3.5l5 8.3 2.7-3.9L30 20.5z' },
  sun: {
    d: 'M16 7.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 1 0 0-8.4zM16 2v3M16 19v3M6 12h3M23 12h3M8.9 4.9 11 7M21 17l2.1 2.1M8.9 19.1 11 17M21 7l2.1-2.1',
    width: 2.1,
  },
  tower: { d: 'M10 2.5h2.6V5h2.1V2.5h2.6V5h2.1V2.5H22v6h-1.8l.9 9.8h2.4v3.2h-15v-3.2h2.4l.9-9.8H10z' },
  tree: {
    d: 'M16 2c4.6 0 7.8 3 7.8 6.8 0 3.6-2.8 6.3-6.4 6.7V22h-2.8v-6.5c-3.6-.4-6.4-3.1-6.4-6.7C8.2 5 11.4 2 16 2z',
  },
  waves: { d: 'M4 7q3-4 6 0t6 0 6 0 6 0M4 13q3-4 6 0t6 0 6 0 6 0M4 19q3-4 6 0t6 0 6 0 6 0', width: 2.3 },
};

const GROUND = '#f6ecd4';
const INK = '#22303c';

const isEmblem = (name: string): name is Emblem => Object.hasOwn(FIGURES, name);

/** An emblem as a picture of its own, as large as a flag; of another name than there are, the bare ground. */
export function emblemSvg(name: string): string {
  const figure = isEmblem(name) ? figureSvg(FIGURES[name]) : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48" viewBox="0 0 32 24"><path fill="${GROUND}" d="M0 0h32v24H0z"/>${figure}</svg>`;
}

const figureSvg = ({ d, width }: Figure): string =>
  width === undefined
    ? `<path fill="${INK}" d="${d}"/>`
    : `<path fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;
