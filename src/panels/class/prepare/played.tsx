import { useId } from 'preact/hooks';
import { nameOf, type Side } from '../../../engine';
import { ENDINGS, LESSONS, NAMES, roundsOf } from '../../../classroom';
import { DIFFICULTIES } from '../../../log';
import { CATALOGUE, hasWords } from '../../../scenarios';
import { actions } from '../../../store';
import { listed, t } from '../../../text';
import { Choice } from '../../design';
import { changer, type FormProps } from './form';
import { freshClass } from '../use-prepared';
import { Injects } from './injects';
import styles from './played.module.css';
import { Timetable } from './timetable';

/** What is played: scenario, names, chairs, length, lens, strength, and what is allowed. */
export function Played(form: FormProps) {
  const { prepared, scenario, shown } = form;
  const { exercise } = prepared;
  const set = changer(form);
  return (
    <section class={styles.played} aria-label={t('class.played')}>
      <h2>{t('class.played')}</h2>
      {CATALOGUE.length > 1 && <ScenarioChoice {...form} />}
      {CATALOGUE.length === 1 && <p class={styles.only}>{shown.title}</p>}
      {shown.seats.choices.length > 1 && (
        <Choice
          inline
          legend={t('class.chairs')}
          options={scenario.seats.choices.map((seats) => ({ value: seats.join(), label: chairs(form, seats) }))}
          value={exercise.seats.join()}
          onChange={(key) => {
            const seats = scenario.seats.choices.find((one) => one.join() === key) ?? exercise.seats;
            const perScreen = Math.min(exercise.seating.perScreen, seats.length);
            set({ seats, seating: { ...exercise.seating, perScreen } });
          }}
        />
      )}
      {hasWords(scenario.id, 'neutral') && (
        <Choice
          inline
          legend={t('class.names')}
          options={NAMES.map((value) => ({ value, label: t(`class.names-${value}`) }))}
          value={exercise.names}
          onChange={(names) => set({ names })}
        />
      )}
      <Choice
        inline
        legend={t('class.lesson')}
        options={LESSONS.map((value) => ({ value, label: t('class.minutes', { n: value }) }))}
        value={exercise.minutes}
        onChange={(minutes) =>
          set({
            minutes,
            injects: exercise.injects.filter(({ round }) => round === null || round <= roundsOf(scenario, minutes)),
          })
        }
      />
      <Choice
        inline
        legend={t('class.lens')}
        options={(['ledger', 'interests'] as const).map((value) => ({ value, label: t(`class.lens-${value}`) }))}
        value={exercise.lens}
        onChange={(lens) => set({ lens })}
      />
      <Choice
        inline
        legend={t('class.computers')}
        options={DIFFICULTIES.map((value) => ({ value, label: t(`class.${value}`) }))}
        value={exercise.computers}
        onChange={(computers) => set({ computers })}
      />
      <Choice
        inline
        legend={t('class.atEnd')}
        options={ENDINGS.map((value) => ({ value, label: t(`class.end-${value}`) }))}
        value={exercise.atEnd}
        onChange={(atEnd) => set({ atEnd })}
      />
      <fieldset class={styles.switches}>
        <legend>{t('class.allowed')}</legend>
        {(['talk', 'backChannel', 'tutor'] as const).map((key) => (
          <label key={key} class={styles.switch}>
            <input
              type="checkbox"
              checked={exercise[key]}
              onChange={(event) => set({ [key]: event.currentTarget.checked })}
            />
            <span>{t(`class.${key}`)}</span>
          </label>
        ))}
        <label class={styles.switch}>
          <input type="checkbox" checked={exercise.questions ?? false} onChange={() => askOrNot(form)} />
          <span>{t('survey.switch')}</span>
        </label>
      </fieldset>
      <Injects {...form} />
      <Timetable exercise={exercise} scenario={scenario} />
      <p class={styles.note}>{t('class.contentNote')}</p>
    </section>
  );
}

/** Five questions before and after: the exercise has the member only where they are asked. */
function askOrNot({ prepared, change }: FormProps): void {
  const { questions, ...exercise } = prepared.exercise;
  change({ ...prepared, exercise: questions ? exercise : { ...exercise, questions: true } });
}

/** How many chairs; where another table has as many, who sits on them. */
function chairs({ shown }: FormProps, seats: readonly Side[]): string {
  const alike = shown.seats.choices.filter(({ length }) => length === seats.length);
  return alike.length > 1 ? listed(seats.map((side) => nameOf(shown, side))) : t('class.nChairs', { n: seats.length });
}

/** Another scenario is another class: seats, injects and cards are its own. */
function ScenarioChoice({ scenario, change }: FormProps) {
  const id = useId();
  return (
    <div class={styles.row}>
      <label for={id}>{t('class.scenario')}</label>
      <select
        id={id}
        value={scenario.id}
        onChange={(event) =>
          void actions.scenarioOf(event.currentTarget.value).then((loaded) => {
            if (loaded.ok) change(freshClass(loaded.value));
            else actions.notify({ tone: 'error', fault: loaded.fault });
          })
        }
      >
        {CATALOGUE.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {entry.title}
          </option>
        ))}
      </select>
    </div>
  );
}
