import { compile, net, type Scenario, type Side, type VerdictKind } from '../../../engine';
import type { Exercise } from '../../../classroom';
import { seedOfGame } from '../../../log';
import { playGame } from '../../../negotiators';
import { settingsOf } from './papers';

/** How games of computers alone end at the table of an exercise. Points. */
export interface Outcomes {
  readonly games: number;
  readonly signed: number;
  readonly meanRounds: number;
  /** The median of the deals signed; null without one. */
  readonly durability: number | null;
  /** The most frequent first; those that never happened are not among them. */
  readonly verdicts: readonly { readonly kind: VerdictKind; readonly games: number }[];
  /** The mean net of each side, and the bounds within which four of five games end. */
  readonly sides: readonly {
    readonly side: Side;
    readonly net: number;
    readonly least: number;
    readonly most: number;
  }[];
}

export const SIMULATED = 400;

/** Plays so many games of the real rules, from seeds of their own; `step` is told how many are done, and may wait. */
export async function simulate(
  scenario: Scenario,
  exercise: Exercise,
  step: (done: number, all: number) => unknown,
  games = SIMULATED,
): Promise<Outcomes> {
  const table = compile(scenario);
  const settings = settingsOf(exercise, scenario);
  const verdicts = new Map<VerdictKind, number>();
  const nets = new Map<Side, number[]>(table.sides.map((side) => [side, []]));
  const durabilities: number[] = [];
  let rounds = 0;
  for (let i = 0; i < games; i++) {
    const seed = seedOfGame('guide', i);
    const { end } = playGame({
      scenario,
      table,
      seats: exercise.seats,
      seed,
      settings,
      difficulty: () => exercise.computers,
    });
    const { outcome } = end;
    if (!outcome) throw new Error('a game did not end');
    verdicts.set(outcome.verdict.kind, (verdicts.get(outcome.verdict.kind) ?? 0) + 1);
    if (outcome.kind === 'signed') durabilities.push(outcome.settlement.durability);
    rounds += end.booked;
    for (const [side, all] of nets) all.push(net(end.accounts[side]) / 100);
    await step(i + 1, games);
  }
  return {
    games,
    signed: durabilities.length,
    meanRounds: Math.round((10 * rounds) / games) / 10,
    durability: durabilities.length > 0 ? at(durabilities, 0.5) : null,
    verdicts: [...verdicts].map(([kind, n]) => ({ kind, games: n })).toSorted((a, b) => b.games - a.games),
    sides: [...nets].map(([side, all]) => ({
      side,
      net: tenth(all.reduce((sum, one) => sum + one, 0) / games),
      least: tenth(at(all, 0.1)),
      most: tenth(at(all, 0.9)),
    })),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** The value below which that share of all lie. */
const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
