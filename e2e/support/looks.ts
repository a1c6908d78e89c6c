/** The ways in which every screen must stand. Print differs from evening in its colours alone. */
export const LOOKS = [
  { name: 'evening', preferences: { speed: 'instant' }, viewport: { width: 1366, height: 768 }, only: undefined },
  {
    name: 'paper',
    preferences: { speed: 'instant', appearance: 'paper' },
    viewport: { width: 1366, height: 768 },
    only: 'color-contrast',
  },
  { name: 'phone', preferences: { speed: 'instant' }, viewport: { width: 390, height: 844 }, only: undefined },
] as const;
