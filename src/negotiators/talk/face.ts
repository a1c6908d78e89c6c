import { type Hundredths, type Line, type Percent, type Secret, type Weight } from '../../engine';

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
  /** By issue: how much it matters. */
  readonly weights: readonly Weight[];
}

/** From these costs at home on, in hundredths, a line is called soft, hard, or one never to be crossed. */
const LINE_FROM = { soft: 100, hard: 400, never: 900 } as const;

/** What one who hears of a line supposes that crossing it costs: the middle of its grade, in hundredths. */
export const LINE_COST: Readonly<Record<Line, Hundredths>> = { soft: 200, hard: 600, never: 1100 };

/** From this weight on relative gains, and up to this belief in the war's cost, both in percent. */
const ENVIOUS = 20;
const PATIENT = 60;

/** From this salience on, and up to this one, in percent, an issue matters much, or little. */
const HIGH = 130;
const LOW = 75;

const weightOf = (salience: Percent): Weight => {
  if (salience >= HIGH) return 'high';
  return salience <= LOW ? 'low' : 'middle';
};

/** What a weight is taken to be, in percent. */
export const SALIENCE: Readonly<Record<Weight, Percent>> = { high: 160, middle: 100, low: 50 };

const lineOf = (points: Hundredths): Line | null => {
  if (points >= LINE_FROM.never) return 'never';
  if (points >= LINE_FROM.hard) return 'hard';
  return points >= LINE_FROM.soft ? 'soft' : null;
};

const known = new WeakMap<Secret, Face>();

export function faceOf(secret: Secret): Face {
  const face = known.get(secret) ?? {
    lines: secret.redLines.map(lineOf),
    envious: secret.relativeGainsPercent >= ENVIOUS,
    patient: secret.believesWarCostPercent <= PATIENT,
    weights: secret.salience.map(weightOf),
  };
  known.set(secret, face);
  return face;
}

/** What anybody would suppose of a side that has shown this face, in percent and hundredths. */
const SHOWN = { envious: 35, even: 10, patient: 45, pressed: 85, least: 150 } as const;

const shown = new WeakMap<Face, Secret>();

/**
 * The secret that a face stands for: the middle of each grade. Grounds, likes and blocks are judged by it, so that nothing
 * in them hangs on where within its grades the true one lies.
 */
export function secretShown(face: Face): Secret {
  const known = shown.get(face) ?? {
    redLines: face.lines.map((line) => (line ? LINE_COST[line] : 0)),
    salience: face.weights.map((weight) => SALIENCE[weight]),
    believesWarCostPercent: face.patient ? SHOWN.patient : SHOWN.pressed,
    relativeGainsPercent: face.envious ? SHOWN.envious : SHOWN.even,
    minimumGain: SHOWN.least,
  };
  shown.set(face, known);
  return known;
}

/** By how much, in hundredths within ±75, a side's sense of near and far is off: the same for all it says in a game. */
export function sense({ salience, redLines, minimumGain }: Secret): Hundredths {
  const mixed = [...salience, ...redLines].reduce((sum, one, i) => (sum * 31 + one * (i + 1)) % 9973, minimumGain);
  return (mixed % 151) - 75;
}
