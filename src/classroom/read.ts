import * as v from 'valibot';
import { canonicalJson, fail, fnv1a64, ok, type Fault, type Result } from '../engine';
import { EXERCISE, type Exercise } from './schema';

/** Version of link and file. */
const VERSION = 1;
const CHECK = 6;

/** The part of a link after `#/exercise/`: the exercise as JSON in base64url (RFC 4648), and a check number. */
export function linkOf(exercise: Exercise): string {
  const packed = toBase64Url(canonicalJson(exercise));
  return `${VERSION}${packed}${checkOf(packed)}`;
}

/** Faults: `class.link-future`, `class.link-damaged` (a part is missing, or was changed), and those of a field. */
export function exerciseOfLink(link: string): Result<Exercise> {
  const [version, packed, check] = [link.slice(0, 1), link.slice(1, -CHECK), link.slice(-CHECK)];
  if (/^\d$/.test(version) && Number(version) > VERSION) return fail('class.link-future', 'link');
  if (version !== String(VERSION) || checkOf(packed) !== check) return fail('class.link-damaged', 'link');
  const json = parsed(fromBase64Url(packed));
  return json.ok ? exerciseOf(json.value, 'link') : fail('class.link-damaged', 'link');
}

/** Whether the end of an address is a link's, and not words. */
export const isLink = (text: string): boolean => /^\d[A-Za-z0-9_-]+$/.test(text);

const checkOf = (packed: string): string => fnv1a64(packed).slice(0, CHECK);

const FORMAT = 'impasse-exercise';

/** The exercise as a file that people may read. */
export const fileOf = (exercise: Exercise): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, ...exercise }, null, 2)}\n`;

/** Whether a parsed file says that it is an exercise. */
export const isExerciseFile = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'format' in json && json.format === FORMAT;

/**
 * Faults: `class.file-not-json` (with what the parser says), `class.not-an-exercise`, `class.file-future`,
 * `class.field-missing`, `class.field-unknown`, `class.field-wrong`, each with the place in the file.
 */
export function exerciseOfFile(text: string): Result<Exercise> {
  const json = parsed(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return json;
  if (!isExerciseFile(json.value)) return fail('class.not-an-exercise', 'format');
  const { format: _format, version, ...exercise } = json.value as { format: string; version?: unknown };
  if (typeof version === 'number' && version > VERSION) return fail('class.file-future', 'version', { version });
  if (version !== VERSION) return fail('class.field-wrong', 'version', { expected: String(VERSION) });
  return exerciseOf(exercise, '');
}

/** An exercise from parsed JSON; `within` goes before the places of faults. */
function exerciseOf(json: unknown, within: string): Result<Exercise> {
  const read = v.safeParse(EXERCISE, json);
  return read.success ? ok(read.output) : { ok: false, fault: faultOf(read.issues[0], within) };
}

function faultOf(issue: v.InferIssue<typeof EXERCISE>, within: string): Fault {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const place = [within, ...path].filter(Boolean).join('/') || 'exercise';
  if (issue.type === 'strict_object' && issue.expected === 'never') return fail('class.field-unknown', place).fault;
  if (issue.type === 'strict_object' && issue.received === 'undefined') return fail('class.field-missing', place).fault;
  return fail('class.field-wrong', place, { expected: expected(issue, path) }).fault;
}

/** What should stand there, as the file would have it. */
const expected = (issue: v.InferIssue<typeof EXERCISE>, path: readonly string[]): string =>
  issue.expected ?? (path[0] === 'seats' ? 'ids of sides, each once' : issue.type);

function parsed(text: string | null): Result<unknown> {
  try {
    return ok(JSON.parse(text ?? ''));
  } catch (cause) {
    return fail('class.file-not-json', 'file', { said: cause instanceof Error ? cause.message : '' });
  }
}

function toBase64Url(text: string): string {
  const bytes = [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(packed: string): string | null {
  try {
    const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return null;
  }
}
