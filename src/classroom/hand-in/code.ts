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
  type Settings,
  type Side,
} from '../../engine';
import { asWritten, VERSION, type GameLog, type LogNote } from '../../formats';
import { exerciseOfNote } from '../note';
import { writeIntents, readIntents } from './acts';
import { armoured, unarmoured, type Form } from './armour';
import { Reader, Writer } from './choices';
import { head, SEAL, type Head } from './head';
import { isOfClass, readNote, writeNote, writtenOut, type Within } from './notes';
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
  const noted = notesOf({ acts, result });
  const form = formOf(header.settings, noted);
  text(writer, scenario.id);
  hex(writer, CHECK_NUMBER, checkNumber(scenario));
  const table = tableOf(scenario);
  head(writer, form, table.sides, { ...header, seed });
  const intents = acts.slice(1).map(({ intent }) => intent);
  whole(writer, intents.length);
  writeIntents(writer, table, intents);
  writeNotes(writer, form, within(form, table, header), acts.length + 1, noted);
  yesNo(writer, result !== null);
  hex(writer, HASH, last.hash);
  hex(writer, SEAL, last.seal);
  return ok(armoured(writer.number(), form));
}

/** The first form that has room for a game. */
function formOf({ backChannel, drawnLines }: Settings, noted: readonly Noted[]): Form {
  const ofClass = noted.filter(({ note }) => isOfClass(note));
  if (drawnLines || ofClass.some(({ note }) => exerciseOfNote(note)?.exercise.drawnLines)) return 3;
  return backChannel === false || ofClass.length > 0 ? 2 : 1;
}

const notesOf = ({ acts, result }: Pick<GameLog, 'acts' | 'result'>): Noted[] =>
  [...acts, ...(result ? [result] : [])].flatMap((line, at) =>
    (line.notes ?? []).map(({ note }) => ({ act: at + 1, note })),
  );

/** Opens a code. Faults: those of `unarmoured`; `handed.damaged`. */
export function openCode(code: string): Result<OpenedCode> {
  const unpacked = unarmoured(code);
  if (!unpacked.ok) return unpacked;
  const { number, form } = unpacked.value;
  return sound(() => {
    const reader = new Reader(number);
    const scenario = { id: text(reader), hash: hex(reader, CHECK_NUMBER) };
    let read: Result<Coded> | null = null;
    return { scenario, read: (known) => (read ??= sound(() => restOf(reader, form, known))) };
  });
}

function restOf(reader: Reader, form: Form, scenario: Scenario): Coded {
  const table = tableOf(scenario);
  const about = head(reader, form, table.sides);
  const count = whole(reader, 0);
  if (count > MOST_INTENTS) throw new RangeError('No game has so many acts.');
  const intents: Intent[] = [{ kind: 'open' }, ...readIntents(reader, table, count)];
  const noted = readNotes(reader, form, within(form, table, { ...about, scenario }), intents.length + 1);
  const read = {
    ...about,
    settings: form === 1 && isClosed(noted) ? { ...about.settings, backChannel: false as const } : about.settings,
    intents,
    notes: noted,
    result: yesNo(reader, false),
    hash: hex(reader, HASH),
    seal: hex(reader, SEAL),
  };
  if (!reader.empty) throw new RangeError('Something is left.');
  return read;
}

/** Form 1 has no place for it, but codes of classes without a back channel were made: their exercise says so. */
const isClosed = (noted: readonly Noted[]): boolean =>
  noted.some(({ act, note }) => act === 1 && exerciseOfNote(note)?.exercise.backChannel === false);

/** More than any game on any table has. */
const MOST_INTENTS = 5000;

const within = (
  form: Form,
  { sides }: CompiledScenario,
  { seats, scenario }: { readonly seats: readonly Side[]; readonly scenario: Scenario },
): Within => ({ form, sides, seats, scenario, hash: checkNumber(scenario) });

function writeNotes(writer: Writer, form: Form, about: Within, lines: number, noted: readonly Noted[]): void {
  whole(writer, noted.length);
  for (const { act, note } of noted) {
    writer.below(lines, act - 1);
    if (form === 1) writtenOut(writer, note);
    else writeNote(writer, about, note);
  }
}

function readNotes(reader: Reader, form: Form, about: Within, lines: number): Noted[] {
  const count = whole(reader, 0);
  if (count > MOST_INTENTS) throw new RangeError('No game has so many notes.');
  return Array.from({ length: count }, () => ({
    act: reader.below(lines) + 1,
    note: form === 1 ? writtenOut(reader) : readNote(reader, about),
  }));
}

/** Whoever made a code on purpose may have put anything into it: what makes no sense is a fault. */
function sound<T>(read: () => T): Result<T> {
  try {
    return ok(read());
  } catch {
    return fail('handed.damaged', 'code');
  }
}
