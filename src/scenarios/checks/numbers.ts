import type { Fault } from '../../engine';
import { asWritten } from '../../formats';
import { found, type Check } from './check';

/** Accounts are kept in hundredths, so a third decimal would be lost without a word. Told where the file has it: vectors of format 2 are by side. */
export const twoDecimals: Check = function* (scenario) {
  yield* numbersWithin(asWritten(scenario), []);
};

function* numbersWithin(value: unknown, path: readonly (string | number)[]): Generator<Fault> {
  if (typeof value === 'number') {
    const hundredths = value * 100;
    if (Math.abs(hundredths - Math.round(hundredths)) > 1e-6) yield found('scenario.decimals', path, { value });
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* numbersWithin(item, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* numbersWithin(item, [...path, key]);
  }
}

/** Bounds that belong together. */
export const bounds: Check = function* (scenario) {
  for (const [i, { start, min, max }] of scenario.meters.entries()) {
    if (min >= max) yield found('scenario.empty-range', ['meters', i, 'max'], { least: min, most: max });
    else if (start < min || start > max)
      yield found('scenario.start-outside', ['meters', i, 'start'], { start, least: min, most: max });
  }
  const { floor, ceiling } = scenario.durability;
  if (floor >= ceiling) yield found('scenario.empty-range', ['durability', 'ceiling'], { least: floor, most: ceiling });
  else if (scenario.turningPointAt < floor || scenario.turningPointAt > ceiling)
    yield found('scenario.start-outside', ['turningPointAt'], {
      start: scenario.turningPointAt,
      least: floor,
      most: ceiling,
    });
};

/** Rounds to choose from rise, hold the default, and end before the war's horizon does. */
export const roundChoices: Check = function* (scenario) {
  const { choices } = scenario.rounds;
  const { horizon } = scenario.war;
  for (const [i, rounds] of choices.entries()) {
    if (i > 0 && rounds <= (choices[i - 1] ?? 0)) yield found('scenario.not-rising', ['rounds', 'choices', i]);
    if (rounds > horizon) yield found('scenario.beyond-horizon', ['rounds', 'choices', i], { rounds, horizon });
  }
  if (!choices.includes(scenario.rounds.default)) yield found('scenario.default-not-a-choice', ['rounds', 'default']);
};
