import type { Terms } from './state';

/** Whether two terms choose the same, in whatever order; both as `checkTerms` gives them. */
export const sameTerms = (a: Terms, b: Terms): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};
