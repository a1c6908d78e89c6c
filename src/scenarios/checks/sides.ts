import { EMBLEMS, sidesOf, type Fault, type Scenario, type Side } from '../../engine';
import { FLAGS } from '../flags';
import { found, type Check } from './check';

/** Every side has a stance on every issue. */
export const stanceOnAll: Check = function* (scenario) {
  for (const side of sidesOf(scenario))
    for (const { id } of scenario.issues)
      if (!Object.hasOwn(scenario.sides[side].confidential.stances, id))
        yield found('scenario.no-stance', ['sides', side, 'confidential', 'stances'], { side, issue: id });
};

/** A delegation has a taste for its own moves only, in whichever way it is led. */
export const ownTastes: Check = function* (scenario) {
  for (const side of sidesOf(scenario)) {
    const path = ['sides', side, 'confidential', 'persona'];
    const { tastes, ways = [] } = scenario.sides[side].confidential.persona;
    yield* foreign(scenario, side, tastes, [...path, 'tastes']);
    for (const [i, way] of ways.entries())
      yield* foreign(scenario, side, way.tastes ?? {}, [...path, 'ways', i, 'tastes']);
  }
};

function* foreign(
  scenario: Scenario,
  side: Side,
  tastes: Readonly<Record<string, number>>,
  path: readonly (string | number)[],
): Generator<Fault> {
  for (const id of Object.keys(tastes)) {
    const move = scenario.moves.find((candidate) => candidate.id === id);
    if (move && move.side !== side) yield found('scenario.foreign-taste', [...path, id], { move: id, side: move.side });
  }
}

const sameSeats = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((seat) => b.includes(seat));

/** Seats are named once each, in the order of the sides; the default is one of the choices, and no choice comes twice. */
export const seatChoices: Check = function* (scenario) {
  const { choices } = scenario.seats;
  const sides = sidesOf(scenario);
  for (const [i, seats] of choices.entries()) {
    const inOrder = sides.filter((side) => seats.includes(side));
    if (inOrder.join() !== seats.join())
      yield found('scenario.seat-order', ['seats', 'choices', i], { order: sides.join(', ') });
    if (choices.slice(0, i).some((earlier) => sameSeats(earlier, seats)))
      yield found('scenario.twice', ['seats', 'choices', i], { id: seats.join(', ') });
  }
  if (!choices.some((seats) => seats.join() === scenario.seats.default.join()))
    yield found('scenario.default-not-a-choice', ['seats', 'default']);
};

/** What stands for a side is drawn: a flag, or a neutral emblem. */
export const emblemsDrawn: Check = function* (scenario) {
  const known = [...FLAGS, ...EMBLEMS];
  for (const side of sidesOf(scenario)) {
    const { emblem } = scenario.sides[side];
    if (!known.includes(emblem))
      yield found('scenario.unknown-id', ['sides', side, 'emblem'], {
        kind: 'emblems',
        id: emblem,
        known: known.join(', '),
      });
  }
};
