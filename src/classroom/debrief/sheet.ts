import { STATEMENTS, TIMES } from '../survey';
import type { ClassRow } from './row';

/** A cell of a table for spreadsheets. */
export type Cell = string | number | null;

/** Points from hundredths. */
const points = (hundredths: number): number => hundredths / 100;

/** The games of a class as a table, one line each: what a teacher would sort by, in plain words and numbers. */
export function sheetOf(rows: readonly ClassRow[]): { readonly head: readonly string[]; readonly lines: Cell[][] } {
  const sides = [...new Set(rows.flatMap(({ gains }) => Object.keys(gains)))];
  const seats = [...new Set(rows.flatMap((row) => row.seats))];
  const asked = seats.filter((side) => rows.some(({ shifts }) => shifts.some((shift) => shift.side === side)));
  const head = [
    'hand-in',
    'scenario',
    'started',
    'seats',
    'names',
    'verdict',
    'ending',
    'round',
    'durability',
    'drafts',
    'questions',
    ...sides.map((side) => `gain ${side}`),
    ...seats.flatMap((side) => ['ambitious', 'asked', 'listened', 'traded'].map((habit) => `${habit} ${side}`)),
    ...asked.flatMap((side) => TIMES.flatMap((when) => STATEMENTS.map((statement) => `${statement} ${when} ${side}`))),
  ];
  return { head, lines: rows.map((row) => [...lineOf(row, sides, seats), ...answersOf(row, asked)]) };
}

/** What was answered, 1 to 5; nothing where nothing was. Only where a class was asked at all. */
const answersOf = ({ shifts }: ClassRow, asked: readonly string[]): Cell[] =>
  asked.flatMap((side) => {
    const shift = shifts.find((one) => one.side === side);
    return TIMES.flatMap((when) => STATEMENTS.map((_, at) => shift?.[when]?.[at] ?? null));
  });

const yes = (value: boolean | null | undefined): Cell => (value == null ? null : value ? 'yes' : 'no');

function lineOf(row: ClassRow, sides: readonly string[], seats: ClassRow['seats']): Cell[] {
  const { words, gains, names } = row;
  return [
    row.source,
    row.scenario.id,
    row.started,
    row.seats.join(' '),
    Object.values(names).join(', '),
    row.verdict,
    row.ending,
    row.round,
    row.durability,
    row.drafts.length,
    words.asked.priorities + words.asked.clause + words.asked.draft,
    ...sides.map((side) => {
      const gain = Object.entries(gains).find(([id]) => id === side)?.[1];
      return gain === undefined ? null : points(gain);
    }),
    ...seats.flatMap((side) => {
      const habits = row.habits[side];
      return [habits?.ambitious, habits?.asked, habits?.listened, habits?.traded].map(yes);
    }),
  ];
}
