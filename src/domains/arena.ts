import type { Strategy } from './bargainer';
import { dice } from './chance';
import { describe, spaceOfDomain, utilitiesOf, type OutcomeSpace } from './space';
import { ok, type Result } from '../engine';
import { at, type Agreement, type Domain, type Profile } from './model';
import { negotiate } from './offers';
import { rank, type Ranking } from './ranking';
import { disagreementOf, survey } from './survey';
import { distance, distanceTo, type Point } from './solutions';

/** What came of one game, by seat. */
export interface Played {
  readonly agreed: boolean;
  /** On the arena's own scale; those of walking away if nothing was agreed. */
  readonly utilities: readonly number[];
  /** What each seat gained over walking away, as a share of what all gained; null if nobody gained anything. */
  readonly shares: readonly number[] | null;
  /** Euclidean distance from what came out to the Nash point (null if there is none) and to the frontier. */
  readonly toNash: number | null;
  readonly toFrontier: number;
}

/** Anything that a tournament can be played on: a domain of the field, or a scenario of the game. */
export interface Arena {
  readonly name: string;
  readonly seats: number;
  /** The names of the strategies that can sit here. */
  readonly strategies: readonly string[];
  /** Whether the seed can change anything for these strategies, one for each seat. */
  hasChance(strategies: readonly string[]): boolean;
  play(strategies: readonly string[], seed: number): Played;
}

/** A bargaining table over a domain, with everything sorted that can be sorted before the first offer. */
export interface DomainTable {
  readonly domain: Domain;
  readonly space: OutcomeSpace;
  readonly rankings: readonly Ranking[];
}

/** Lays out a domain for negotiations (fault `domain.too-large`). */
export function tableOf(domain: Domain, profiles: readonly Profile[], ignoreReservation = false): Result<DomainTable> {
  const space = spaceOfDomain(domain);
  if (!space.ok) return space;
  const walkAway = disagreementOf(profiles, ignoreReservation);
  const rankings = profiles.map((profile, side) => rank(utilitiesOf(profile), at(walkAway, side)));
  return ok({ domain, space: space.value, rankings });
}

/** One finished negotiation over a domain. */
export interface Bargain {
  readonly agreement: Agreement | null;
  readonly outcome: number | null;
  /** By profile; those of walking away if nothing was agreed. */
  readonly utilities: readonly number[];
  /** From 0; the number of steps if nothing was agreed. */
  readonly step: number;
}

/** Plays one negotiation over a domain; one strategy for each profile. */
export function bargain(table: DomainTable, strategies: readonly Strategy[], steps: number, seed: number): Bargain {
  const draw = dice(seed);
  const sides = strategies.flatMap((strategy, side) => {
    const own = table.rankings[side];
    return own ? [strategy.start({ space: table.space, own, draw })] : [];
  });
  const { agreement, step } = negotiate(sides, steps);
  const worth = (own: Ranking): number => (agreement === null ? own.reservation : at(own.utility, agreement));
  return {
    agreement: agreement === null ? null : describe(table.domain, table.space, agreement),
    outcome: agreement,
    utilities: table.rankings.map(worth),
    step,
  };
}

/** A domain as the place of a tournament. */
export function domainArena(
  domain: Domain,
  profiles: readonly Profile[],
  options: { readonly strategies: readonly Strategy[]; readonly steps: number; readonly ignoreReservation?: boolean },
): Result<Arena> {
  const table = tableOf(domain, profiles, options.ignoreReservation);
  if (!table.ok) return table;
  const byName = new Map(options.strategies.map((strategy) => [strategy.name, strategy]));
  const called = (names: readonly string[]): Strategy[] => names.flatMap((name) => byName.get(name) ?? []);
  const walkAway = disagreementOf(profiles, options.ignoreReservation);
  const found = survey(domain, profiles, options.ignoreReservation);
  if (!found.ok) return found;
  const { nash, frontier } = found.value;
  return ok({
    name: domain.name,
    seats: profiles.length,
    strategies: [...byName.keys()],
    hasChance: (names) => called(names).some((strategy) => strategy.chance),
    play: (names, seed) => {
      const { outcome, utilities } = bargain(table.value, called(names), options.steps, seed);
      return {
        agreed: outcome !== null,
        utilities,
        shares: sharesOf(utilities, walkAway),
        toNash: nash && distance(utilities, nash),
        toFrontier: distanceTo(utilities, frontier),
      };
    },
  });
}

/** Each seat's part of what all gained over walking away; null if they gained nothing together. */
export function sharesOf(utilities: Point, walkAway: Point): number[] | null {
  const gains = utilities.map((utility, seat) => utility - at(walkAway, seat));
  const all = gains.reduce((sum, gain) => sum + gain, 0);
  return all > 0 ? gains.map((gain) => gain / all) : null;
}
