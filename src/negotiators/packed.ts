import type { Table } from '../engine';

/** Packages side by side in one array, so that thousands can be appraised in a turn. */
export interface Pool {
  readonly size: number;
  readonly issues: number;
  /** Option indices, `issues` a package. */
  readonly options: Uint16Array;
}

export function packed(table: Table, packages: Iterable<readonly number[]>): Pool {
  const all = [...packages];
  const issues = table.issues.length;
  const options = new Uint16Array(all.length * issues);
  all.forEach((package_, i) => options.set(package_, i * issues));
  return { size: all.length, issues, options };
}

/** Some packages of a pool, by their places in it. */
export function subset(pool: Pool, places: readonly number[]): Pool {
  const { issues } = pool;
  const options = new Uint16Array(places.length * issues);
  places.forEach((place, i) => options.set(pool.options.subarray(place * issues, (place + 1) * issues), i * issues));
  return { size: places.length, issues, options };
}

export const packageOptions = (pool: Pool, place: number): number[] => [
  ...pool.options.subarray(place * pool.issues, (place + 1) * pool.issues),
];
