import type { Hundredths, RedLine, Side, View } from '../../engine';

/** What crossing a red line costs a side at home: as drawn for a game, or, before one, as the scenario has it. */
export function costOfLine({ issue, option, points }: RedLine, seen: View | undefined, side: Side): Hundredths {
  const at = seen?.table.optionIndex[`${issue}:${option}`];
  return (at === undefined ? undefined : seen?.secrets[side]?.redLines[at]) ?? Math.round(points * 100);
}
