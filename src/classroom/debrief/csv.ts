import papaparse from 'papaparse';
import { sheetOf, type Cell } from './sheet';
import type { ClassRow } from './row';

/**
 * A table as CSV (RFC 4180). A cell that a spreadsheet would run as a formula is written as text: names come from
 * whoever played.
 */
export const csv = (head: readonly string[], lines: readonly (readonly Cell[])[]): string =>
  `${papaparse.unparse({ fields: [...head], data: lines.map((line) => [...line]) }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;

/** What makes spreadsheets reckon (OWASP), but for a number with its sign. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d.]+$))/;

export function csvOf(rows: readonly ClassRow[]): string {
  const { head, lines } = sheetOf(rows);
  return csv(head, lines);
}
