import type { Scenario } from '../engine';

/** Lengths of a lesson in minutes, for which there is a timetable. */
export const LESSONS = [20, 50, 110] as const;
export type Lesson = (typeof LESSONS)[number];

/** What a lesson goes through, in order. */
export const PHASES = ['setUp', 'read', 'play', 'debrief'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Minutes of each phase; they add up to the lesson. After a debrief that is as long as the game, what was done turns
 * into what was learnt: it never gets less than a quarter.
 */
export const TIMETABLE: Readonly<Record<Lesson, Readonly<Record<Phase, number>>>> = {
  20: { setUp: 2, read: 4, play: 9, debrief: 5 },
  50: { setUp: 5, read: 8, play: 20, debrief: 17 },
  110: { setUp: 5, read: 20, play: 50, debrief: 35 },
};

/** How many rounds a lesson has room for: of the scenario's choices the fewest, its own, or the most. */
export function roundsOf({ rounds }: Pick<Scenario, 'rounds'>, lesson: Lesson): number {
  const choices = [...rounds.choices, rounds.default];
  if (lesson === 20) return Math.min(...choices);
  return lesson === 50 ? rounds.default : Math.max(...choices);
}
