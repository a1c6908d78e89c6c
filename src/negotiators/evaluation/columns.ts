/**
 * What stands in a column of figures at a place that is in it. One shape of array alone comes by here, so that the loops
 * over many packages stay as fast as if they read the array themselves.
 */
export const valueAt = (column: Float64Array, i: number): number => column[i] as number;
