import { canonicalJson, fnv1a64 } from '../engine';
import type { LogAct, LogHeader, LogResult } from './format';
import { written } from './write';

const headers = new WeakMap<LogHeader, string>();

/** Seal of a header: FNV-1a 64 over the canonical JSON of its line. */
export function sealOfHeader(header: LogHeader): string {
  const known = headers.get(header);
  if (known !== undefined) return known;
  const seal = fnv1a64(canonicalJson(written(header)));
  headers.set(header, seal);
  return seal;
}

/**
 * Seal of an act: FNV-1a 64 over the seal of the line before, followed by the canonical JSON of the act without its
 * seal. It covers what no hash of a state covers (names, reasons, the scenario's prose). It finds damage and careless
 * editing; it is no signature, for whoever edits on purpose can compute it again.
 */
export const sealOf = (before: string, act: Omit<LogAct, 'seal'>): string =>
  fnv1a64(before + canonicalJson({ ...act, seal: undefined }));

/** Seal of the result, made in the same way: it ties the result to the last act, and so to all before it. */
export const sealOfResult = (before: string, { result }: LogResult): string =>
  fnv1a64(before + canonicalJson({ result }));

/** Seal of the last line of a beginning of a log. */
export const lastSeal = (header: LogHeader, acts: readonly LogAct[]): string =>
  acts.at(-1)?.seal ?? sealOfHeader(header);
