import type { Side } from './sides';

/**
 * What a table looks like: what lies on it and how its room is dressed. No rule reads it, save that the meter on the
 * barometer is the heat of the war.
 */

/** The objects of the room that can show a meter. */
export const INSTRUMENTS = [
  'barometer',
  'hourglass',
  'lamps',
  'curtains',
  'thermometer',
  'candle',
  'scales',
  'cistern',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Those a meter without a wish takes, the first that is free. Not the barometer: it stands for the heat of a war. */
const FREE: readonly Instrument[] = INSTRUMENTS.filter((one) => one !== 'barometer');

/** The instrument of each meter, by the meter's id: its own, or for those that name none the first free one, in order. */
export function instrumentsOf(
  meters: readonly { readonly id: string; readonly instrument?: Instrument }[],
): ReadonlyMap<string, Instrument> {
  const named = new Set(meters.map(({ instrument }) => instrument));
  const free = FREE.filter((one) => !named.has(one));
  let next = 0;
  return new Map(meters.map(({ id, instrument }) => [id, instrument ?? free[next++] ?? FREE[0] ?? 'hourglass']));
}

/** What lies on the table. Without one, the plain table. */
export type SurfaceSpec =
  /** The issues of each track as inlaid fields. */
  | { readonly kind: 'plain' }
  /** The map of Ukraine: an issue's `region` names one of its regions. */
  | {
      readonly kind: 'ukraine';
      /** Who would hold what lies before the line of contact, to the north and west, and who what lies behind it. */
      readonly parted: readonly [before: Side, behind: Side];
    }
  /** A map out of any SVG: an issue's `region`, and `shows`, name shapes by their ids. */
  | {
      readonly kind: 'svg';
      readonly svg: string;
      /** The two sides that hold a shape together under the holder `split`; by default the first two of the table. */
      readonly parted?: readonly [Side, Side];
      readonly shows?: readonly ShownShape[];
    };

/** What options of one issue do to a shape that is not the issue's `region`, or that wants more said than a holder. */
export interface ShownShape {
  readonly shape: string;
  readonly issue: string;
  /** What is written on it, if not the issue's name. */
  readonly name?: string;
  /** By option: the sides in whose hatching the shape is laid out; none = settled for nobody. */
  readonly options: Readonly<Record<string, readonly Side[]>>;
}

export const VIEWS = ['inlet', 'harbour', 'valley', 'city', 'blinds'] as const;
export const TIMES = ['dusk', 'day', 'night'] as const;

/** How the room is dressed; what is left out is as at the first table. */
export interface RoomSpec {
  /** What is seen through the long window. */
  readonly view?: (typeof VIEWS)[number];
  readonly time?: (typeof TIMES)[number];
  /** Whether the plates carry the emblems of the sides. */
  readonly flags?: boolean;
  /** Whether the press stands in the room. */
  readonly press?: boolean;
  /** Chairs of each delegation. */
  readonly chairs?: 1 | 2 | 3;
}

/** The same with nothing left out. */
export const roomOf = ({ room }: { readonly room?: RoomSpec }): Required<RoomSpec> => ({
  view: room?.view ?? 'inlet',
  time: room?.time ?? 'dusk',
  flags: room?.flags ?? true,
  press: room?.press ?? true,
  chairs: room?.chairs ?? 3,
});
