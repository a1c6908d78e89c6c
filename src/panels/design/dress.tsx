import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { bySide, type Roster } from '../../engine';

/** Where no scenario is at hand there are no sides to show. */
export const NO_SIDES: Roster = {
  sides: bySide([], (side): never => {
    throw new Error(`No sides, and yet ${side}`);
  }),
};

const Sides = createContext<Roster>(NO_SIDES);

/** Everything inside shows sides as they are called and look in this scenario. */
export const DressedFor = ({
  scenario,
  children,
}: {
  readonly scenario: Roster;
  readonly children: ComponentChildren;
}) => <Sides.Provider value={scenario}>{children}</Sides.Provider>;

/** The sides of the scenario at hand. */
export const useRoster = (): Roster => useContext(Sides);
