import { decode } from '../../formats';
import { readScenarioFile, tooLargeToRead, type Checked } from '../../scenarios';

/** Names of logs and of nothing else. */
const SURELY_LOG = /\.(jsonl|ndjson)(\.gz)?$|\.gz$/i;
const JSON_NAME = /\.json$/i;

/**
 * The scenario in a file, with all the checks that an author's file goes through; null if the file is not meant as one.
 * A file too large for a scenario is none: it may be a log.
 */
export async function readScenario(file: File): Promise<Checked | null> {
  if (SURELY_LOG.test(file.name) || (await tooLargeToRead(file.size, file.name))) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decode(bytes, file.name);
  return text.ok && meantAsScenario(text.value, file.name) ? readScenarioFile(bytes, file.name) : null;
}

/** Fields that a scenario has, but no line of a log, nor other files of JSON that lie about. */
const FIELDS = ['issues', 'tracks'];
const NAMED = new RegExp(`"(${FIELDS.join('|')})"\\s*:`);

/**
 * Whether a text is meant as a scenario: an object with its fields. A log is lines of objects, the first of which holds a
 * scenario; so what is no JSON is a broken scenario only if it is laid out as one, and names its fields.
 */
export function meantAsScenario(text: string, name: string): boolean {
  const [first = '', ...more] = text.trim().split('\n', 2);
  const whole = parsed(first) ?? parsed(text);
  if (whole !== null) return FIELDS.some((field) => Object.hasOwn(whole, field));
  const laidOut = first.trim() === '{' || (JSON_NAME.test(name) && first.startsWith('{') && more.length === 0);
  return laidOut && NAMED.test(text);
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
