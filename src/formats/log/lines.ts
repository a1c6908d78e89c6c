import { fail, ok, type Fault, type Result } from '../../engine';
import { LARGEST_LOG, MOST_ACTS, tooLarge } from './limits';
import { parseJsonLine } from '../file/parse-json-line';

/** Most characters of a log's text. */
export const MOST_CHARACTERS = LARGEST_LOG;
/** Notes may stand beside acts; of each there are so many at most. */
const MOST_LINES = 2 * MOST_ACTS + 2;
/** Most characters of a line: the header carries a whole scenario, an act what one side did. */
export const LONGEST_HEADER = 2 * 1024 * 1024;
export const LONGEST_ACT = 256 * 1024;

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

/**
 * The lines of a text as JSON values. Empty lines at the end are none; an incomplete last line is dropped and told; any
 * other bad line is a fault.
 */
export function readLines(text: string): Result<ReadLines> {
  if (text.length > MOST_CHARACTERS) return tooLarge();
  const body = text.replace(/^\uFEFF/, '').trimEnd();
  if (body === '') return fail('log.empty', 'line 1', { line: 1 });
  const whole = text.slice(text.trimEnd().length).includes('\n');
  const lines = body.split('\n', MOST_LINES + 1);
  if (lines.length > MOST_LINES) return fail('log.too-many-lines', 'file', { most: MOST_ACTS });
  const values: unknown[] = [];
  for (const [at, line] of lines.entries()) {
    const most = at === 0 ? LONGEST_HEADER : LONGEST_ACT;
    if (line.length > most) return { ok: false, fault: lineFault('log.long-line', at + 1, { kilobytes: most / 1024 }) };
    const read = parseJsonLine(line);
    if (read.kind === 'value') {
      values.push(read.value);
      continue;
    }
    const last = at === lines.length - 1 && !whole && at > 0;
    if (read.kind === 'not-json' && last) return ok({ values, cutOff: lineFault('log.cut-off', at + 1) });
    return {
      ok: false,
      fault: lineFault(`log.${read.kind}`, at + 1, 'field' in read ? { field: read.field ?? 'deep' } : {}),
    };
  }
  return ok({ values });
}
