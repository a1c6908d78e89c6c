import { bySide, isSideId, LOOK_SLOTS, type BySide, type Scenario, type Side, type SideSheet } from '../engine';

/** The sides that format 1 knows, in the order in which it writes all vectors. */
export const SIDES: readonly Side[] = ['us', 'ru', 'ua', 'eu'].filter(isSideId);

/** A sheet of format 1: an emblem is always a flag there, and what is not said follows from the rest. */
export interface SheetOne extends Omit<SideSheet, 'inText' | 'emblem' | 'look' | 'portrait' | 'seat'> {
  readonly flag: string;
}

/** A scenario file of format 1: four sides of fixed names, vectors by their order. */
export interface ScenarioOne extends Omit<Scenario, 'format' | 'sides'> {
  readonly format: 1;
  readonly sides: BySide<SheetOne>;
}

/** A checked file of format 1 as programs hold it; its sides stand in the order of the format, whatever theirs was. */
export const fromFormatOne = (file: ScenarioOne): Scenario => ({
  ...file,
  sides: bySide(SIDES, (side, i) => sheetFrom(file.sides[side], i)),
});

/** The inverse: the file again, member by member, but for the order of sides. */
export const toFormatOne = (scenario: Scenario): ScenarioOne => ({
  ...scenario,
  format: 1,
  sides: bySide(SIDES, (side) => sheetTo(scenario.sides[side])),
});

const sheetFrom = ({ name, shortName, flag, ...rest }: SheetOne, i: number): SideSheet => ({
  name,
  shortName,
  inText: shortName,
  emblem: flag,
  look: LOOK_SLOTS[i] ?? LOOK_SLOTS[0],
  ...rest,
});

const sheetTo = ({ name, shortName, emblem, aim, seenFromOutside, confidential }: SideSheet): SheetOne => ({
  name,
  shortName,
  flag: emblem,
  aim,
  seenFromOutside,
  confidential,
});
