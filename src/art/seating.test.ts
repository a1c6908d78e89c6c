import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SIDES, sidesOf, type Side } from '../engine';
import { SIDES, eu, ru, ua, us } from '../engine/testing/alaska';
import { tableOf } from '../engine/testing/any-table';
import { PLACES, places, type Place } from './seating';

const COUNTS = Array.from({ length: MOST_SIDES - 1 }, (_, i) => i + 2);
const sidesOfTable = (count: number): readonly Side[] => sidesOf(tableOf(count, 1));
const subsets = (sides: readonly Side[]): Side[][] =>
  Array.from({ length: 2 ** sides.length }, (_, mask) => sides.filter((_side, i) => mask & (1 << i)));

describe.each(COUNTS)('at a table of %i sides, for all seats and every viewer', (count) => {
  const sides = sidesOfTable(count);
  const table = { sides };
  const cases = subsets(sides)
    .filter((seats) => seats.length >= 2)
    .flatMap((seats) => [...sides, 'all' as const].map((viewer) => ({ table, seats, viewer })));

  it('every side has a place of its own', () => {
    for (const one of cases) {
      const taken = sides.map((side) => places(one)[side]);
      expect(taken.every((place) => PLACES.includes(place))).toBe(true);
      expect(new Set(taken).size).toBe(count);
    }
  });

  it('whoever looks on from a seat sits near, anybody else behind the first seat, and somebody seated is far', () => {
    for (const one of cases) {
      const { seats, viewer } = one;
      const at = places(one);
      const near = sides.find((side) => at[side] === 'near');
      const far = sides.find((side) => at[side] === 'far');
      expect(near).toBe(viewer !== 'all' && seats.includes(viewer) ? viewer : seats[0]);
      expect(far !== undefined && seats.includes(far)).toBe(true);
    }
  });

  it('a long side holds one delegation in its middle, or two beside each other', () => {
    for (const one of cases) {
      const taken = new Set<Place>(sides.map((side) => places(one)[side]));
      for (const hand of ['left', 'right'] as const) {
        expect(taken.has(`${hand}-front`)).toBe(taken.has(`${hand}-back`));
        expect(taken.has(hand) && taken.has(`${hand}-front`)).toBe(false);
      }
    }
  });

  it('the same places are taken whoever sits and whoever looks on: no chair appears or goes', () => {
    const taken = cases.map((one) =>
      sides
        .map((side) => places(one)[side])
        .sort()
        .join(),
    );
    expect(new Set(taken).size).toBe(1);
  });
});

it('nothing else that a game changes moves anybody', () => {
  const sides = sidesOfTable(MOST_SIDES);
  fc.assert(
    fc.property(
      fc.subarray([...sides], { minLength: 2 }),
      fc.constantFrom(...sides, 'all' as const),
      fc.record({
        turn: fc.constantFrom(...sides, null),
        walkedOut: fc.constantFrom(...sides, null),
        round: fc.nat(9),
      }),
      (seats, viewer, rest) => {
        const seated = { table: { sides }, seats, viewer };
        expect(places({ ...rest, ...seated })).toEqual(places(seated));
      },
    ),
  );
});

it('at the table of Alaska the one to talk to sits far, the others left and right', () => {
  const table = { sides: SIDES };
  expect(places({ table, viewer: us, seats: [us, ru] })).toEqual({ us: 'near', ru: 'far', ua: 'left', eu: 'right' });
  expect(places({ table, viewer: ru, seats: [us, ru] })).toEqual({ ru: 'near', us: 'far', ua: 'left', eu: 'right' });
  expect(places({ table, viewer: ua, seats: [us, ru, ua, eu] })).toEqual({
    ua: 'near',
    ru: 'far',
    us: 'left',
    eu: 'right',
  });
  expect(places({ table, viewer: 'all', seats: [us, ua] })).toEqual({ us: 'near', ua: 'far', ru: 'left', eu: 'right' });
});
