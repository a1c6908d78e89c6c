import { useId } from 'preact/hooks';
import type { Issue, Option, Scenario } from '../../engine';
import { t } from '../../text';
import styles from './figure.module.css';

export interface Clause {
  readonly issue: Issue;
  readonly option: Option;
}

interface PickerProps {
  readonly label: string;
  readonly clauses: readonly Clause[];
  readonly picked: number;
  readonly onPick: (index: number) => void;
}

/** A list of clauses to choose one from. */
export function OptionPicker({ label, clauses, picked, onPick }: PickerProps) {
  const id = useId();
  return (
    <div class={styles.select}>
      <label for={id}>{label}</label>
      <select id={id} value={picked} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {clauses.map(({ issue, option }, i) => (
          <option key={`${issue.id}:${option.id}`} value={i}>
            {t('help.lines-clause', { issue: issue.name, option: option.name })}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The largest number of any clause, in hundredths: the scale of the bars. */
export const largestPayoff = (scenario: Scenario): number =>
  100 * Math.max(1, ...scenario.issues.flatMap(({ options }) => options.flatMap((o) => o.payoffs.map(Math.abs))));
