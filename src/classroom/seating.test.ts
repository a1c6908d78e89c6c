import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ALASKA } from '../engine/testing/random-play';
import { CLASS, screens, seatClass, SPARE } from '.';

it('seats every class of 2 to 40, whoever shares a screen', () => {
  const anyTable = fc.constantFrom(...ALASKA.seats.choices);
  const wishes = fc
    .tuple(fc.integer({ min: CLASS.least, max: CLASS.most }), anyTable, fc.nat(), fc.constantFrom(...SPARE))
    .map(([students, seats, at, spare]) => {
      const among = screens(seats);
      return { students, seats, perScreen: among[at % among.length] ?? 1, spare };
    });
  fc.assert(
    fc.property(wishes, (wish) => {
      const tables = seatClass(wish.seats, wish);
      const seated = tables.reduce((sum, { persons, observers }) => sum + persons.length + observers, 0);
      expect(seated).toBe(wish.students);
      expect(tables.map(({ number }) => number)).toEqual(tables.map((_, i) => i + 1));
      const sizes = tables.map(({ persons }) => persons.length);
      expect(Math.min(...sizes)).toBeGreaterThan(0);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(wish.perScreen);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      const watching = tables.map(({ observers }) => observers);
      expect(Math.max(...watching) - Math.min(...watching)).toBeLessThanOrEqual(1);
      if (wish.spare === 'computers') expect(watching.every((n) => n === 0)).toBe(true);
      for (const { persons } of tables) expect(persons).toEqual(wish.seats.filter((side) => persons.includes(side)));
      const led = wish.seats.map((side) => tables.filter(({ persons }) => persons.includes(side)).length);
      expect(Math.max(...led) - Math.min(...led)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});

it('seats 27 as six tables of four and one of three with a computer, or three who watch', () => {
  const [, four = ALASKA.seats.default] = ALASKA.seats.choices;
  const sizes = (spare: (typeof SPARE)[number]) =>
    seatClass(four, { students: 27, perScreen: 4, spare }).map(({ persons, observers }) => [persons.length, observers]);
  expect(sizes('computers')).toEqual([...Array.from({ length: 6 }, () => [4, 0]), [3, 0]]);
  expect(sizes('observers')).toEqual([
    [4, 1],
    [4, 1],
    [4, 1],
    [4, 0],
    [4, 0],
    [4, 0],
  ]);
});
