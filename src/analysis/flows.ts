import { SIDES, bySide, type BySide, type GameEvent, type Hundredths, type Side } from '../engine';

/** What one side lost in standing to another, in hundredths, over a whole game. */
export interface Flow {
  readonly from: Side;
  readonly to: Side;
  readonly points: Hundredths;
}

/**
 * Who paid whom in standing. A transfer with several payers or gainers is split in proportion to what each paid and
 * gained; the parts of every event add up to it exactly.
 */
export function standingFlows(events: readonly GameEvent[]): Flow[] {
  const paid = bySide(() => bySide(() => 0));
  for (const event of events) if ('effect' in event && event.effect.standing) addTransfer(paid, event.effect.standing);
  return SIDES.flatMap((from) =>
    SIDES.filter((to) => paid[from][to] > 0).map((to) => ({ from, to, points: paid[from][to] })),
  );
}

function addTransfer(paid: BySide<BySide<number>>, standing: BySide<Hundredths>): void {
  const owed = bySide((side) => Math.max(0, -standing[side]));
  const due = bySide((side) => Math.max(0, standing[side]));
  let total = SIDES.reduce((sum, side) => sum + due[side], 0);
  for (const to of SIDES)
    for (const from of SIDES) {
      if (total === 0 || due[to] === 0 || owed[from] === 0) continue;
      const part = to === lastOf(due) ? owed[from] : Math.round((owed[from] * due[to]) / total);
      const moved = Math.min(part, due[to], owed[from]);
      paid[from][to] += moved;
      owed[from] -= moved;
      due[to] -= moved;
      total -= moved;
    }
}

const lastOf = (due: BySide<number>): Side | undefined => [...SIDES].reverse().find((side) => due[side] > 0);
