import { ok, type Fault } from '../engine';
import { breaches } from './checks';
import { decode } from '../formats';
import { inFile, type Checked, type ScenarioFault } from './fault';
import { findSyntaxFault } from './json-syntax';
import { placesOf } from './places';
import { checkBy } from './structure';

export { RELEASED } from './released';
export { checkStructure } from './structure';

/** Larger than any scenario a person writes. */
export const MOST_CHARACTERS = 2_000_000;
/** A file with more bytes is refused before it is read; a character may take two, in UTF-16, or more. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

/** Checks shape, then (if that is right) the rules between fields. All faults are returned, each with place and file. */
export const parseScenario = (json: unknown, file = 'scenario.json'): Checked => checkBy(breaches, json, file);

/**
 * The same from a file, as bytes or as text. Bad JSON is refused with line and column, both from 1; every other fault
 * names `file:line:column` and the field.
 */
export function readScenarioFile(file: Uint8Array | string, name: string): Checked {
  const refuse = (fault: Fault): Checked => ({ ok: false, fault: [inFile(name)(fault)] });
  if (file.length > MOST_BYTES) return refuse(tooLarge());
  const decoded = typeof file === 'string' ? ok(file.replace(/^\uFEFF/, '')) : decode(file, '/');
  if (!decoded.ok) return refuse({ ...decoded.fault, code: 'scenario.not-text' });
  const text = decoded.value;
  if (text.length > MOST_CHARACTERS) return refuse(tooLarge());
  const syntax = findSyntaxFault(text);
  if (syntax) {
    const { code, line, column, key } = syntax;
    return refuse({
      code,
      place: `${line}:${column}`,
      values: { line, column, ...(key === undefined ? {} : { key }) },
    });
  }
  const checked = parseScenario(JSON.parse(text), name);
  return checked.ok ? checked : { ok: false, fault: located(checked.fault, text) };
}

/** Refuses a file by its size in bytes, before anything of it is read (fault `scenario.too-large`); null if it may be read. */
export const tooLargeToRead = (bytes: number, name: string): Checked | null =>
  bytes > MOST_BYTES ? { ok: false, fault: [inFile(name)(tooLarge())] } : null;

const tooLarge = (): Fault => ({ code: 'scenario.too-large', place: '/', values: { most: MOST_CHARACTERS } });

/** Faults with the line and column of their places, which the sentences name after the file. */
function located(faults: readonly ScenarioFault[], text: string): ScenarioFault[] {
  const places = placesOf(
    text,
    faults.map(({ place }) => place),
  );
  return faults.map((fault) => ({
    ...fault,
    values: { ...fault.values, file: `${fault.file}:${places.get(fault.place) ?? ''}` },
  }));
}
