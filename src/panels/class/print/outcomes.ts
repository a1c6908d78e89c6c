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

/** How one game ended, as far as the guide tells it. */
export interface Ended {
  readonly verdict: VerdictKind;
  /** Null where nobody signed. */
  readonly durability: number | null;
  readonly rounds: number;
  /** Points, in the order of the scenario's sides. */
  readonly nets: readonly number[];
}

/** Plays games of the real rules, each from a seed of its own by its number; `rest` comes between two of them. */
export async function playGames(
  scenario: Scenario,
  exercise: Exercise,
  numbers: readonly number[],
  rest: () => unknown = () => undefined,
): Promise<readonly Ended[]> {
  const table = compile(scenario);
  const settings = settingsOf(exercise, scenario);
  const ends: Ended[] = [];
  for (const number of numbers) {
    const { end } = playGame({
      scenario,
      table,
      seats: exercise.seats,
      seed: seedOfGame('guide', number),
      settings,
      difficulty: () => exercise.computers,
    });
    const { outcome, booked, accounts } = end;
    if (!outcome) throw new Error('a game did not end');
    ends.push({
      verdict: outcome.verdict.kind,
      durability: outcome.kind === 'signed' ? outcome.settlement.durability : null,
      rounds: booked,
      nets: table.sides.map((side) => net(accounts[side]) / 100),
    });
    await rest();
  }
  return ends;
}

/** What games came to, whoever played which of them. */
export function outcomesOf(sides: readonly Side[], ends: readonly Ended[]): Outcomes {
  const games = ends.length;
  const durabilities = ends.flatMap(({ durability }) => durability ?? []);
  const verdicts = new Map<VerdictKind, number>();
  for (const { verdict } of ends) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  const rounds = ends.reduce((sum, end) => sum + end.rounds, 0);
  return {
    games,
    signed: durabilities.length,
    meanRounds: Math.round((10 * rounds) / games) / 10,
    durability: durabilities.length > 0 ? at(durabilities, 0.5) : null,
    verdicts: [...verdicts].map(([kind, n]) => ({ kind, games: n })).toSorted((a, b) => b.games - a.games),
    sides: sides.map((side, i) => {
      const all = ends.map(({ nets }) => nets[i] ?? 0);
      return {
        side,
        net: tenth(all.reduce((sum, one) => sum + one, 0) / games),
        least: tenth(at(all, 0.1)),
        most: tenth(at(all, 0.9)),
      };
    }),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

/** The value below which that share of all lie. */
const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
