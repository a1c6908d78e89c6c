import type * as Phaser from 'phaser';
import type { Instrument, RoomSpec } from '../engine';
import type { Surface } from '../surfaces';
import type { Art } from './art';
import type { Layout } from './layout';
import type { Shown } from './shown';

/** What a scenario makes of the room. */
export interface Laid {
  /** What lies on the table. */
  readonly surface: Surface;
  /** How it is dressed. */
  readonly dress: Required<RoomSpec>;
  /** The instrument of each meter, in their order. */
  readonly instruments: readonly Instrument[];
}

/** What every actor is given. `layout` changes with the container; actors are drawn anew then. */
export interface Room extends Laid {
  readonly scene: Phaser.Scene;
  readonly art: Art;
  layout: Layout;
}

/** A thing of the room. `draw` sets it, at once, to what is shown; asked twice for the same it does nothing. */
export interface Actor {
  draw(shown: Shown): void;
  /** The first `draw` in parts, to be called in order, where it takes so long that the page could not answer. */
  slices?(): readonly (() => void)[];
}

/** Back to front. */
export const DEPTH = {
  room: 0,
  dusk: 0.5,
  curtains: 1,
  pendant: 2,
  press: 3,
  chairs: 4,
  people: 4.5,
  farChairs: 5,
  far: 5.5,
  speaker: 5.8,
  table: 6,
  regions: 7,
  ember: 7.5,
  labels: 8.5,
  lamps: 9,
  paper: 12,
  pen: 14,
  note: 15,
  glass: 16,
  near: 21,
  dim: 21.5,
  plates: 22,
  instruments: 23,
  flash: 24,
  caption: 25,
  edge: 30,
} as const;

/** Calls `draw` only if what it depends on has changed. */
export function onChange(): (key: unknown, draw: () => void) => void {
  let last: string | null = null;
  return (key, draw) => {
    const now = JSON.stringify(key);
    if (now === last) return;
    last = now;
    draw();
  };
}
