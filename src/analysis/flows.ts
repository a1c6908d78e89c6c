import { bySide, type BySide, type GameEvent, type Hundredths, type Side } from '../engine';

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
export function standingFlows(sides: readonly Side[], events: readonly GameEvent[]): Flow[] {
  const paid = bySide(sides, () => bySide(sides, () => 0));
  for (const event of events)
    if ('effect' in event && event.effect.standing) addTransfer(sides, paid, event.effect.standing);
  return sides.flatMap((from) =>
    sides.filter((to) => paid[from][to] > 0).map((to) => ({ from, to, points: paid[from][to] })),
  );
}

/** Each payer's part is shared among the gainers as they still gain, whole hundredths, the largest remainders first. */
function addTransfer(sides: readonly Side[], paid: BySide<BySide<number>>, standing: BySide<Hundredths>): void {
  const due = bySide(sides, (side) => Math.max(0, standing[side]));
  for (const from of sides) {
    const owed = Math.max(0, -standing[from]);
    const left = sides.reduce((sum, side) => sum + due[side], 0);
    if (owed === 0 || left === 0) continue;
    const parts = shared(sides, Math.min(owed, left), due, left);
    for (const to of sides) {
      paid[from][to] += parts[to];
      due[to] -= parts[to];
    }
  }
}

function shared(sides: readonly Side[], owed: number, due: BySide<number>, left: number): BySide<number> {
  const parts = bySide(sides, (side) => Math.floor((owed * due[side]) / left));
  const remainder = (side: Side): number => (owed * due[side]) % left;
  const rest = owed - sides.reduce((sum, side) => sum + parts[side], 0);
  for (const side of [...sides].sort((a, b) => remainder(b) - remainder(a)).slice(0, rest)) parts[side] += 1;
  return parts;
}
