import type { Side } from '../engine';

/** The smallest and the largest class that is seated. */
export const CLASS = { least: 2, most: 40 } as const;

/** What becomes of students for whom no full table is left: a computer fills their table up, or they watch. */
export const SPARE = ['computers', 'observers'] as const;

export interface Seating {
  /** {@link CLASS.least} to {@link CLASS.most}. */
  readonly students: number;
  /** Students at one screen: 1 to 4, and no more than there are seats. */
  readonly perScreen: number;
  readonly spare: (typeof SPARE)[number];
}

/** One screen with those who sit at it. */
export interface ClassTable {
  /** From 1 on. */
  readonly number: number;
  /** Sides led by a student, in the order of the seats; the computer leads the others. */
  readonly persons: readonly Side[];
  /** Students who watch here, with a task. */
  readonly observers: number;
}

/** How many students may share a screen at these seats. */
export const screens = (seats: readonly Side[]): readonly number[] => [1, 2, 3, 4].filter((n) => n <= seats.length);

/**
 * Seats a class: tables as even as can be, and roles mirrored, so that over the class each side is led by as many
 * students as any other, give or take one. Who watches is spread over the tables, one more here and there.
 */
export function seatClass(seats: readonly Side[], { students, perScreen, spare }: Seating): readonly ClassTable[] {
  const each = Math.min(perScreen, seats.length);
  const full = Math.max(1, Math.floor(students / each));
  const tables = spare === 'observers' ? full : Math.ceil(students / each);
  const players = Math.min(students, tables * each);
  let next = 0;
  return Array.from({ length: tables }, (_, i) => {
    const taken = share(players, tables, i);
    const led = Array.from({ length: taken }, () => seats[next++ % seats.length]);
    return {
      number: i + 1,
      persons: seats.filter((side) => led.includes(side)),
      observers: share(students - players, tables, i),
    };
  });
}

/** What the i-th of so many gets of a whole that is dealt out evenly; the first get what is over. */
const share = (whole: number, among: number, i: number): number =>
  Math.floor(whole / among) + (i < whole % among ? 1 : 0);
