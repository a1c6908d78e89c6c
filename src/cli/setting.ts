import { sidesOf, type Scenario, type Settings, type Side } from '../engine';
import { t } from '../text';
import { misused } from './say';

/** Where and how the games of a command are played. */
export interface Setting {
  readonly seats: readonly Side[];
  readonly settings: Settings;
}

/** Whether the delegations talk; `known`: they do not, for they know of each other whatever talk could tell. */
export const TALK = ['on', 'off', 'known'] as const;
export type TalkChoice = (typeof TALK)[number];

interface Wishes {
  readonly seats?: readonly Side[];
  readonly rounds?: number;
  readonly absentMoves?: true;
  /** On if nothing is said. */
  readonly talk?: TalkChoice;
}

/** Whether the scenario has all the sides that were named. If not, it is said, and the command ends as wrong usage does. */
export function hasSides(scenario: Scenario, named: readonly Side[] = []): boolean {
  const sides = sidesOf(scenario);
  if (named.every((side) => sides.includes(side))) return true;
  misused(t('cli.unknown-sides', { sides: sides.join(', ') }));
  return false;
}

/**
 * Seats as a person names them, in the scenario's order: who speaks first follows from the rules. Sides that the
 * scenario has not come last, for the setup to refuse.
 */
export function seatsFrom(scenario: Scenario, named: readonly Side[] | undefined): readonly Side[] {
  if (!named) return scenario.seats.default;
  const sides = sidesOf(scenario);
  return [...sides.filter((side) => named.includes(side)), ...named.filter((side) => !sides.includes(side))];
}

/** The scenario's own seats and rounds where nothing else is wished for. */
export const settingOf = (scenario: Scenario, { seats, rounds, absentMoves, talk = 'on' }: Wishes): Setting => ({
  seats: seatsFrom(scenario, seats),
  settings: {
    rounds: rounds ?? scenario.rounds.default,
    leaks: true,
    events: true,
    absentMoves: absentMoves ?? false,
    numbering: 'round',
    ...(talk === 'on' ? { talk: true } : {}),
  },
});
