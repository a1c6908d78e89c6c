import type { Point } from '../../art';

/**
 * The line of contact, from the mouth of the Dnipro to the north-east, in units of the map. A stylised sketch for a game
 * board, drawn by hand; whoever shows it says so.
 */
export const FRONT: readonly Point[] = [
  [536, 500],
  [560, 492],
  [581, 489],
  [600, 483],
  [623, 476],
  [645, 456],
  [660, 441],
  [680, 428],
  [700, 419],
  [718, 415],
  [733, 418],
  [758, 421],
  [782, 410],
  [800, 397],
  [812, 383],
  [822, 365],
  [832, 352],
  [846, 341],
  [862, 331],
  [874, 318],
  [884, 306],
  [884, 293],
  [877, 281],
];

/** The side of {@link FRONT} to the south and east, as a closed ring that leaves the map on the other sides. */
export const BEHIND_FRONT: readonly Point[] = [...FRONT, [1010, 270], [1010, 690], [480, 690], [480, 500]];
