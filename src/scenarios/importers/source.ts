import { fail, type Fault, type Result } from '../../engine';

/** A text to be read, with the name by which faults point at it. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** Is told of what was read although it is odd. */
  readonly notice?: (fault: Fault) => void;
}

/** Into how many values a real issue is cut when nothing else is said; the ends are among them, as in NegMAS. */
export const LEVELS = 10;

/** A larger file than this is not read at all; the largest domains of the field have a tenth of a megabyte. */
export const MOST_BYTES = 4_000_000;
/** Elements may lie this deep in each other. */
export const DEEPEST = 32;
/** A domain may have so many issues, and so many values of one issue. */
export const MOST_ISSUES = 200;
export const MOST_VALUES = 100_000;

/** Refuses a file that is too large, before it is read (fault `domain.too-big`). */
export const tooBig = (name: string, bytes: number): { readonly ok: false; readonly fault: Fault } | null =>
  bytes > MOST_BYTES
    ? fail('domain.too-big', name, { megabytes: Math.ceil(bytes / 1e6), most: MOST_BYTES / 1e6 })
    : null;

class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/** Leaves a reader at once with a fault; `reading` hands it on as a Result. */
export function refuse(code: `domain.${string}`, place: string, values?: Fault['values']): never {
  throw new Refusal(fail(code, place, values).fault);
}

/** Tells of something odd that does not keep the file from being read. */
export function note(source: Source, code: `domain.${string}`, place: string, values?: Fault['values']): void {
  source.notice?.(fail(code, place, values).fault);
}

/** Refuses a text longer than its reader can bear (fault `domain.too-big`). */
export function tooLong({ name }: Source, characters: number, most: number): void {
  if (characters > most)
    refuse('domain.too-big', name, { megabytes: Math.ceil(characters / 1e4) / 100, most: most / 1e6 });
}

/** Runs a reader over a source that is not too large. */
export function reading<T>(source: Source, read: () => T): Result<T> {
  const large = tooBig(source.name, source.text.length);
  if (large) return large;
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** The name of a file without its folders and its ending. */
export const stem = (name: string): string => (name.split(/[/\\]/).at(-1) ?? name).replace(/\.[^.]+$/, '');

/** The place of an offset in a text as `file:line:column`, counted from 1. */
export function placeIn({ name, text }: Source, offset: number): string {
  const before = text.slice(0, offset);
  return `${name}:${String(before.split('\n').length)}:${String(offset - before.lastIndexOf('\n'))}`;
}
