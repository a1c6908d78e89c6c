import { draw, gainsOf, scanWindow, spaceSeenBy, type SideLens, type State } from '../../engine';
import { ownLens } from '../opponent/lenses';
import { neighbourhood, packageAt } from '../evaluation/package-pool';
import { sampled } from '../evaluation/frontier-sample';
import { Utilities } from '../evaluation/utilities';

/** Weightings of the sides that are tried for an option. */
const WEIGHTINGS = 20;

/** Some efficient package with the option, by the interests of the seats, or null if none was found: certain if found. */
export function efficientWith(state: State, option: number): number[] | null {
  const lenses = state.seats.map((side) => ownLens(side, state.secrets[side]));
  const utilities = new Utilities(state, lenses);
  let rng = option + 1;
  for (let n = 0; n < WEIGHTINGS; n++) {
    const weights = lenses.map((_, k) => {
      const drawn = draw(rng, 100);
      rng = drawn.state;
      return n < lenses.length ? (k === n ? 100 : 2) : 2 + (drawn.value * drawn.value) / 100;
    });
    const best = climbed(utilities, option, weights);
    if (isEfficient(state, lenses, best)) return best;
  }
  return null;
}

/** Climbs by single changes from the best of a sample, the option kept, to where the weighted gains are greatest. */
function climbed(utilities: Utilities, option: number, weights: readonly number[]): number[] {
  const { table } = utilities.position;
  const issue = table.options[option]?.issue ?? 0;
  const value = (gains: readonly Float64Array[], i: number): number =>
    gains.reduce((sum, ofSide, k) => sum + (weights[k] ?? 0) * (ofSide[i] ?? 0), 0);
  const best = (pool: ReturnType<typeof sampled>, fits: (i: number) => boolean): Uint16Array => {
    const gains = utilities.gains(pool);
    const places = Array.from({ length: pool.size }, (_, i) => i).filter(fits);
    return packageAt(
      pool,
      places.reduce((a, b) => (value(gains, b) > value(gains, a) ? b : a)),
    );
  };
  let at = Uint16Array.from(best(sampled(utilities), () => true));
  at[issue] = option;
  for (const partner of table.partners[option] ?? []) {
    const other = table.options[partner]?.issue ?? 0;
    if (at[other] === partner) at[other] = table.issues[other]?.first ?? 0;
  }
  for (;;) {
    const near = neighbourhood(table, at);
    const next = best(near, (i) => packageAt(near, i)[issue] === option);
    if (next.join() === at.join()) return [...at];
    at = Uint16Array.from(next);
  }
}

/** Exact: no package among all gives one seat more and none less. */
function isEfficient(state: State, lenses: readonly SideLens[], options: readonly number[]): boolean {
  const gains = gainsOf(spaceSeenBy(state, lenses), options);
  const atLeast = lenses.map((lens, k) => ({ ...lens, minimumGain: gains[k] ?? 0 }));
  const space = spaceSeenBy(state, atLeast);
  let dominated = false;
  scanWindow(space, (other) => {
    dominated ||= gainsOf(space, other).some((gain, k) => gain > (gains[k] ?? 0));
    return dominated;
  });
  return !dominated;
}
