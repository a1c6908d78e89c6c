import { ok, type Fault, type Scenario } from '../engine';
import { structuralBreaches } from './checks';
import { inFile, type Checked } from './fault';
import { fromFile, placeInFile } from '../formats';
import { checkShape } from './shape';

/** Checks the shape of a file and then, if that is right, what it says by some rules. All faults are returned. */
export function checkBy(rules: (scenario: Scenario) => readonly Fault[], json: unknown, file: string): Checked {
  const shape = checkShape(json);
  if (!shape.ok) return { ok: false, fault: shape.fault.map(inFile(file)) };
  const scenario = fromFile(shape.value);
  const faults = rules(scenario).map((fault) => ({ ...fault, place: placeInFile(scenario, fault.place) }));
  return faults.length === 0 ? ok(scenario) : { ok: false, fault: faults.map(inFile(file)) };
}

/** Checks a scenario that was played: its shape, and what a table must be to be shown; not what authors are asked for. */
export function checkStructure(json: unknown, file: string): Checked {
  return checkBy(structuralBreaches, json, file);
}
