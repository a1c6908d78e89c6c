/** The three ways in which every screen must stand: evening and print on a laptop, evening on a phone. */
export const LOOKS = [
  { name: 'evening', preferences: { speed: 'instant' }, viewport: { width: 1366, height: 768 } },
  { name: 'paper', preferences: { speed: 'instant', appearance: 'paper' }, viewport: { width: 1366, height: 768 } },
  { name: 'phone', preferences: { speed: 'instant' }, viewport: { width: 390, height: 844 } },
] as const;
