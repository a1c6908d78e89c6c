import encodeQR from 'qr';
import { codeOf } from '../../classroom';
import { ok, type Result } from '../../engine';
import type { GameLog } from '../../log';

/** A code as a picture: a path of unit squares in a square of so many units, its quiet border included. */
export interface Picture {
  readonly size: number;
  readonly path: string;
}

export interface HandedIn {
  readonly code: string;
  /** Null where the code is longer than a picture can hold. */
  readonly picture: Picture | null;
}

/** Letters of a picture's alphabet that its largest form holds, at the correction used here. */
const MOST_LETTERS = 3391;
/** Dark modules are kept off from what stands around by so many light ones (ISO/IEC 18004). */
const QUIET = 4;

/** A game as it is handed in. Faults: those of `codeOf`. */
export function handedIn(log: GameLog): Result<HandedIn> {
  const code = codeOf(log);
  if (!code.ok) return code;
  return ok({ code: code.value, picture: code.value.length > MOST_LETTERS ? null : pictureOf(code.value) });
}

/** Drawn here, square by square: the page's policy lets no markup in that was made as text. */
export function pictureOf(text: string): Picture {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: QUIET });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size: rows.length, path };
}
