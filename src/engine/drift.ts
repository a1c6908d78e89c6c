import type { ResolvedEffect } from './effect';
import { steps } from './resolve';
import { bySide, type BySide, type Hundredths } from './sides';
import type { Position } from './state';
import type { Pressure } from './war';

/** What goes on by itself from round to round, whoever does what. */
export type Course = Pressure;

/** What the end of a round does to the meters by itself, and by the optional rules to the war. */
export function driftOf(position: Position, course: Course, round: number): ResolvedEffect {
  const { table } = position;
  const wanted: Record<string, number> = {};
  for (const id in table.meters) {
    const drift = table.meters[id]?.drift;
    if (drift && round % drift.every === 0) wanted[id] = drift.step;
  }
  const meters = steps({ table, meters: course.meters }, wanted);
  const lapses = course.deadline?.roundsLeft === 1;
  let war: BySide<Hundredths> | null = null;
  for (const rule of table.rules) {
    const added = rule.drifted?.(position, { round, meters, lapses });
    if (added) war = sum(position, war, added);
  }
  return war ? { meters, war } : { meters };
}

const sum = ({ table }: Position, a: BySide<Hundredths> | null, b: BySide<Hundredths>): BySide<Hundredths> =>
  a ? bySide(table.sides, (side) => a[side] + b[side]) : b;

/** The course after an effect; only meters and war are part of it. */
export function affected({ table }: Position, course: Course, { meters, war }: ResolvedEffect): Course {
  if (!war && (!meters || Object.keys(meters).length === 0)) return course;
  const moved = { ...course.meters };
  for (const id in meters) moved[id] = (moved[id] ?? 0) + (meters[id] ?? 0);
  return {
    meters: moved,
    war: war ? bySide(table.sides, (side) => course.war[side] + war[side]) : course.war,
    deadline: course.deadline,
  };
}
