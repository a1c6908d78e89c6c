import {
  canonicalJson,
  compile,
  fail,
  fnv1a64,
  ok,
  type CompiledScenario,
  type Intent,
  type Result,
  type Scenario,
} from '../../engine';
import { asWritten, reaching, VERSION, type GameLog, type LogNote } from '../../formats';
import { writeIntents, readIntents } from './acts';
import { armoured, unarmoured } from './armour';
import { Reader, Writer, type Coder } from './choices';
import { head, SEAL, type Head } from './head';
import { hex, text, whole, yesNo } from './values';

/** Hexadecimal digits of the last state's hash that a code carries: enough to notice other rules. */
const HASH = 8;
const CHECK_NUMBER = 16;

const numbers = new WeakMap<Scenario, string>();

/** The check number of a scenario: FNV-1a 64 of its canonical JSON, as `released.ts` lists it. */
export function checkNumber(scenario: Scenario): string {
  const number = numbers.get(scenario) ?? fnv1a64(canonicalJson(asWritten(scenario)));
  numbers.set(scenario, number);
  return number;
}

const tables = new WeakMap<Scenario, CompiledScenario>();

/** A scenario compiled, once for all games that are played on it. */
export function tableOf(scenario: Scenario): CompiledScenario {
  const table = tables.get(scenario) ?? compile(scenario);
  tables.set(scenario, table);
  return table;
}

/** A note and after which act it stands; after one more than there are: after the result. */
export interface Noted {
  readonly act: number;
  readonly note: LogNote['note'];
}

/** What a code says of a game. */
export interface Coded extends Head {
  readonly intents: readonly Intent[];
  readonly notes: readonly Noted[];
  /** Whether the log had a last line. */
  readonly result: boolean;
  /** The first digits of the hash after the last act. */
  readonly hash: string;
  /** The seal of the last act: it tells the game from every other, and is the same in its file. */
  readonly seal: string;
}

/** A code whose letters fit each other. Its game can be read with the scenario that it names. */
export interface OpenedCode {
  readonly scenario: { readonly id: string; readonly hash: string };
  /** Fault: `handed.damaged`, where what it says makes no sense with this scenario. */
  read(scenario: Scenario): Result<Coded>;
}

/**
 * A game as a code: its intents, and all that is needed to have the same log from them again, but for the reasons of
 * computers, which come back when they are led again. Faults: `handed.no-code-of`, for a log of one seat or of an
 * earlier format; `handed.empty`, for one without acts.
 */
export function codeOf({ header, acts, result }: GameLog): Result<string> {
  const { seed, seenBy, version, scenario } = header;
  if (seenBy !== undefined || version !== VERSION || typeof seed !== 'string')
    return fail('handed.no-code-of', 'line 1');
  const last = acts.at(-1);
  if (!last?.hash) return fail('handed.empty', 'line 2');
  const writer = new Writer();
  text(writer, scenario.id);
  hex(writer, CHECK_NUMBER, checkNumber(scenario));
  const table = tableOf(scenario);
  head(writer, table.sides, { ...header, seed });
  const intents = acts.slice(1).map(({ intent }) => intent);
  whole(writer, intents.length);
  writeIntents(writer, table, intents);
  notes(writer, acts.length + 1, notesOf({ acts, result }));
  yesNo(writer, result !== null);
  hex(writer, HASH, last.hash);
  hex(writer, SEAL, last.seal);
  return ok(armoured(writer.number()));
}

const notesOf = ({ acts, result }: Pick<GameLog, 'acts' | 'result'>): Noted[] =>
  [...acts, ...(result ? [result] : [])].flatMap((line, at) =>
    (line.notes ?? []).map(({ note }) => ({ act: at + 1, note })),
  );

/** Opens a code. Faults: those of `unarmoured`; `handed.damaged`. */
export function openCode(code: string): Result<OpenedCode> {
  const number = unarmoured(code);
  if (!number.ok) return number;
  return sound(() => {
    const reader = new Reader(number.value);
    const scenario = { id: text(reader), hash: hex(reader, CHECK_NUMBER) };
    let read: Result<Coded> | null = null;
    return { scenario, read: (known) => (read ??= sound(() => restOf(reader, known))) };
  });
}

function restOf(reader: Reader, scenario: Scenario): Coded {
  const table = tableOf(scenario);
  const about = head(reader, table.sides);
  const count = whole(reader, 0);
  if (count > MOST_INTENTS) throw new RangeError('No game has so many acts.');
  const intents: Intent[] = [{ kind: 'open' }, ...readIntents(reader, table, count)];
  const read = {
    ...about,
    intents,
    notes: notes(reader, intents.length + 1),
    result: yesNo(reader, false),
    hash: hex(reader, HASH),
    seal: hex(reader, SEAL),
  };
  if (!reader.empty) throw new RangeError('Something is left.');
  return read;
}

/** More than any game on any table has. */
const MOST_INTENTS = 5000;

function notes(coder: Coder, lines: number, given: readonly Noted[] = []): Noted[] {
  const count = whole(coder, given.length);
  if (count > MOST_INTENTS) throw new RangeError('No game has so many notes.');
  return Array.from({ length: count }, (_, i) => ({
    act: coder.below(lines, (given[i]?.act ?? 1) - 1) + 1,
    note: noteOf(text(coder, JSON.stringify(given[i]?.note))),
  }));
}

function noteOf(json: string): LogNote['note'] {
  const note: unknown = JSON.parse(json);
  if (typeof note !== 'object' || note === null || !('kind' in note) || typeof note.kind !== 'string' || reaching(note))
    throw new TypeError('A note has a kind.');
  return { ...note, kind: note.kind };
}

/** Whoever made a code on purpose may have put anything into it: what makes no sense is a fault. */
function sound<T>(read: () => T): Result<T> {
  try {
    return ok(read());
  } catch {
    return fail('handed.damaged', 'code');
  }
}
