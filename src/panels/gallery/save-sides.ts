import { bySide, hasSide, LOOK_SLOTS, type Roster, type Side } from '../../engine';
import { CATALOGUE } from '../../scenarios';
import type { SaveSummary } from '../../store';

/**
 * How the sides of a row are called and shown. A row of an older build does not say: then as a bundled scenario with
 * the same sides has them, and else by their ids.
 */
export function sidesOfSave({ sides, persons, seenBy }: SaveSummary): Roster {
  const shown = seenBy ? [...persons, seenBy] : persons;
  const known = [...(sides ? [{ sides }] : []), ...CATALOGUE];
  return known.find((roster) => shown.every((side) => hasSide(roster, side))) ?? byTheirIds(shown);
}

const byTheirIds = (shown: readonly Side[]): Roster => ({
  sides: bySide(shown, (side, i) => ({
    name: String(side),
    shortName: String(side),
    inText: String(side),
    emblem: '',
    look: LOOK_SLOTS[i] ?? LOOK_SLOTS[0],
  })),
});
