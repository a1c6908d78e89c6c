import { compile, ok, setup, type CompiledScenario, type Result, type Scenario, type State } from '../engine';
import {
  decode,
  LARGEST_LOG,
  tooLarge,
  unpacked,
  logLines,
  RULES,
  VERSION,
  writeAct,
  writeResult,
  type GameLog,
  type LogHeader,
} from '../formats';
import { parseBytes } from './bytes';
import { withNote } from './note';
import { headerWith } from './parse';
import { record, sealedResult } from './record';
import { replayStates } from './states';
import { verify } from './verify';

/** A log that was read and verified, with the state before its first act and after each act. */
export interface CheckedLog {
  readonly log: GameLog;
  readonly states: readonly State[];
}

/** A scenario that was checked, with its text as a header's line holds it. */
interface Known {
  readonly text: string;
  readonly scenario: Scenario;
  readonly table: CompiledScenario;
}

const SCENARIO = '"scenario":';

/**
 * Reads the logs of a class, most of which hold the same scenario: it is checked once. A log that stands word for word
 * as this program writes it, line by line as the rules make it, is verified by that and by nothing else; any other goes
 * the long way, which says what is wrong with it. Whatever is read here, {@link verify} would find right.
 */
export class ClassReader {
  private readonly known: Known[] = [];

  /** Faults: those of `parseLogFile` and `verifyLog`. */
  async read(bytes: Uint8Array): Promise<Result<CheckedLog>> {
    if (bytes.length > LARGEST_LOG) return tooLarge();
    const plain = await unpacked(bytes, LARGEST_LOG, tooLarge);
    if (!plain.ok) return plain;
    const quick = await this.quickly(plain.value);
    if (quick) return ok(quick);
    const parsed = await parseBytes(plain.value);
    if (!parsed.ok) return parsed;
    const verified = verify(parsed.value);
    if (!verified.ok) return verified;
    this.remember(plain.value, parsed.value.header);
    const states = replayStates(parsed.value);
    return states.ok ? ok({ log: parsed.value, states: states.value }) : states;
  }

  private async quickly(bytes: Uint8Array): Promise<CheckedLog | null> {
    if (this.known.length === 0 || bytes[0] !== BRACE) return null;
    const text = decode(bytes, 'file');
    if (!text.ok || !text.value.endsWith('\n')) return null;
    const [first = '', ...lines] = text.value.split('\n').slice(0, -1);
    const raw = await logLines();
    const header = this.header(first, raw);
    return header && rewritten(header.value, header.known.table, lines, raw);
  }

  private header(line: string, { readHeader }: Raw): { readonly value: LogHeader; readonly known: Known } | null {
    const at = line.indexOf(SCENARIO) + SCENARIO.length;
    const known = this.known.find(({ text }) => line.startsWith(text, at));
    if (!known) return null;
    // In the scenario's place a mark is left; if its text stood elsewhere, this shows it.
    const read = readHeader(`${line.slice(0, at)}null${line.slice(at + known.text.length)}`);
    if (!read.ok || read.value.scenario !== null || read.value.version !== VERSION || read.value.rules !== RULES)
      return null;
    const header = headerWith(read.value, known.scenario, known.table);
    return header.ok && header.value.seenBy === undefined ? { value: header.value, known } : null;
  }

  /** Keeps the scenario of a log that went the long way, for those that come after it. */
  private remember(bytes: Uint8Array, { scenario, version, rules, seenBy }: LogHeader): void {
    if (version !== VERSION || rules !== RULES || seenBy !== undefined || this.known.length >= MOST_KNOWN) return;
    const text = decode(bytes, 'file');
    if (!text.ok) return;
    const line = text.value.slice(0, text.value.indexOf('\n'));
    const from = line.indexOf(SCENARIO) + SCENARIO.length;
    // The scenario has seats, too, but no list of them; where a header is laid out otherwise, nothing will match.
    const to = line.lastIndexOf(',"seats":[');
    if (to > from) this.known.push({ text: line.slice(from, to), scenario, table: compile(scenario) });
  }
}

const BRACE = 0x7b;
/** A class plays one scenario, or a few. */
const MOST_KNOWN = 8;

type Raw = Awaited<ReturnType<typeof logLines>>;

/** The log, if each of its lines is what the rules make of its intent, written as this program writes it; else null. */
function rewritten(
  header: LogHeader,
  table: CompiledScenario,
  lines: readonly string[],
  { isAsked, isNote }: Raw,
): CheckedLog | null {
  const { scenario, seats, seed = '', settings } = header;
  const start = setup(scenario, { seats, seed, settings, table });
  if (!start.ok) return null;
  const states = [start.value];
  let log: GameLog = { header, acts: [], result: null };
  for (const line of lines) {
    const value = parsed(line);
    const state = states[states.length - 1] as State;
    if (has(value, 'note') && isNote(value)) {
      const noted = withNote(log, value.note);
      const last = (noted.result ?? noted.acts.at(-1))?.notes?.at(-1);
      if (noted === log || line !== JSON.stringify(last)) return null;
      log = noted;
    } else if (state.outcome) {
      if (log.result || line !== writeResult(sealedResult(log, state.outcome))) return null;
      log = { ...log, result: sealedResult(log, state.outcome) };
    } else {
      const done = isAsked(value) ? record(log, state, value.intent, value.reason) : null;
      if (!done?.ok || line !== writeAct(done.value.act)) return null;
      log = { ...log, acts: [...log.acts, done.value.act] };
      states.push(done.value.state);
    }
  }
  return { log, states };
}

const has = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
