import {
  actStream,
  draw,
  next,
  sidesOf,
  wayStream,
  type Rng,
  type Scenario,
  type Seed,
  type Side,
  type CompiledScenario,
  type Way,
} from '../engine';

/**
 * Chance for a computer delegation's act: a function that gives a number in [0, n) at each call, n from 1 to 2^20.
 *
 * The stream depends on the game's seed, the number of the act about to be made and the side that makes it, and on
 * nothing else. The engine's own generator is left alone, so that a log verifies whoever held the seats, and a game
 * taken up again after a reload goes on as it would have gone. What it gives for a seed must never change.
 */
export function drawsFor(table: CompiledScenario, seed: Seed, act: number, side: Side): (n: number) => number {
  const index = table.sideIndex[side];
  // Made when it is first asked for: many acts leave nothing to chance.
  let state: Rng | undefined;
  return (n) => {
    const drawn = draw(
      (state ??= typeof seed === 'string' ? actStream(seed, act, index) : narrowState(seed, act, index)),
      n,
    );
    state = drawn.state;
    return drawn.value;
  };
}

/** As games of format 1 have it, which have four sides. */
const narrowState = (seed: number, act: number, index: number): number =>
  next(next((seed ^ 0x9e3779b9) >>> 0).value ^ (act * 4 + index)).value;

/** By which of its persona's ways the computer leads a side in the game of a seed; null where there is none to draw. */
export function wayOf(scenario: Scenario, seed: Seed, side: Side): Way | null {
  const { ways = [] } = scenario.sides[side].confidential.persona;
  if (typeof seed !== 'string' || ways.length === 0) return null;
  const index = sidesOf(scenario).indexOf(side);
  return ways[draw(wayStream(seed, index), ways.length).value] ?? null;
}
