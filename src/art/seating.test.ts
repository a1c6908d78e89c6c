import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySide, MOST_SIDES, SEAT_WISHES, sidesOf, type SeatWish, type Side } from '../engine';
import { SIDES, eu, ru, ua, us } from '../engine/testing/alaska';
import { tableOf } from '../engine/testing/any-table';
import { PLACES, places, type Place } from './seating';

const COUNTS = Array.from({ length: MOST_SIDES - 1 }, (_, i) => i + 2);
/** The sides of a table, of which some wish to sit somewhere. */
const wishing = (sides: readonly Side[], wish: (side: Side) => SeatWish | undefined = () => undefined) => ({
  sides: bySide(sides, (side) => {
    const seat = wish(side);
    return seat === undefined ? {} : { seat };
  }),
});
const sidesOfTable = (count: number): readonly Side[] => sidesOf(tableOf(count, 1));
const subsets = (sides: readonly Side[]): Side[][] =>
  Array.from({ length: 2 ** sides.length }, (_, mask) => sides.filter((_side, i) => mask & (1 << i)));

describe.each(COUNTS)('at a table of %i sides, for all seats and every viewer', (count) => {
  const sides = sidesOfTable(count);
  const scenario = wishing(sides);
  const cases = subsets(sides)
    .filter((seats) => seats.length >= 2)
    .flatMap((seats) => [...sides, 'all' as const].map((viewer) => ({ seats, viewer })));

  it('every side has a place of its own', () => {
    for (const one of cases) {
      const taken = sides.map((side) => places(one, scenario)[side]);
      expect(taken.every((place) => PLACES.includes(place))).toBe(true);
      expect(new Set(taken).size).toBe(count);
    }
  });

  it('whoever looks on from a seat sits near, anybody else behind the first seat, and somebody seated is far', () => {
    for (const one of cases) {
      const { seats, viewer } = one;
      const at = places(one, scenario);
      const near = sides.find((side) => at[side] === 'near');
      const far = sides.find((side) => at[side] === 'far');
      expect(near).toBe(viewer !== 'all' && seats.includes(viewer) ? viewer : seats[0]);
      expect(far !== undefined && seats.includes(far)).toBe(true);
    }
  });

  it('a long side holds one delegation in its middle, or two beside each other', () => {
    for (const one of cases) {
      const taken = new Set<Place>(sides.map((side) => places(one, scenario)[side]));
      for (const hand of ['left', 'right'] as const) {
        expect(taken.has(`${hand}-front`)).toBe(taken.has(`${hand}-back`));
        expect(taken.has(hand) && taken.has(`${hand}-front`)).toBe(false);
      }
    }
  });

  it('the same places are taken whoever sits and whoever looks on: no chair appears or goes', () => {
    const taken = cases.map((one) =>
      sides
        .map((side) => places(one, scenario)[side])
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
        const seated = { seats, viewer };
        const scenario = wishing(sides);
        expect(places({ ...rest, ...seated }, scenario)).toEqual(places(seated, scenario));
      },
    ),
  );
});

it('at the table of Alaska the one to talk to sits far, the others left and right', () => {
  const alaska = wishing(SIDES);
  expect(places({ viewer: us, seats: [us, ru] }, alaska)).toEqual({ us: 'near', ru: 'far', ua: 'left', eu: 'right' });
  expect(places({ viewer: ru, seats: [us, ru] }, alaska)).toEqual({ ru: 'near', us: 'far', ua: 'left', eu: 'right' });
  expect(places({ viewer: ua, seats: [us, ru, ua, eu] }, alaska)).toEqual({
    ua: 'near',
    ru: 'far',
    us: 'left',
    eu: 'right',
  });
  expect(places({ viewer: 'all', seats: [us, ua] }, alaska)).toEqual({
    us: 'near',
    ua: 'far',
    ru: 'left',
    eu: 'right',
  });
});

describe('where sides wish to sit', () => {
  it('a wish is met where there is room, and the others keep their order', () => {
    const scenario = wishing(SIDES, (side) => (side === eu ? 'left' : side === ua ? 'far' : undefined));
    const seats = [us, ru, ua, eu];
    expect(places({ viewer: us, seats }, scenario)).toEqual({ us: 'near', ua: 'far', eu: 'left', ru: 'right' });
    expect(places({ viewer: ru, seats }, scenario)).toEqual({ ru: 'near', ua: 'far', eu: 'left', us: 'right' });
    // Who wishes the far end sits near when it is its own seat that one looks from.
    expect(places({ viewer: ua, seats }, scenario)).toEqual({ ua: 'near', ru: 'far', eu: 'left', us: 'right' });
  });

  it('the far end goes only to who is seated', () => {
    const scenario = wishing(SIDES, (side) => (side === ua ? 'far' : undefined));
    expect(places({ viewer: us, seats: [us, ru] }, scenario)).toMatchObject({ ru: 'far', ua: 'left' });
  });

  it('whatever they wish, each has a place of its own, and the same places are taken', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: MOST_SIDES }).chain((count) =>
          fc.record({
            sides: fc.constant(sidesOfTable(count)),
            wishes: fc.array(fc.constantFrom(...SEAT_WISHES, undefined), { minLength: count, maxLength: count }),
            seats: fc.subarray([...sidesOfTable(count)], { minLength: 2 }),
            viewer: fc.constantFrom(...sidesOfTable(count), 'all' as const),
          }),
        ),
        ({ sides, wishes, seats, viewer }) => {
          const taken = (scenario: ReturnType<typeof wishing>): Place[] =>
            sides.map((side) => places({ viewer, seats }, scenario)[side]).sort();
          const wished = taken(wishing(sides, (side) => wishes[sides.indexOf(side)]));
          expect(new Set(wished).size).toBe(sides.length);
          expect(wished).toEqual(taken(wishing(sides)));
        },
      ),
    );
  });
});
