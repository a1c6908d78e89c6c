/** The line of a log with this number, counted from 1 as the sentences do. */
export const lineOf = (text: string, number: number): string => text.split('\n')[number - 1] ?? '';

/** The log with one line replaced. */
export const withLine = (text: string, number: number, line: string): string =>
  text
    .split('\n')
    .map((old, index) => (index === number - 1 ? line : old))
    .join('\n');
