import type { Scenario } from '../../../engine';
import { PHASES, roundsOf, TIMETABLE, type Exercise } from '../../../classroom';
import { t } from '../../../text';
import styles from './timetable.module.css';

/** The lesson as a bar of its parts. */
export function Timetable({ exercise, scenario }: { readonly exercise: Exercise; readonly scenario: Scenario }) {
  const { minutes } = exercise;
  const plan = TIMETABLE[minutes];
  return (
    <div class={styles.timetable}>
      <p>{t('class.timetable', { minutes, rounds: roundsOf(scenario, minutes) })}</p>
      <ol>
        {PHASES.map((phase) => (
          <li key={phase} data-phase={phase} style={{ flexGrow: plan[phase] }}>
            <b class="num">{plan[phase]}</b>
            <span>{t(`class.phase-${phase}`)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
