import { frontier, distance, distanceTo, sharesOf, solutions, type Arena, type Point } from '../../domains';
import {
  compile,
  interestsGain,
  type Scenario,
  type Settings,
  type Side,
  type SideSheet,
  type State,
} from '../../engine';
import { ownLens } from '../opponent/lenses';
import { ledBy, PARTS } from '../deciding/parts';
import { playGame, type PlayedGame } from './play-game';
import { sampled } from '../evaluation/frontier-sample';
import { Utilities } from '../evaluation/utilities';

/** Ten points of gain count as a utility of 1. */
const FULL = 1000;

interface SummitOptions {
  readonly strategies: readonly string[];
  readonly seats: readonly Side[];
  readonly settings: Settings;
}

/**
 * A scenario as the place of a tournament: its delegations, of the highest skill, with the parts of a strategy in place
 * of their own. A utility is what the terms are worth to a side by its own interests, over walking
 * away, ten points being 1; the frontier is that of packages near it by the true interests, as the summit ends.
 */
export function summitArena(scenario: Scenario, { strategies, seats, settings }: SummitOptions): Arena {
  const table = compile(scenario);
  const sheets = new Map<string, SideSheet>();
  const sheetOf = (side: Side, strategy: string): SideSheet => {
    const key = `${side}:${strategy}`;
    const known = sheets.get(key) ?? ledBy(strategy, scenario.sides[side]);
    sheets.set(key, known);
    return known;
  };
  return {
    name: scenario.title,
    seats: seats.length,
    strategies: strategies.filter((name) => name in PARTS),
    hasChance: () => true,
    play: (names, seed) => {
      const sheet = (side: Side): SideSheet => sheetOf(side, names[seats.indexOf(side)] ?? '');
      return measured(
        playGame({ scenario, table, seats, seed: String(seed), settings, sheet, difficulty: () => 'hard' }),
      );
    },
  };
}

function measured({ start, acts, end }: PlayedGame): ReturnType<Arena['play']> {
  const { seats, outcome } = end;
  const before: State = acts[acts.length - 2]?.state ?? start;
  const terms = outcome?.terms ?? null;
  const points = possible(before);
  const walkAway = seats.map(() => 0);
  const utilities = terms
    ? seats.map((side) => interestsGain(before, side, before.secrets[side], terms) / FULL)
    : walkAway;
  const efficient = frontier([...points, utilities]).map((i) => points[i] ?? utilities);
  const { nash } = solutions(efficient, walkAway);
  return {
    agreed: terms !== null,
    utilities,
    shares: terms ? sharesOf(utilities, walkAway) : null,
    toNash: nash && distance(utilities, nash),
    toFrontier: distanceTo(utilities, efficient),
  };
}

/** What the seats would gain by packages near the frontier as it truly is; walking away is always possible. */
function possible(state: State): Point[] {
  const utilities = new Utilities(
    state,
    state.seats.map((side) => ownLens(side, state.secrets[side])),
  );
  const pool = sampled(utilities);
  const gains = utilities.gains(pool);
  const points = Array.from({ length: pool.size }, (_, i) => gains.map((ofSeat) => (ofSeat[i] as number) / FULL));
  return [...points.filter((point) => point.every((gain) => gain >= 0)), state.seats.map(() => 0)];
}
