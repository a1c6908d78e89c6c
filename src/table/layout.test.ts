import { expect, test } from 'vitest';
import { layoutFor, toDesign, toScreen } from './layout';
import { places } from './places';
import { SIDES, eu, ru, ua, us } from '../engine/testing/alaska';

test.each([
  [942, 608],
  [1496, 920],
  [700, 450],
  [1280, 500],
])('the whole room is seen at %i × %i', (width, height) => {
  const { seen, compact } = layoutFor(width, height, 1);
  expect(compact).toBe(false);
  expect(seen.x).toBeLessThanOrEqual(0.001);
  expect(seen.x + seen.w).toBeGreaterThanOrEqual(941.9);
  expect(seen.y + seen.h).toBeGreaterThanOrEqual(603.9);
});

test.each([
  [390, 262],
  [320, 220],
  [540, 300],
  [390, 420],
])('a phone sees the upper part of the table at %i × %i', (width, height) => {
  const { seen, compact } = layoutFor(width, height, 2);
  expect(compact).toBe(true);
  expect(seen.y).toBe(60);
  expect(seen.h).toBeGreaterThanOrEqual(499);
  expect(seen.w).toBeGreaterThanOrEqual(639);
});

test('design space and screen are each other’s inverse', () => {
  const layout = layoutFor(1496, 920, 2);
  const [x, y] = toScreen(layout, ...toDesign(layout, 300, 200));
  expect(x).toBeCloseTo(300);
  expect(y).toBeCloseTo(200);
});

const table = { sides: SIDES };

test('the onlooker sits near, the one to talk to far, the others left and right', () => {
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
