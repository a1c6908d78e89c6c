import * as v from 'valibot';
import { fail, ok, type Fault, type Result, type Side } from '../../engine';
import { RULES, type LogAct, type LogHeader, type LogNote, type LogResult, type LogVersion, VERSION } from './format';
import { parseJsonLine } from '../file/parse-json-line';
import { readLines } from './lines';
import { MOST_ACTS } from './limits';
import { ASKED, SCHEMAS } from './schema';
import { brokenSeal, type SealedLine } from './seal';

/** A header as its line has it: of the scenario nothing is known yet. */
export type HeaderLine = Omit<LogHeader, 'scenario'> & {
  readonly scenario: unknown;
  /** From version 2 on. */
  readonly sides?: readonly Side[];
};

/**
 * The lines of a log, each of the shape that the log's version asks for, in order, and their seals checked as the file
 * has them. Whether scenario, names and sides fit each other is not known yet.
 */
export interface RawLog {
  readonly header: HeaderLine;
  readonly acts: readonly LogAct[];
  readonly result: LogResult | null;
  /** The first line whose seal does not follow from those before it, if there is one. */
  readonly brokenSeal?: number;
  /** The last line was broken off and is left out. */
  readonly cutOff?: Fault;
}

/** Reads the lines of a log's text, of any version so far. Faults: `log.…`, with the number of the line. */
export function readRaw(text: string): Result<RawLog> {
  const read = readLines(text);
  if (!read.ok) return read;
  const [first, ...others] = read.value.values;
  const version = versionOf(first);
  if (!version.ok) return version;
  const header = headerFrom(first, version.value);
  if (!header.ok) return header;
  const rest = new Lines(version.value, header.value).read(others);
  if (!rest.ok) return rest;
  const { cutOff } = read.value;
  const broken = brokenSeal(header.value, rest.value.lines);
  return ok({
    header: header.value,
    ...rest.value.parts,
    ...(broken === null ? {} : { brokenSeal: broken }),
    ...(cutOff ? { cutOff } : {}),
  });
}

/** The header's line by itself. Faults as those of {@link readRaw}. */
export function readHeader(line: string): Result<HeaderLine> {
  const read = parseJsonLine(line);
  const value = read.kind === 'value' ? read.value : null;
  const version = versionOf(value);
  return version.ok ? headerFrom(value, version.value) : version;
}

/** What of an act's line the rules do not make: what was wanted, and a computer's reason. */
export type Asked = Pick<LogAct, 'intent' | 'reason'>;

export const isAsked = (line: unknown): line is Asked => v.is(ASKED, line);

/** A line that holds a note of today's format. */
export const isNote = (line: unknown): line is LogNote => v.is(SCHEMAS[VERSION].note, line);

function versionOf(first: unknown): Result<LogVersion> {
  if (typeof first !== 'object' || first === null || !('format' in first) || first.format !== 'impasse-log')
    return fail('log.not-a-log', 'line 1', { line: 1 });
  const version = 'version' in first ? first.version : undefined;
  if (version === 1 || version === VERSION) return ok(version);
  return typeof version === 'number' && Number.isSafeInteger(version) && version > VERSION
    ? fail('log.from-the-future', 'line 1', { line: 1, version, known: VERSION })
    : fail('log.bad-header', 'line 1', { line: 1, field: 'version' });
}

function headerFrom(value: unknown, version: LogVersion): Result<HeaderLine> {
  const shape = SCHEMAS[version].header;
  return v.is(shape, value)
    ? ok(value)
    : fail('log.bad-header', 'line 1', { line: 1, field: wrongField(shape, value) });
}

interface Rest {
  readonly parts: Pick<RawLog, 'acts' | 'result'>;
  /** All lines after the first, as they are. */
  readonly lines: readonly SealedLine[];
}

class Lines {
  private readonly acts: LogAct[] = [];
  private readonly lines: SealedLine[] = [];
  private result: LogResult | null = null;
  /** Those after the last act or result, if there are any. */
  private notes: LogNote[] | null = null;

  constructor(
    private readonly version: LogVersion,
    private readonly header: HeaderLine,
  ) {}

  read(values: readonly unknown[]): Result<Rest> {
    for (const value of values) {
      const fault = this.take(value, this.lines.length + 2);
      if (fault) return { ok: false, fault };
    }
    return ok({ parts: { acts: this.acts, result: this.result }, lines: this.lines });
  }

  /** The values themselves, not copies: so that a log is written again as it was read. */
  private take(value: unknown, line: number): Fault | null {
    const { act, result, note } = SCHEMAS[this.version];
    if (note && has(value, 'note'))
      return v.is(note, value) ? this.note(value, line) : this.bad('note', note, value, line);
    if (this.result) return lineFault('log.after-the-end', line);
    if (has(value, 'result')) {
      if (!v.is(result, value)) return this.bad('result', result, value, line);
      this.result = value;
      this.notes = null;
      this.lines.push(value);
      return null;
    }
    return v.is(act, value) ? this.act(value, line) : this.bad('act', act, value, line);
  }

  private act(act: LogAct, line: number): Fault | null {
    if ((act.hash === undefined) !== (this.header.seenBy !== undefined))
      return lineFault('log.bad-act', line, { field: 'hash' });
    if ((act.act === 1) !== (act.intent.kind === 'open')) return this.badField('log.bad-act', line, 'intent');
    const expected = this.acts.length + 1;
    if (act.act !== expected) return lineFault('log.wrong-order', line, { expected, found: act.act });
    if (expected > MOST_ACTS) return fail('log.too-many-lines', 'file', { most: MOST_ACTS }).fault;
    this.acts.push(act);
    this.notes = null;
    this.lines.push(act);
    return null;
  }

  /** A note belongs to the act, or the result, that it comes after. */
  private note(note: LogNote, line: number): Fault | null {
    this.lines.push(note);
    if (this.notes) {
      this.notes.push(note);
      return null;
    }
    const last = this.acts.pop();
    if (!last) return lineFault('log.early-note', line);
    this.notes = [note];
    if (this.result) this.result = { ...this.result, notes: this.notes };
    this.acts.push(this.result ? last : { ...last, notes: this.notes });
    return null;
  }

  private bad(kind: 'act' | 'result' | 'note', shape: v.GenericSchema, value: unknown, line: number): Fault {
    return this.badField(`log.bad-${kind}`, line, wrongField(shape, value));
  }

  /** Where other rules wrote a line, what is not known here need not be damage. */
  private badField(code: `log.${string}`, line: number, field: string): Fault {
    const { rules } = this.header;
    return rules === RULES ? lineFault(code, line, { field }) : lineFault('log.other-rules', line, { field, rules });
  }
}

const has = (value: unknown, member: string): value is object =>
  typeof value === 'object' && value !== null && member in value;

const lineFault = (code: `log.${string}`, line: number, values: Fault['values'] = {}): Fault =>
  fail(code, `line ${line}`, { line, ...values }).fault;

/** The first field that is not as it should be, as in `events.0.side`; `none` if the line is no object at all. */
function wrongField(shape: v.GenericSchema, value: unknown): string {
  const issue = v.safeParse(shape, value, { abortEarly: true }).issues?.[0];
  return ((issue && v.getDotPath(issue)) || 'none').slice(0, 120);
}
