import { useState } from 'preact/hooks';
import { sidesOf, stakesOf, type Side } from '../../engine';
import { t } from '../../text';
import { Bars, opening, type FigureProps } from './figure';
import styles from './figure.module.css';
import { OptionPicker } from './option-picker';

/** Clauses that suit everybody at the table of two, and who pays for them. */
export function AbsentFigure({ scenario }: FigureProps) {
  const seats = scenario.seats.default;
  const suits = (payoffs: readonly number[]): boolean =>
    seats.every((side) => (payoffs[sidesOf(scenario).indexOf(side)] ?? 0) >= 0) && payoffs.some((points) => points > 0);
  const clauses = scenario.issues.flatMap((issue) =>
    issue.options.filter((option) => suits(option.payoffs)).map((option) => ({ issue, option })),
  );
  const [picked, pick] = useState(() =>
    Math.max(
      0,
      clauses.findIndex(({ option }) => option.id === 'pre-2022'),
    ),
  );
  const state = opening(scenario, seats);
  const clause = clauses[picked];
  if (!state || !clause) return null;
  const stakes = stakesOf(state, { [clause.issue.id]: clause.option.id });
  const sum = (of: readonly Side[]): number => of.reduce((total, side) => total + stakes[side], 0);
  return (
    <div class={styles.figure}>
      <OptionPicker label={t('help.absent-pick')} clauses={clauses} picked={picked} onPick={pick} />
      <p class={styles.note}>{clause.option.clause}</p>
      <Bars
        sides={state.table.sides}
        values={stakes}
        seats={seats}
        most={Math.max(400, ...state.table.sides.map((side) => Math.abs(stakes[side])))}
      />
      <p class={styles.sum}>
        <span>{t('help.absent-at', { sum: sum(seats) })}</span>
        <span>{t('help.absent-away', { sum: sum(state.table.sides.filter((side) => !seats.includes(side))) })}</span>
      </p>
    </div>
  );
}
