import type { Fault } from '../../engine';
import type { HandedIn } from './desk';
import { grouped, type ClassGroup } from './group';
import type { ClassRow } from './row';

/** A hand-in that is not used, and why. */
export interface Refused {
  readonly file: string;
  readonly fault: Fault;
}

/** All that came of a class's hand-ins. */
export interface Collected {
  readonly rows: readonly ClassRow[];
  readonly refused: readonly Refused[];
  /** Hand-ins of a game that had come before, under whatever name and in whatever form. */
  readonly duplicates: readonly { readonly file: string; readonly of: string }[];
  readonly groups: readonly ClassGroup[];
}

/** How often somebody answered: a game may come again, with more answers. */
const answered = ({ shifts }: ClassRow): number =>
  shifts.reduce((sum, { before, after }) => sum + (before ? 1 : 0) + (after ? 1 : 0), 0);

/** Puts hand-ins together as they come; the same game twice is known by its seal, and the one with more answers counts. */
export class Collection {
  private readonly rows = new Map<string, ClassRow>();
  private readonly refused: Refused[] = [];
  private readonly duplicates: { readonly file: string; readonly of: string }[] = [];

  add({ source, read }: HandedIn): void {
    if (!read.ok) {
      this.refused.push({ file: source, fault: read.fault });
      return;
    }
    const before = this.rows.get(read.value.seal);
    if (!before) this.rows.set(read.value.seal, read.value);
    else if (answered(read.value) <= answered(before)) this.duplicates.push({ file: source, of: before.source });
    else {
      this.rows.set(read.value.seal, read.value);
      this.duplicates.push({ file: before.source, of: source });
    }
  }

  refuse(file: string, fault: Fault): void {
    this.refused.push({ file, fault });
  }

  get collected(): Collected {
    const rows = [...this.rows.values()].sort((a, b) => a.source.localeCompare(b.source, 'en', { numeric: true }));
    const { refused, duplicates } = this;
    return { rows, refused: [...refused], duplicates: [...duplicates], groups: grouped(rows) };
  }
}
