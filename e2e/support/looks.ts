/**
 * The ways in which every screen must stand. Print differs from evening in its colours alone. `low` is a laptop at
 * 200 %, `close` a window of 1280×1024 at 400 % (WCAG 1.4.10).
 */
export const LOOKS = [
  { name: 'evening', viewport: { width: 1366, height: 768 }, checks: ['axe', 'focus', 'spacing'] },
  { name: 'paper', appearance: 'paper', viewport: { width: 1366, height: 768 }, checks: ['contrast'] },
  { name: 'phone', viewport: { width: 390, height: 844 }, checks: ['axe', 'focus', 'spacing'] },
  { name: 'low', viewport: { width: 640, height: 360 }, checks: ['focus', 'width'] },
  { name: 'close', viewport: { width: 320, height: 256 }, checks: ['focus', 'width'] },
] as const;
