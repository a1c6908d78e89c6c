import { bySide, sidesOf, type BySide, type Scenario, type Side, type SideSheet, type Vector } from '../../engine';
import { withVectors } from './vectors';

/** Points by side; what is missing is 0. */
export type VectorTwo = Partial<BySide<number>>;

export interface SheetTwo extends SideSheet {
  readonly id: Side;
}

/** A scenario file of format 2: any two to six sides in their order, vectors by the ids of sides. */
export interface ScenarioTwo extends Omit<Scenario<VectorTwo>, 'format' | 'sides'> {
  readonly format: 2;
  readonly sides: readonly SheetTwo[];
}

/** A checked file of format 2 as programs hold it. */
export function fromFormatTwo({ sides: sheets, ...file }: ScenarioTwo): Scenario {
  const sheetOf = new Map(sheets.map(({ id, ...sheet }): [Side, SideSheet] => [id, sheet]));
  const order = [...sheetOf.keys()];
  const sides = bySide(order, (side) => {
    const sheet = sheetOf.get(side);
    if (sheet === undefined) throw new Error(`A scenario without a sheet for ${side}`);
    return sheet;
  });
  return withVectors<VectorTwo, Vector>({ ...file, sides }, (vector) => order.map((side) => vector[side] ?? 0));
}

/** The inverse, in one form for each scenario: what is 0 in a vector is left out of it. */
export function toFormatTwo(scenario: Scenario): ScenarioTwo {
  const order = sidesOf(scenario);
  const byId = (vector: Vector): VectorTwo =>
    Object.fromEntries(order.flatMap((side, i) => (vector[i] ? [[side, vector[i]]] : [])));
  const { sides, ...written } = withVectors<Vector, VectorTwo>(scenario, byId);
  return { ...written, format: 2, sides: order.map((id) => ({ id, ...sides[id] })) };
}
