import type { Scenario } from '../../../engine';
import type { Exercise, Prepared } from '../../../classroom';

/** What every part of the form is given. */
export interface FormProps {
  readonly prepared: Prepared;
  /** As its file has it. */
  readonly scenario: Scenario;
  /** With the names that the class will see. */
  readonly shown: Scenario;
  readonly change: (prepared: Prepared) => void;
}

/** Changes parts of the exercise. */
export const changer =
  ({ prepared, change }: FormProps) =>
  (part: Partial<Exercise>): void =>
    change({ ...prepared, exercise: { ...prepared.exercise, ...part } });
