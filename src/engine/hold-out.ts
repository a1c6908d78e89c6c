import { affected, driftOf, type Course } from './drift';
import type { ResolvedEffect } from './effect';
import { fallsDue, hasStaked } from './kept';
import { reckonings } from './reckoning';
import { resolve } from './resolve';
import { bySide, type BySide, type Hundredths, type Side } from './sides';
import type { Position } from './state';
import { rates, restOfHorizon, warsOfRound, warsToCome } from './war';

/**
 * What a side would still book if nobody signed: the rules themselves, run to the end with everybody holding, no chance
 * event and no inject. The one disagreement point: whatever asks "better than walking away?" asks it here.
 */
export interface HoldOut {
  /** War of the rounds left and of the horizon beyond them, in hundredths, 0 or more. */
  readonly war: BySide<Hundredths>;
  /** Standing moved by a lapsing deadline, empty hands, broken claims and words that fall due, in hundredths; sums to zero. */
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

/** All that an answer is made of. A recorder writes into its state, so it is these that are compared, not the position. */
type Source = Pick<
  Position,
  | 'table'
  | 'seats'
  | 'settings'
  | 'meters'
  | 'war'
  | 'deadline'
  | 'claims'
  | 'booked'
  | 'drafts'
  | 'escalated'
  | 'outcome'
> & {
  /** Where something said may fall due: also what that hangs on. */
  readonly staked: Pick<Position, 'talk' | 'uses' | 'round' | 'queue'> | null;
};

const stakedOn = (position: Position): Source['staked'] => {
  const { talk, uses, round, queue } = position;
  return hasStaked(position) && talk ? { talk, uses, round, queue } : null;
};

const alikeStaked = (a: Source['staked'], b: Source['staked']): boolean =>
  a === b || (a?.talk === b?.talk && a?.uses === b?.uses && a?.round === b?.round && a?.queue === b?.queue);

const alike = (a: Source, b: Source): boolean =>
  a.war === b.war &&
  a.meters === b.meters &&
  a.deadline === b.deadline &&
  a.claims === b.claims &&
  a.booked === b.booked &&
  a.drafts === b.drafts &&
  a.escalated === b.escalated &&
  a.outcome === b.outcome &&
  a.seats === b.seats &&
  a.settings === b.settings &&
  a.table === b.table &&
  alikeStaked(a.staked, b.staked);

/** The last few answers: one position is asked many times over, and most acts change nothing here. */
const known: { readonly of: Source; readonly out: HoldOut }[] = [];
const KNOWN = 4;

/** {@link HoldOut} of a position; some microseconds the first time, next to nothing after. */
export function holdOut(position: Position): HoldOut {
  const { table, seats, settings, meters, war, deadline, claims, booked, drafts, escalated, outcome } = position;
  const staked = stakedOn(position);
  const of = { table, seats, settings, meters, war, deadline, claims, booked, drafts, escalated, outcome, staked };
  const last = known.find((one) => alike(one.of, of));
  if (last) return last.out;
  const out = projected(position);
  known.unshift({ of, out });
  known.length = Math.min(known.length, KNOWN);
  return out;
}

function projected(position: Position): HoldOut {
  const { table, settings, booked } = position;
  const { sides } = table;
  const now = warsToCome(position);
  const wars = sides.map(() => 0);
  const standing = reckoned(position, false);
  const costs = bySide(sides, () => 0);
  let course: Course = position;
  let booking = warsOfRound(position);
  for (let round = booked + 1; round <= settings.rounds; round++) {
    booking.forEach((war, i) => (wars[i] = (wars[i] ?? 0) + war));
    for (const due of fallsDue(position, round, course)) addTo(sides, standing, due);
    const before = course;
    course = affected(position, course, driftOf(position, course, round));
    if (course.deadline) {
      const end = ticked(position, course, course.deadline);
      course = end.course;
      addTo(sides, standing, end.lapse?.standing);
      addTo(sides, costs, end.lapse?.costs);
    }
    if (course !== before) booking = warsOfRound(position, course);
  }
  const last = Math.max(booked, settings.rounds);
  const beyond = rates(position, course).map((rate) => restOfHorizon(position, rate, last));
  const war = bySide(sides, (_, i) => (wars[i] ?? 0) + (beyond[i] ?? 0));
  const redeemed = reckoned(position, true);
  const anyTerms = bySide(sides, (side, i) => ({
    war: war[side] - (now[i] ?? 0),
    standing: redeemed[side] - standing[side] + costs[side],
  }));
  return { war, standing, costs, anyTerms };
}

/** What the end books in standing, all of it together. */
function reckoned(position: Position, signed: boolean): BySide<Hundredths> {
  const sum = bySide(position.table.sides, () => 0);
  for (const { effect } of reckonings(position, signed)) addTo(position.table.sides, sum, effect.standing);
  return sum;
}

function addTo(sides: readonly Side[], sum: BySide<Hundredths>, by: BySide<Hundredths> | undefined): void {
  if (by) for (const side of sides) sum[side] += by[side];
}

/** What the end of a round does to a running deadline: one round less, or it lapses. */
function ticked(
  position: Position,
  course: Course,
  deadline: NonNullable<Course['deadline']>,
): { course: Course; lapse?: ResolvedEffect } {
  const { table } = position;
  const roundsLeft = deadline.roundsLeft - 1;
  const { meters, war } = course;
  if (roundsLeft > 0) return { course: { meters, war, deadline: { ...deadline, roundsLeft } } };
  const lapse = resolve({ table, meters }, table.ends.deadline.lapse);
  return { course: affected(position, { meters, war, deadline: null }, lapse), lapse };
}
