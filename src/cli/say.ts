import { nameOf, type Fault, type Scenario, type Side } from '../engine';
import type { Measured } from '../domains';
import { t, tell } from '../text';

/** Writes a line to the standard output. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

/** Writes a line to the error output. */
export const warn = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The same, and the command will end with code 1. */
export function complain(line: string): void {
  warn(line);
  process.exitCode = 1;
}

/** The same for wrong usage that shows only once the file has been read: code 2. */
export function misused(line: string): void {
  warn(line);
  process.exitCode = 2;
}

/** Tells a fault with its file, which the faults of scenarios name by themselves. */
export function complainOf(file: string, fault: Fault): void {
  const sentence = tell(fault);
  complain(fault.values?.['file'] === undefined ? t('cli.fault', { file, fault: sentence }) : sentence);
}

/** A table in plain text: the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

/** One table of rows for each set of seats, under a line that names them. */
export function bySeats<Row extends { readonly seats: readonly Side[] }>(
  scenario: Scenario,
  head: readonly string[],
  rows: readonly Row[],
  line: (row: Row) => readonly string[],
): string {
  const tables = [...new Set(rows.map(({ seats }) => seats))].flatMap((seats) => [
    t('cli.table-title', { seats: seats.map((side) => nameOf(scenario, side)).join(', ') }),
    table([head, ...rows.filter((row) => row.seats === seats).map(line)]),
  ]);
  return tables.join('\n\n');
}

/** Points with their sign. */
export const signed = (points: number): string => `${points > 0 ? '+' : ''}${points.toFixed(2).replace('-', '−')}`;

/** A mean difference in points with its standard error. */
export const measuredText = ({ mean, error }: Measured): string =>
  t('cli.plus-minus', { mean: signed(mean ?? 0), error: error === null ? '–' : error.toFixed(2) });
