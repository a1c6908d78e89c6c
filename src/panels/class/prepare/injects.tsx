import { MOST_INJECTS, roundsOf, type PlannedInject } from '../../../classroom';
import { t } from '../../../text';
import { Icon } from '../../design';
import { changer, type FormProps } from './form';
import styles from './played.module.css';

/** Events that the teacher drops in: after which round, or by hand when it is time. */
export function Injects(form: FormProps) {
  const { prepared, scenario, shown } = form;
  const { injects, minutes } = prepared.exercise;
  const set = changer(form);
  if (shown.injects.length === 0) return null;
  const rounds = Array.from({ length: roundsOf(scenario, minutes) - 1 }, (_, i) => i + 1);
  const full = injects.length >= MOST_INJECTS;
  const plan = (inject: string, value: string): void => {
    const others = injects.filter((one) => one.inject !== inject);
    const planned: PlannedInject[] = value === '' ? [] : [{ inject, round: value === 'hand' ? null : Number(value) }];
    set({ injects: [...others, ...planned] });
  };
  return (
    <details class={styles.injects}>
      <summary>
        {t('class.injects', { n: injects.length })}
        <Icon name="chevron-down" />
      </summary>
      <p>{t('class.injectsNote')}</p>
      <ul>
        {shown.injects.map(({ id, name }) => {
          const planned = injects.find(({ inject }) => inject === id);
          const value = planned ? String(planned.round ?? 'hand') : '';
          return (
            <li key={id}>
              <label>
                <span>{name}</span>
                <select
                  value={value}
                  disabled={full && !planned}
                  onChange={(event) => plan(id, event.currentTarget.value)}
                >
                  <option value="">{t('class.inject-none')}</option>
                  <option value="hand">{t('class.inject-hand')}</option>
                  {rounds.map((round) => (
                    <option key={round} value={String(round)}>
                      {t('class.inject-after', { round })}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
