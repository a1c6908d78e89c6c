import type { Fault, Result, Scenario } from '../engine';

/** A fault of a scenario file. `place` is a JSON pointer (or `line:column` for bad JSON); the sentence in the catalogue says what to do. */
export interface ScenarioFault extends Fault {
  readonly file: string;
}

/** All faults at once: an author mends a file in one go. */
export type Checked = Result<Scenario, readonly ScenarioFault[]>;

/** Gives faults their file, which the sentences name. */
export const inFile =
  (file: string) =>
  ({ code, place, values }: Fault): ScenarioFault => ({ code, place, file, values: { ...values, file } });
