import { breaches } from './checks';
import { inFile, type Checked } from './fault';
import { findSyntaxFault } from './json-syntax';
import { checkShape } from './shape';

export { RELEASED } from './released';
export { checkStructure } from './structure';

/** Larger than any scenario a person writes; a bigger file is refused before it is read. */
export const MOST_CHARACTERS = 2_000_000;

/** Checks shape, then (if that is right) the rules between fields. All faults are returned, each with place and file. */
export function parseScenario(json: unknown, file = 'scenario.json'): Checked {
  const shape = checkShape(json);
  if (!shape.ok) return { ok: false, fault: shape.fault.map(inFile(file)) };
  const faults = breaches(shape.value);
  return faults.length === 0 ? shape : { ok: false, fault: faults.map(inFile(file)) };
}

/** The same from a file's text: bad JSON is refused with line and column, both from 1. */
export function readScenarioFile(text: string, name: string): Checked {
  const refuse = (code: `scenario.${string}`, place: string, values?: Record<string, string | number>): Checked => ({
    ok: false,
    fault: [inFile(name)({ code, place, ...(values ? { values } : {}) })],
  });
  if (text.length > MOST_CHARACTERS) return refuse('scenario.too-large', '/', { most: MOST_CHARACTERS });
  const syntax = findSyntaxFault(text);
  if (syntax) {
    const { code, line, column } = syntax;
    return refuse(code, `${line}:${column}`, {
      line,
      column,
      ...(syntax.key === undefined ? {} : { key: syntax.key }),
    });
  }
  return parseScenario(JSON.parse(text), name);
}
