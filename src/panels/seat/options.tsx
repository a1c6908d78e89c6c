import { useId } from 'preact/hooks';
import { LONGEST_SEED, sidesOf } from '../../engine';
import { actions, useApp } from '../../store';
import { t } from '../../text';
import { Choice, IconButton, VisuallyHidden } from '../design';
import { newSeed, seedOf } from './choices';
import type { FormProps } from './form';
import field from './field.module.css';
import styles from './options.module.css';

/** Length, chance and help. */
export function Options({ scenario, choices, change }: FormProps) {
  const tutor = useApp((app) => app.preferences.tutor);
  const everybody = choices.seats.length === sidesOf(scenario).length;
  return (
    <div class={styles.options}>
      <Choice
        inline
        legend={t('seat.rounds')}
        options={scenario.rounds.choices.map((n) => ({ value: n, label: String(n) }))}
        value={choices.rounds}
        onChange={(rounds) => change({ ...choices, rounds })}
      />
      <Seed scenario={scenario} choices={choices} change={change} />
      <fieldset class={styles.switches}>
        <legend>{t('seat.chance')}</legend>
        <Switch label={t('seat.leaks')} on={choices.leaks} set={(leaks) => change({ ...choices, leaks })} />
        <Switch label={t('seat.events')} on={choices.events} set={(events) => change({ ...choices, events })} />
        <Switch label={t('seat.talk')} on={choices.talk} set={(talk) => change({ ...choices, talk })} />
        {!everybody && (
          <Switch
            label={t('seat.absentMoves')}
            on={choices.absentMoves}
            set={(absentMoves) => change({ ...choices, absentMoves })}
          />
        )}
        <Switch label={t('seat.tutor')} on={tutor} set={(on) => actions.prefer({ tutor: on })} />
      </fieldset>
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

const Switch = ({ label, on, set }: SwitchProps) => (
  <label class={styles.switch}>
    <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

function Seed({ choices, change }: FormProps) {
  const id = useId();
  const bad = seedOf(choices) === null;
  return (
    <div class={styles.seed}>
      <label for={id} title={t('seat.seedNote')}>
        {t('seat.seed')}
      </label>
      <input
        class={field.field}
        id={id}
        autocapitalize="none"
        spellcheck={false}
        autocomplete="off"
        value={choices.seed}
        aria-invalid={bad}
        aria-describedby={`${id}-note`}
        onInput={(event) => change({ ...choices, seed: event.currentTarget.value })}
      />
      <IconButton icon="dices" label={t('seat.newSeed')} onClick={() => change({ ...choices, seed: newSeed() })} />
      {bad ? (
        <small id={`${id}-note`} class={styles.bad} role="alert">
          {t('seat.badSeed', { most: LONGEST_SEED })}
        </small>
      ) : (
        <VisuallyHidden>
          <span id={`${id}-note`}>{t('seat.seedNote')}</span>
        </VisuallyHidden>
      )}
    </div>
  );
}
