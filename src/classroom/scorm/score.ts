import { fail, ok, type Result } from '../../engine';
import { replayStates, type GameLog } from '../../log';
import { rowOf, type ClassRow } from '../debrief/row';

/** What a course platform is told of a finished game as its score. Sides differ: none of them is a rank. */
export const SCORES = ['none', 'played', 'signed', 'durability', 'gain'] as const;

/** From 0 at `from` to 1 at `to`, in between in proportion, and never beyond. */
export interface Score {
  readonly kind: (typeof SCORES)[number];
  /** Percent for durability, points for gain; of no meaning for the others. */
  readonly from: number;
  readonly to: number;
}

const RANGES: Readonly<Partial<Record<Score['kind'], readonly [number, number]>>> = {
  durability: [0, 100],
  gain: [-20, 20],
};
/** Neither deals nor sides come near it. */
const FARTHEST = 10_000;

/** Reads `signed`, or with a range `gain:-20..40`. Fault: `lms.no-score`. */
export function scoreFrom(text: string): Result<Score> {
  const [, name, low, high] = /^([a-z]+)(?::(-?\d+)\.\.(-?\d+))?$/.exec(text) ?? [];
  const kind = SCORES.find((one) => one === name);
  const range = kind && RANGES[kind];
  const wrong = fail('lms.no-score', 'score', { known: SCORES.join(', ') });
  if (kind === undefined || (low !== undefined && !range)) return wrong;
  const [from, to] = low === undefined ? (range ?? [0, 1]) : [Number(low), Number(high)];
  return from < to && Math.max(-from, to) <= FARTHEST ? ok({ kind, from, to }) : wrong;
}

/** As {@link scoreFrom} reads it. */
export const scoreText = ({ kind, from, to }: Score): string => (RANGES[kind] ? `${kind}:${from}..${to}` : kind);

/**
 * The score of a finished game, 0 to 1, or null where none is to be told. `gain` is the mean over the seats that persons
 * led, against holding to the end; several at one screen have one score.
 */
export function scoreOf(
  score: Score,
  row: Pick<ClassRow, 'terms' | 'durability' | 'gains' | 'persons'>,
): number | null {
  switch (score.kind) {
    case 'none':
      return null;
    case 'played':
      return 1;
    case 'signed':
      return row.terms ? 1 : 0;
    case 'durability':
      return scaled(row.durability ?? 0, score);
    case 'gain': {
      const gains = row.persons.map((side) => row.gains[side] / 100);
      return gains.length === 0 ? null : scaled(gains.reduce((sum, gain) => sum + gain, 0) / gains.length, score);
    }
    default:
      return score.kind satisfies never;
  }
}

/** See {@link scoreOf}; null for a game that is not over, too. */
export function scoreOfGame(score: Score, { header, acts }: Pick<GameLog, 'header' | 'acts'>): number | null {
  const states = replayStates({ header, acts });
  const row = states.ok ? rowOf({ header, states: states.value, acts, notes: [] }) : null;
  return row && scoreOf(score, row);
}

const scaled = (value: number, { from, to }: Score): number => Math.min(1, Math.max(0, (value - from) / (to - from)));
