import { fail, ok, type Fault, type Result } from '../engine';
import { tame } from './tame';

/** Most characters of a log's text: far more than a game of the longest table with the longest scenario. */
export const MOST_CHARACTERS = 20 * 1024 * 1024;
export const MOST_ACTS = 20_000;

export interface ReadLines {
  /** One JSON value a line, the header first. */
  readonly values: readonly unknown[];
  /** The last line was broken off and is left out. */
  readonly cutOff?: Fault;
}

const lineFault = (code: `log.${string}`, line: number, values: Fault['values'] = {}): Fault => ({
  code,
  place: `line ${line}`,
  values: { line, ...values },
});

/** The lines of a text as JSON values. An incomplete last line is dropped and told; any other bad line is a fault. */
export function readLines(text: string): Result<ReadLines> {
  if (text.length > MOST_CHARACTERS) return fail('log.too-large', 'file', { megabytes: 20 });
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const rest = lines.pop() ?? '';
  if (rest.trim() !== '') lines.push(rest);
  if (lines.length === 0) return fail('log.empty', 'line 1', { line: 1 });
  if (lines.length > MOST_ACTS + 2) return fail('log.too-many-lines', 'file', { most: MOST_ACTS });
  const values: unknown[] = [];
  for (const [at, line] of lines.entries()) {
    const read = tame(line);
    if (read.kind === 'value') {
      values.push(read.value);
      continue;
    }
    const last = at === lines.length - 1 && rest.trim() !== '' && at > 0;
    if (read.kind === 'not-json' && last) return ok({ values, cutOff: lineFault('log.cut-off', at + 1) });
    return { ok: false, fault: lineFault(`log.${read.kind}`, at + 1) };
  }
  return ok({ values });
}
