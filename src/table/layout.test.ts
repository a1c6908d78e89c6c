import { expect, test } from 'vitest';
import { layoutFor, toDesign, toScreen } from './layout';

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
