import type { SideSheet } from './sheet';
import type { BySide, Side } from './sides';

/** What is public of a side before its scenario is loaded: what it is called, and how it is shown. */
export type SideCard = Pick<SideSheet, 'name' | 'shortName' | 'inText' | 'emblem' | 'look' | 'portrait'>;

/** Every side of a scenario in its order, as it is called and shown. Each scenario is one. */
export interface Roster {
  readonly sides: BySide<SideCard>;
}

/** Whether a side is one of them. A list of saved games shows sides whose scenario is not here. */
export const hasSide = ({ sides }: Roster, side: Side): boolean => Object.hasOwn(sides, side);

/** A side's name in full, at the beginning of a sentence or alone: "The European capitals". */
export const fullName = ({ sides }: Roster, side: Side): string => sides[side].name;

/** A side's name on cards, in lists and in tables: "Europeans". */
export const nameOf = ({ sides }: Roster, side: Side): string => sides[side].shortName;

/** A side's name in the middle of a sentence: "the Europeans". Messages let no verb agree with it. */
export const inText = ({ sides }: Roster, side: Side): string => sides[side].inText;
