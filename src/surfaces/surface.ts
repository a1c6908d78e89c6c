import type { Look, Point } from '../art';
import type { Terms } from '../engine';

/** The pen of a canvas whose units are those of the design space. */
export type Pen = CanvasRenderingContext2D;

/** A closed outline in units of the surface, 1000 × 670 ({@link MAP_SIZE}). */
export type Ring = readonly Point[];

/** A piece of the surface that shows one issue. */
export interface Field {
  /** Its name for programs, each once. */
  readonly id: string;
  readonly issue: string;
  readonly rings: readonly Ring[];
  /** What the twin writes on it, and where, in units of the surface. */
  readonly name: string;
  readonly at: Point;
}

/** What the terms say of a field. */
export type FieldState =
  | { readonly kind: 'open' }
  /** Chosen, and nobody's; `settled` once it is signed. */
  | { readonly kind: 'marked'; readonly settled: boolean }
  /** Laid out in the hatching of one side, or in bands of several. */
  | { readonly kind: 'held'; readonly looks: readonly Look[] }
  /** Parted by the surface's line, between who holds what lies before it and behind it. */
  | { readonly kind: 'split'; readonly before: Look; readonly behind: Look };

/** How the terms before one stand: a draft, or signed and done. */
export interface Drafted {
  readonly terms: Terms;
  readonly settled: boolean;
}

export interface LabelStyle {
  readonly size: number;
  readonly weight?: number;
  readonly family?: 'ui' | 'serif';
  readonly italic?: boolean;
  readonly fill: string;
  readonly align?: CanvasTextAlign;
  readonly halo?: string;
  readonly max?: number;
  readonly least?: number;
  readonly spacing?: number;
}

/** Words on the surface, on their baseline at a place of the design space. */
export interface Label {
  readonly words: string;
  readonly at: Point;
  readonly style: LabelStyle;
}

/** How much room there is: letters grow by `ui` where it is small; `plain` is a phone's strip or a small window. */
export interface Space {
  readonly ui: number;
  readonly plain: boolean;
}

/** An entry of the key: a swatch 16 × 12 about 8 0, and what it means. */
export interface KeyEntry {
  readonly words: string;
  readonly swatch: (pen: Pen) => void;
}

/** What lies on one scenario's table. Canvas and panels draw the same fields in the same states. */
export interface Surface {
  readonly fields: readonly Field[];
  /** Whatever lies around the fields, as SVG paths in units of the surface, for the twin. */
  readonly land: string;
  /** The line that parts what is split, and everything behind it as a ring; empty where there is none. */
  readonly line: readonly Point[];
  readonly behind: Ring;
  /** Whether a drawn layer of this surface lies under its fields. */
  readonly layer: 'map' | null;
  state(field: Field, drafted: Drafted): FieldState;
  /** Draws on the table, once, what no terms change. */
  ground(pen: Pen): void;
  paint(pen: Pen, field: Field, state: FieldState): void;
  /** Dots and other marks, drawn over everything with the labels. */
  marks(pen: Pen): void;
  labels(space: Space, drafted: Drafted): readonly Label[];
  key(): readonly KeyEntry[];
}
