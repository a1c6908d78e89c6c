import { affected, driftOf, type Course } from './drift';
import { reckonings } from './reckoning';
import { resolve } from './resolve';
import { bySide, type BySide, type Hundredths } from './sides';
import type { Position } from './state';
import { rate, restOfHorizon, warOfRound, warToCome } from './war';

/**
 * What a side would still book if nobody signed: the rules themselves, run to the end with everybody holding, no chance
 * event and no inject. The one disagreement point: whatever asks "better than walking away?" asks it here.
 */
export interface HoldOut {
  /** War of the rounds left and of the horizon beyond them, in hundredths, 0 or more. */
  readonly war: BySide<Hundredths>;
  /** Standing moved by a lapsing deadline, empty hands and broken claims, in hundredths; sums to zero. */
  readonly standing: BySide<Hundredths>;
  /** What a lapsing deadline spends, in hundredths, 0 or more. */
  readonly costs: BySide<Hundredths>;
  /** What any terms signed now are worth beside what they say: the same for all of them. */
  readonly anyTerms: BySide<AnyTerms>;
}

/** The part of a gain over walking away that does not hang on the terms; may be negative. Hundredths. */
export interface AnyTerms {
  /** War that would still build up and now does not: the war of {@link HoldOut} less {@link warToCome}. */
  readonly war: Hundredths;
  /** Claims redeemed instead of broken, hands not empty, no deadline lapsed. */
  readonly standing: Hundredths;
}

/** The last answer for each state of the war: one position is asked many times over, and most acts change nothing here. */
const known = new WeakMap<object, { readonly of: readonly unknown[]; readonly out: HoldOut }>();

/** {@link HoldOut} of a position; some microseconds the first time, next to nothing after. */
export function holdOut(position: Position): HoldOut {
  const { table, seats, settings, meters, war, deadline, claims, booked, drafts, escalated, outcome } = position;
  const of = [table, seats, settings, meters, deadline, claims, booked, drafts, escalated, outcome];
  const last = known.get(war);
  if (last?.of.every((one, i) => one === of[i])) return last.out;
  const out = projected(position);
  known.set(war, { of, out });
  return out;
}

function projected(position: Position): HoldOut {
  const { table, settings, booked } = position;
  const { sides } = table;
  const war = bySide(sides, () => 0);
  const standing = bySide(sides, () => 0);
  const costs = bySide(sides, () => 0);
  let course: Course = position;
  for (let round = booked + 1; round <= settings.rounds; round++) {
    for (const side of sides) war[side] += warOfRound(position, side, course);
    const { deadline } = course;
    course = affected(position, course, driftOf(position, course, round));
    if (!deadline) continue;
    const roundsLeft = deadline.roundsLeft - 1;
    const { meters } = course;
    const lapse = roundsLeft > 0 ? null : resolve({ table, meters }, table.ends.deadline.lapse);
    course = {
      ...(lapse ? affected(position, course, lapse) : course),
      deadline: lapse ? null : { ...deadline, roundsLeft },
    };
    if (lapse?.standing) addTo(standing, lapse.standing);
    if (lapse?.costs) addTo(costs, lapse.costs);
  }
  const last = Math.max(booked, settings.rounds);
  for (const side of sides) war[side] += restOfHorizon(position, rate(position, side, course), last);
  for (const { effect } of reckonings(position, false)) if (effect.standing) addTo(standing, effect.standing);
  const redeemed = bySide(sides, () => 0);
  for (const { effect } of reckonings(position, true)) if (effect.standing) addTo(redeemed, effect.standing);
  const anyTerms = bySide(sides, (side) => ({
    war: war[side] - warToCome(position, side),
    standing: redeemed[side] - standing[side] + costs[side],
  }));
  return { war, standing, costs, anyTerms };

  function addTo(sum: Record<string, number>, by: BySide<Hundredths>): void {
    for (const side of sides) sum[side] = (sum[side] ?? 0) + by[side];
  }
}
