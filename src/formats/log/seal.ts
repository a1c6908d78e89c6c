import { canonicalJson, fnv1a64, hashOfBytes, inBytes, type Scenario } from '../../engine';
import type { GameLog, LogAct, LogHeader, LogNote, LogResult } from './format';
import { asWritten } from '../scenario/file';
import { written } from './write';

const headers = new WeakMap<LogHeader, string>();

/** A scenario as its line has it, with the bytes of that: most of a header, and the same in all headers of a class. */
interface Held {
  readonly lines: object;
  readonly bytes: string;
}

const scenarios = new WeakMap<Scenario, Held>();

function heldIn({ scenario }: LogHeader): Held {
  const known = scenarios.get(scenario);
  if (known) return known;
  const lines = asWritten(scenario);
  const held = { lines, bytes: inBytes(canonicalJson(lines)) };
  scenarios.set(scenario, held);
  return held;
}

/** It stands in the place of the scenario: JSON never holds it as it is. */
const MARK = '\0';

/** The bytes of a header's canonical JSON. */
function bytesOf(header: LogHeader): string {
  const { lines, bytes } = heldIn(header);
  const around = canonicalJson(written(header, lines), new WeakMap([[lines, MARK]]));
  const [before = '', after = ''] = around.split(MARK);
  return inBytes(before) + bytes + inBytes(after);
}

/** Seal of a header: FNV-1a 64 over the canonical JSON of its line. */
export function sealOfHeader(header: LogHeader): string {
  const known = headers.get(header);
  if (known !== undefined) return known;
  const seal = hashOfBytes(bytesOf(header));
  headers.set(header, seal);
  return seal;
}

/**
 * Seal of any line but the first: FNV-1a 64 over the seal of the line before, followed by the canonical JSON of the
 * line without its seal. It covers what no hash of a state covers (names, reasons, the scenario's prose). It finds
 * damage and careless editing; it is no signature, for whoever edits on purpose can compute it again.
 */
const sealAfter = (before: string, line: object): string =>
  fnv1a64(before + canonicalJson({ ...line, notes: undefined, seal: undefined }));

export const sealOf = (before: string, act: Omit<LogAct, 'seal'>): string => sealAfter(before, act);

/** It ties the result to the last act, and so to all before it. */
export const sealOfResult = (before: string, { result }: LogResult): string => sealAfter(before, { result });

export const sealOfNote = (before: string, note: LogNote['note']): string => sealAfter(before, { note });

/** Seal of the last line of a beginning of a log. */
export function lastSeal(header: LogHeader, acts: readonly LogAct[]): string {
  const last = acts.at(-1);
  return last?.notes?.at(-1)?.seal ?? last?.seal ?? sealOfHeader(header);
}

/** What stands in a line after the first. */
export interface SealedLine {
  /** The results of earlier programs have none. */
  readonly seal?: string;
}

/**
 * The number of the first line whose seal does not follow from the lines before it, or null. Lines are taken as their
 * file has them, before anything is made of them.
 */
export function brokenSeal(header: object, lines: readonly SealedLine[]): number | null {
  let before = fnv1a64(canonicalJson(header));
  for (const [at, line] of lines.entries()) {
    if (line.seal !== undefined && line.seal !== sealAfter(before, line)) return at + 2;
    before = line.seal ?? before;
  }
  return null;
}

/** The same of a log that no file was read for. */
export const brokenSealOf = ({ header, acts, result }: GameLog): number | null =>
  brokenSeal(
    written(header),
    [...acts, ...(result ? [result] : [])].flatMap((line) => [line, ...(line.notes ?? [])]),
  );

/** In which line of its log an act stands, or, for one more than there are, the result. */
export const lineOf = ({ acts }: Pick<GameLog, 'acts'>, act: number): number =>
  acts.slice(0, act - 1).reduce((line, { notes }) => line + (notes?.length ?? 0), act + 1);
