import type { ComponentChildren } from 'preact';
import type { ClassGroup, ClassRow, Ground } from '../../classroom';
import type { Scenario, Side } from '../../engine';
import type { Dug } from './class';

/** What a page of the debrief is made from. */
export interface View {
  readonly group: ClassGroup;
  readonly scenario: Scenario;
  readonly pair: readonly [Side, Side];
  /** Null while it is reckoned. */
  readonly ground: Ground | null;
  readonly dug: Dug | null;
  readonly open: (row: ClassRow) => void;
}

export interface Grid {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One picture of the discussion: what is seen in it, and what is asked of the class. */
export interface Page {
  /** What the picture is of. */
  readonly title: string;
  /** The lesson. */
  readonly headline: string;
  readonly question: string;
  readonly body: ComponentChildren;
  readonly table: Grid;
  /** Whether two sides are chosen for it. */
  readonly paired?: boolean;
}

/** A table by its file without folders and ending. */
export const nameOfRow = ({ source }: Pick<ClassRow, 'source'>): string =>
  (source.split(/[/\\]/).at(-1) ?? source).replace(/\.(jsonl|ndjson|json|txt)(\.gz)?$/i, '');
