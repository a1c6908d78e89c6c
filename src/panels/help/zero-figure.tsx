import { useState } from 'preact/hooks';
import { stakesOf } from '../../engine';
import { t } from '../../text';
import { Bars, opening, type FigureProps } from './figure';
import styles from './figure.module.css';
import { OptionPicker, largestPayoff } from './option-picker';

/** Any clause of the table, and what it moves from whom to whom. */
export function ZeroFigure({ scenario }: FigureProps) {
  const clauses = scenario.issues.flatMap((issue) =>
    issue.options.filter(({ id }) => id !== 'open').map((option) => ({ issue, option })),
  );
  const [picked, pick] = useState(() =>
    Math.max(
      0,
      clauses.findIndex(({ option }) => option.id === 'ua-leaves'),
    ),
  );
  const state = opening(scenario, scenario.seats.default);
  const clause = clauses[picked];
  if (!state || !clause) return null;
  const stakes = stakesOf(state, { [clause.issue.id]: clause.option.id });
  return (
    <div class={styles.figure}>
      <OptionPicker label={t('help.zero-pick')} clauses={clauses} picked={picked} onPick={pick} />
      <p class={styles.note}>{clause.option.clause}</p>
      <Bars sides={state.table.sides} values={stakes} seats={scenario.seats.default} most={largestPayoff(scenario)} />
      <p class={styles.sum}>
        {t('help.zero-sum', {
          sides: state.table.sides.length,
          sum: state.table.sides.reduce((sum, side) => sum + stakes[side], 0),
        })}
      </p>
    </div>
  );
}
