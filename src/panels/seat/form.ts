import type { Scenario } from '../../engine';
import type { Choices } from './choices';

/** What every part of the form is given. */
export interface FormProps {
  readonly scenario: Scenario;
  readonly choices: Choices;
  readonly change: (choices: Choices) => void;
}
