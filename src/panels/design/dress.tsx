import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { sidesOf, type Scenario, type Side } from '../../engine';

/** A side as its emblem is named. */
export interface Flagged {
  readonly side: Side;
  readonly emblem: string;
}

const Sides = createContext<readonly Flagged[]>([]);

export const flaggedOf = (scenario: Scenario): readonly Flagged[] =>
  sidesOf(scenario).map((side) => ({ side, emblem: scenario.sides[side].emblem }));

/** Everything inside shows sides as these are dressed, in their order. */
export const DressedAs = ({
  sides,
  children,
}: {
  readonly sides: readonly Flagged[];
  readonly children: ComponentChildren;
}) => <Sides.Provider value={sides}>{children}</Sides.Provider>;

/** The same for the sides of a scenario. */
export function DressedFor({
  scenario,
  children,
}: {
  readonly scenario: Scenario;
  readonly children: ComponentChildren;
}) {
  const sides = useMemo(() => flaggedOf(scenario), [scenario]);
  return <DressedAs sides={sides}>{children}</DressedAs>;
}

/** The sides of the scenario at hand. */
export const useSides = (): readonly Flagged[] => useContext(Sides);
