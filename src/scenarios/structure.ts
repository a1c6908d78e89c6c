import { structuralBreaches } from './checks';
import { inFile, type Checked } from './fault';
import { checkShape } from './shape';

/** Checks a scenario that was played: its shape, and what a table must be to be shown; not what authors are asked for. */
export function checkStructure(json: unknown, file: string): Checked {
  const shape = checkShape(json);
  if (!shape.ok) return { ok: false, fault: shape.fault.map(inFile(file)) };
  const faults = structuralBreaches(shape.value);
  return faults.length === 0 ? shape : { ok: false, fault: faults.map(inFile(file)) };
}
