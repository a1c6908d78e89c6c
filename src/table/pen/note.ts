import { write, type Pen } from './pen';

export interface NoteText {
  readonly title: string;
  readonly lines: readonly string[];
  /** A phone's note: fewer and larger words. */
  readonly plain: boolean;
}

/** Half the width and height of an opened and of a sealed note, in their own units. */
export const NOTE = { w: 92, h: 56 } as const;
export const SEALED = { w: 64, h: 42 } as const;

/** What is written on an opened note about 0,0, in a hand that slants because it binds nobody. */
export function drawNote(pen: Pen, { title, lines, plain }: NoteText): void {
  const size = plain ? 21 : 14;
  write(pen, title, -81, plain ? -27 : -32, { size, weight: 600, family: 'serif', fill: '#8A3A22', max: 164 });
  const step = plain ? 26 : 19;
  lines.slice(0, plain ? 3 : 4).forEach((line, i) =>
    write(pen, line, -81 + i * 0.4, (plain ? 0 : -11) + i * step, {
      size: plain ? 21 : 15,
      weight: 500,
      family: 'serif',
      italic: true,
      fill: '#2A1E14',
      max: 166,
    }),
  );
}
