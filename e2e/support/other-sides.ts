import type { Page } from '@playwright/test';
import { bySide, EMBLEMS, LOOK_SLOTS, sidesOf, type Scenario } from '../../src/engine';
import { tableOf } from '../../src/engine/testing/any-table';
import { asWritten } from '../../src/formats';

/** What the sides of these tables are called: nothing of it stands in any message or code of the game. */
export const CALLED = [
  { name: 'The Port Authority', shortName: 'Port', inText: 'the port' },
  { name: 'The Union of Pilots', shortName: 'Pilots', inText: 'the pilots' },
  { name: 'The Upper Valley', shortName: 'Upper Valley', inText: 'the upper valley' },
  { name: 'The Herders’ Council', shortName: 'Herders', inText: 'the herders' },
  { name: 'The Old Mill Town', shortName: 'Old Mill', inText: 'the old mill town' },
  { name: 'The Lake Commission', shortName: 'Lake', inText: 'the lake commission' },
] as const;

/** A table of so many sides that are none of Alaska's, in format 2; their looks run against their order. */
export function otherSides(count: number, dice: number): Scenario {
  const table = tableOf(count, dice);
  const sides = sidesOf(table);
  const seats = sides.slice(0, Math.max(2, count - 2));
  return {
    ...table,
    format: 2,
    id: 'alaska-summit',
    title: 'A table of others',
    seats: { default: seats, choices: seats.length < count ? [seats, sides] : [sides] },
    sides: bySide(sides, (side, i) => ({
      ...table.sides[side],
      ...CALLED[i],
      emblem: EMBLEMS[i] ?? 'anchor',
      look: LOOK_SLOTS[count - 1 - i] ?? 1,
    })),
  };
}

/** Puts a scenario in the place of the one that comes with the game: whatever opens that one finds this. */
export async function serveInstead(page: Page, scenario: Scenario): Promise<void> {
  const body = `export default ${JSON.stringify(asWritten(scenario))};`;
  await page.route(/\/assets\/alaska-summit-[\w-]+\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
}
