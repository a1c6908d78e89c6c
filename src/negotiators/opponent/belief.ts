import { chosen, draw, entryOf, type Position, type Side, type SideLens, type CompiledScenario } from '../../engine';
import type { Evidence } from './evidence';
import { guessedLens } from './lenses';
import { poolOf } from '../evaluation/package-pool';
import { Utilities } from '../evaluation/utilities';

/** How many sets of wants are thought possible of a side, and how much of the latest evidence is weighed. */
const HYPOTHESES = 60;
const PIECES = 14;

/** What may be true of any side: percent, percent, hundredths. */
const BELIEFS = [40, 55, 70, 85, 100];
const ENVIES = [0, 15, 30, 50];
const LEASTS = [0, 100, 200, 300, 450];

/** A loss of so many hundredths on an issue may be a red line, in so many percent of the hypotheses, at such a cost. */
const GRAVE = -600;
const RED_PERCENT = 35;
const RED_COSTS = [300, 600, 1000];

const known = new WeakMap<CompiledScenario, Map<Side, readonly SideLens[]>>();

/**
 * What may be true of a side, the same in every game: priorities spread over the article's bands in pairs that mirror
 * each other, how much of the war it believes in, how much it minds the others' gains, its red lines, its least gain. No
 * confidential sheet is read for it.
 */
function hypothesesOf(position: Position, side: Side): readonly SideLens[] {
  const { table } = position;
  const ofTable = known.get(table) ?? new Map<Side, readonly SideLens[]>();
  known.set(table, ofTable);
  const made = ofTable.get(side) ?? make(table, guessedLens(position, side));
  ofTable.set(side, made);
  return made;
}

function make(table: CompiledScenario, guessed: SideLens): SideLens[] {
  const { side } = guessed;
  let rng = 0x5eed0 + table.sideIndex[side];
  const toss = (n: number): number => {
    const drawn = draw(rng, n);
    rng = drawn.state;
    return drawn.value;
  };
  const among = (values: readonly number[]): number => values[toss(values.length)] as number;
  const redLines = (): number[] =>
    table.options.map((_, option) =>
      (table.payoffs[entryOf(table, option, side)] ?? 0) <= GRAVE && toss(100) < RED_PERCENT ? among(RED_COSTS) : 0,
    );
  const bands = table.guessedSalience[side];
  const tosses = Array.from({ length: HYPOTHESES / 2 }, () => bands.map(() => toss(5)));
  return Array.from({ length: HYPOTHESES }, (_, i) => ({
    ...guessed,
    salience: bands.map(([low, high], issue) => {
      const tossed = tosses[i >> 1]?.[issue] ?? 2;
      return low + ((high - low) * (i % 2 === 0 ? tossed : 4 - tossed)) / 4;
    }),
    believesWarCostPercent: among(BELIEFS),
    relativeGainsPercent: among(ENVIES),
    redLines: redLines(),
    minimumGain: among(LEASTS),
  }));
}

/**
 * Bayesian model of another side over hypotheses about what decides its signature (after Hindriks and Tykhonov 2008):
 * what it tables or takes must suit it, what it leaves lying probably does not, and the later the less. What is believed
 * is the mean of the hypotheses, each as likely as the evidence makes it.
 */
export function believedLens(position: Position, side: Side, evidence: readonly Evidence[]): SideLens {
  const hypotheses = hypothesesOf(position, side);
  if (evidence.length === 0) return beforeAll(hypotheses);
  return mean(hypotheses, likelihoods(position, hypotheses, evidence.slice(-PIECES)));
}

const before = new WeakMap<readonly SideLens[], SideLens>();

/** What is believed before a side has done anything: the same lens each time, so that what is made of it can be kept. */
function beforeAll(hypotheses: readonly SideLens[]): SideLens {
  const lens =
    before.get(hypotheses) ??
    mean(
      hypotheses,
      hypotheses.map(() => 1),
    );
  before.set(hypotheses, lens);
  return lens;
}

/** Pieces of evidence from one game repeat each other, so each counts half. */
function likelihoods(position: Position, hypotheses: readonly SideLens[], evidence: readonly Evidence[]): number[] {
  const { table, settings } = position;
  const pool = poolOf(
    table,
    evidence.map(({ terms }) => chosen(table, terms)),
  );
  const gains = new Utilities(position, hypotheses).gains(pool);
  return hypotheses.map((hypothesis, h) => {
    const odds = evidence.reduce(
      (odds, { kind, round }, i) =>
        odds * likelihood(kind, (gains[h]?.[i] as number) - hypothesis.minimumGain, round / settings.rounds),
      1,
    );
    return Math.sqrt(odds);
  });
}

/** How likely such an act is of a side with so much to gain above its least: a ramp, for the position has moved since. */
function likelihood(kind: Evidence['kind'], surplus: number, time: number): number {
  const suits = Math.max(0.08, Math.min(1, 1 + surplus / 200));
  return kind === 'refuses' ? 1 - suits * (0.15 + 0.5 * time) : suits;
}

function mean(hypotheses: readonly SideLens[], odds: readonly number[]): SideLens {
  const all = odds.reduce((sum, one) => sum + one, 0);
  const average = (of: (lens: SideLens) => number): number =>
    hypotheses.reduce((sum, lens, i) => sum + of(lens) * (odds[i] as number), 0) / all;
  const averages = (of: (lens: SideLens) => readonly number[]): number[] => {
    const sums = of(first).map(() => 0);
    hypotheses.forEach((lens, i) => {
      const [values, weight] = [of(lens), odds[i] as number];
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (values[k] as number) * weight;
    });
    return sums.map((sum) => sum / all);
  };
  const first = hypotheses[0] as SideLens;
  return {
    ...first,
    salience: averages(({ salience }) => salience),
    believesWarCostPercent: average((lens) => lens.believesWarCostPercent),
    relativeGainsPercent: average((lens) => lens.relativeGainsPercent),
    redLines: averages(({ redLines }) => redLines),
    minimumGain: average(({ minimumGain }) => minimumGain),
  };
}
