import {
  compile,
  fail,
  isSide,
  ok,
  setup,
  sidesOf,
  type CompiledScenario,
  type Fault,
  type Result,
  type Scenario,
} from '../engine';
import {
  asWritten,
  fromFile,
  lineOf,
  logLines,
  startSeed,
  type GameLog,
  type LogHeader,
  type RawLog,
  type ScenarioFile,
} from '../formats';
import { checkStructure } from '../scenarios';
import { differences } from './differences';
import { unknownIn } from './known';
import { asSeatKnows } from './seat-scenario';
import { fitsOutcome, sideFaultIn } from './vectors';

export interface ParsedLog extends GameLog {
  /** The first line whose seal does not follow from those before it, as the file has them, if there is one. */
  readonly brokenSeal?: number;
  /** Set if the last line was broken off: it was left out, and everything before it stands. */
  readonly cutOff?: Fault;
}

/** A log from its text: first its lines as they lie, then whether they fit each other. See `parseLog` in `reader.ts`. */
export async function parse(text: string): Promise<Result<ParsedLog>> {
  const raw = (await logLines()).readRaw(text);
  if (!raw.ok) return raw;
  const header = await headerFrom(raw.value.header);
  if (!header.ok) return header;
  const log: ParsedLog = { ...raw.value, header: header.value };
  const fault = misfit(log);
  return fault ? { ok: false, fault } : ok(log);
}

const badHeader = (field: string) => fail('log.bad-header', 'line 1', { line: 1, field });

async function headerFrom(raw: RawLog['header']): Promise<Result<LogHeader>> {
  const scenario = await scenarioFrom(raw);
  return scenario.ok ? headerWith(raw, scenario.value) : scenario;
}

/** A header as programs hold it, with its scenario, which was checked. Fault: `log.bad-header`. */
export function headerWith(
  { sides, ...value }: RawLog['header'],
  scenario: Scenario,
  table?: CompiledScenario,
): Result<LogHeader> {
  const header: LogHeader = { ...value, scenario };
  const known = sidesOf(scenario);
  if (sides && !(sides.length === known.length && known.every((side, i) => side === sides[i])))
    return badHeader('sides');
  const { seats, settings } = header;
  const started = setup(scenario, { seats, settings, seed: startSeed(header), ...(table ? { table } : {}) });
  if (!started.ok) return badHeader(started.fault.place);
  const field = headerFault(header);
  return field === null ? ok(header) : badHeader(field);
}

/** The field of a header that does not fit the rest of it, or null. */
function headerFault({ scenario, players, seed, seenBy, parent }: LogHeader): string | null {
  const sides = sidesOf(scenario);
  const stranger = Object.keys(players).find((name) => !isSide(sides, name));
  if (stranger !== undefined) return `players.${stranger.slice(0, 80)}`;
  if (seenBy !== undefined && parent !== undefined) return 'parent';
  return (seed === undefined) === (seenBy !== undefined) ? null : 'seed';
}

async function scenarioFrom({
  scenario: raw,
  seenBy,
  version,
}: Omit<RawLog['header'], 'sides'>): Promise<Result<Scenario>> {
  const checked = await checkStructure(seenBy ? asSeatKnows(raw, seenBy) : raw, 'line 1');
  const bad = (at: string) => fail('log.bad-scenario', 'line 1', { line: 1, at });
  if (!checked.ok) return bad(checked.fault[0]?.place || '/');
  // What was checked has the form of a scenario; the log keeps its own text of it, member by member.
  const file = raw as ScenarioFile;
  if (version > 1 && file.format === 1) return bad('/format');
  const scenario = fromFile(file);
  // A log is written again as it was read, so it has its scenario in the one form in which that is written.
  const [other] = file.format === 2 ? differences(file, asWritten(scenario)).places : [];
  return other === undefined ? ok(scenario) : bad(other);
}

/** What of a log's lines does not fit its scenario, or null. */
function misfit(log: GameLog): Fault | null {
  const table = compile(log.header.scenario);
  const unknown = unknownIn(log.header.scenario, table);
  const sideFault = sideFaultIn(table.sides);
  for (const act of log.acts) {
    const field = sideFault(act);
    if (field !== null) return lineFault(log, act.act, 'log.bad-act', { field });
    const name = unknown(act);
    if (name !== null) return lineFault(log, act.act, 'log.unknown-name', { name });
  }
  return log.result && !fitsOutcome(table.sides, log.result.result)
    ? lineFault(log, log.acts.length + 1, 'log.bad-result', { field: 'result.settlement.lines' })
    : null;
}

const lineFault = (log: GameLog, act: number, code: `log.${string}`, values: Fault['values']): Fault => {
  const line = lineOf(log, act);
  return fail(code, `line ${line}`, { line, ...values }).fault;
};
