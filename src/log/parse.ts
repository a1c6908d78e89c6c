import * as v from 'valibot';
import { compile, fail, isSide, ok, setup, sidesOf, type Fault, type Result, type Scenario } from '../engine';
import { asWritten, checkStructure, fromFile, type ScenarioFile } from '../scenarios';
import { differences } from './differences';
import { RULES, type GameLog, type LogAct, type LogHeader, type LogResult } from './format';
import { unknownIn } from './known';
import { MOST_ACTS, readLines } from './lines';
import { migrate } from './migrate';
import * as schema from './schema';
import { asSeatKnows } from './seat-scenario';
import { fitsOutcome, sideFaultIn } from './vectors';

export interface ParsedLog extends GameLog {
  /** Set if the last line was broken off: it was left out, and everything before it stands. */
  readonly cutOff?: Fault;
}

/** A log from its text. See `parseLog` in `reader.ts`. */
export async function parse(text: string): Promise<Result<ParsedLog>> {
  const read = readLines(text);
  if (!read.ok) return read;
  const version = versionOf(read.value.values[0]);
  if (!version.ok) return version;
  const lines = migrate(read.value.values, version.value);
  if (!lines.ok) return lines;
  const [first, ...others] = lines.value;
  const header = await headerFrom(first);
  if (!header.ok) return header;
  const rest = restFrom(others, header.value);
  if (!rest.ok) return rest;
  const { cutOff } = read.value;
  return ok({ header: header.value, ...rest.value, ...(cutOff ? { cutOff } : {}) });
}

function versionOf(first: unknown): Result<number> {
  if (typeof first !== 'object' || first === null || !('format' in first) || first.format !== 'impasse-log')
    return fail('log.not-a-log', 'line 1', { line: 1 });
  const version = 'version' in first ? first.version : undefined;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0
    ? ok(version)
    : fail('log.bad-header', 'line 1', { line: 1, field: 'version' });
}

async function headerFrom(value: unknown): Promise<Result<LogHeader>> {
  if (!v.is(schema.header, value))
    return fail('log.bad-header', 'line 1', { line: 1, field: wrongField(schema.header, value) });
  const scenario = await scenarioFrom(value.scenario, value.seenBy);
  if (!scenario.ok) return scenario;
  const header: LogHeader = { ...value, scenario: scenario.value };
  const { seats, settings } = header;
  const started = setup(header.scenario, { seats, settings, seed: header.seed ?? 0 });
  if (!started.ok) return fail('log.bad-header', 'line 1', { line: 1, field: started.fault.place });
  const field = headerFault(header);
  return field === null ? ok(header) : fail('log.bad-header', 'line 1', { line: 1, field });
}

/** The field of a header that does not fit the rest of it, or null. */
function headerFault({ scenario, players, seed, seenBy }: LogHeader): string | null {
  const sides = sidesOf(scenario);
  const stranger = Object.keys(players).find((name) => !isSide(sides, name));
  if (stranger !== undefined) return `players.${stranger.slice(0, 80)}`;
  return (seed === undefined) === (seenBy !== undefined) ? null : 'seed';
}

async function scenarioFrom(raw: unknown, seenBy: LogHeader['seenBy']): Promise<Result<Scenario>> {
  const checked = await checkStructure(seenBy ? asSeatKnows(raw, seenBy) : raw, 'line 1');
  const bad = (at: string) => fail('log.bad-scenario', 'line 1', { line: 1, at });
  if (!checked.ok) return bad(checked.fault[0]?.place || '/');
  // What was checked has the form of a scenario; the log keeps its own text of it, member by member.
  const file = raw as ScenarioFile;
  const scenario = fromFile(file);
  // Seals are reckoned from the scenario as it is written back, so a log has it in that one form.
  const [other] = file.format === 2 ? differences(file, asWritten(scenario)).places : [];
  return other === undefined ? ok(scenario) : bad(other);
}

function restFrom(lines: readonly unknown[], header: LogHeader): Result<Pick<GameLog, 'acts' | 'result'>> {
  const acts: LogAct[] = [];
  const table = compile(header.scenario);
  const unknown = unknownIn(table);
  const sideFault = sideFaultIn(table.sides);
  for (const [at, value] of lines.entries()) {
    const line = at + 2;
    if (typeof value === 'object' && value !== null && 'result' in value) {
      const result = resultFrom(value, line, header);
      if (!result.ok) return result;
      if (!fitsOutcome(table.sides, result.value.result))
        return lineFault('log.bad-result', line, { field: 'result.settlement.lines' });
      const more = at + 1 < lines.length;
      return more ? lineFault('log.after-the-end', line + 1) : ok({ acts, result: result.value });
    }
    const act = actFrom(value, line, header);
    if (!act.ok) return act;
    if (act.value.act !== acts.length + 1)
      return lineFault('log.wrong-order', line, { expected: acts.length + 1, found: act.value.act });
    const field = sideFault(act.value);
    if (field !== null) return lineFault('log.bad-act', line, { field });
    const name = unknown(act.value);
    if (name !== null) return lineFault('log.unknown-name', line, { name });
    if (acts.push(act.value) > MOST_ACTS) return fail('log.too-many-lines', 'file', { most: MOST_ACTS });
  }
  return ok({ acts, result: null });
}

/** The value itself, not a copy of it: so that a log is written again as it was read. */
function actFrom(value: unknown, line: number, header: LogHeader): Result<LogAct> {
  if (!v.is(schema.act, value)) return badLine('log.bad-act', line, wrongField(schema.act, value), header);
  if ((value.hash === undefined) !== (header.seenBy !== undefined))
    return lineFault('log.bad-act', line, { field: 'hash' });
  if ((value.act === 1) !== (value.intent.kind === 'open')) return badLine('log.bad-act', line, 'intent', header);
  return ok(value);
}

const resultFrom = (value: object, line: number, header: LogHeader): Result<LogResult> =>
  v.is(schema.result, value) ? ok(value) : badLine('log.bad-result', line, wrongField(schema.result, value), header);

/** Where other rules wrote a line, what is not known here need not be damage. */
const badLine = (code: `log.${string}`, line: number, field: string, { rules }: LogHeader) =>
  rules === RULES ? lineFault(code, line, { field }) : lineFault('log.other-rules', line, { field, rules });

const lineFault = (code: `log.${string}`, line: number, values: Fault['values'] = {}) =>
  fail(code, `line ${line}`, { line, ...values });

/** The first field that is not as it should be, as in `events.0.side`; `none` if the line is no object at all. */
function wrongField(shape: v.GenericSchema, value: unknown): string {
  const issue = v.safeParse(shape, value, { abortEarly: true }).issues?.[0];
  return ((issue && v.getDotPath(issue)) || 'none').slice(0, 120);
}
