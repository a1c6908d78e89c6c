import { lineOfCost, type Hundredths, type Line, type Secret } from '../../engine';

/**
 * A secret as it may be spoken of: in grades, never in numbers. Every word is a function of it and of the position, so
 * that asking twice, or by another way, tells nothing new.
 */
export interface Face {
  /** By option index; null where there is no line. */
  readonly lines: readonly (Line | null)[];
  /** It minds what others gain. */
  readonly envious: boolean;
  /** The war presses it less than it presses others. */
  readonly patient: boolean;
}

/** What one who hears of a line supposes that crossing it costs: the middle of its grade, in hundredths. */
export const LINE_COST: Readonly<Record<Line, Hundredths>> = { soft: 200, hard: 600, never: 1100 };

/** From this weight on relative gains, and up to this belief in the war's cost, both in percent. */
const ENVIOUS = 20;
const PATIENT = 60;

const known = new WeakMap<Secret, Face>();

export function faceOf(secret: Secret): Face {
  const face = known.get(secret) ?? {
    lines: secret.redLines.map(lineOfCost),
    envious: secret.relativeGainsPercent >= ENVIOUS,
    patient: secret.believesWarCostPercent <= PATIENT,
  };
  known.set(secret, face);
  return face;
}

/** By how much, in hundredths within ±75, a side's sense of near and far is off: the same for all it says in a game. */
export function sense({ salience, redLines, minimumGain }: Secret): Hundredths {
  const mixed = [...salience, ...redLines].reduce((sum, one, i) => (sum * 31 + one * (i + 1)) % 9973, minimumGain);
  return (mixed % 151) - 75;
}
