/** The four sides of every ledger, seated or absent, in the order in which all vectors are written. */
export const SIDES = ['us', 'ru', 'ua', 'eu'] as const;
export type Side = (typeof SIDES)[number];
export type BySide<T> = Record<Side, T>;

/** Builds a record of all four sides. */
export const bySide = <T>(of: (side: Side) => T): BySide<T> => ({
  us: of('us'),
  ru: of('ru'),
  ua: of('ua'),
  eu: of('eu'),
});

/** Whether something from outside names one of the four sides. */
export const isSide = (value: unknown): value is Side => (SIDES as readonly unknown[]).includes(value);

/** Position of a side in {@link SIDES}: 0..3. Flat arrays of the engine hold four entries an option in this order. */
export const SIDE_INDEX: BySide<number> = { us: 0, ru: 1, ua: 2, eu: 3 };

/** A hundredth of a point: the unit of every account, so that all fractions of the model stay integers. */
export type Hundredths = number;

/** An integer from 0 to 100. */
export type Percent = number;
