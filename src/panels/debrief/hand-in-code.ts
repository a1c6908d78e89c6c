import { codeOf } from '../../classroom';
import { ok, type Result } from '../../engine';
import type { GameLog } from '../../log';
import { pictureOf, type Picture } from '../qr/picture';

export interface HandedIn {
  readonly code: string;
  /** Null where the code is longer than a picture can hold. */
  readonly picture: Picture | null;
}

/** Letters of a picture's alphabet that its largest form holds, at the correction used here. */
const MOST_LETTERS = 3391;

/** A game as it is handed in. Faults: those of `codeOf`. */
export function handedIn(log: GameLog): Result<HandedIn> {
  const code = codeOf(log);
  if (!code.ok) return code;
  return ok({ code: code.value, picture: code.value.length > MOST_LETTERS ? null : pictureOf(code.value) });
}
