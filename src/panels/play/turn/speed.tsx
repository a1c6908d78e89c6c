import { useId } from 'preact/hooks';
import { actions, useApp, type Preferences } from '../../../store';
import { t } from '../../../text';
import styles from './turn.module.css';

const SPEEDS: readonly Preferences['speed'][] = ['slow', 'normal', 'fast', 'instant'];

/** How fast the table shows what happened. A class says how it looks where it stands. */
export function SpeedChoice({ class: look = styles.speed }: { readonly class?: string | undefined }) {
  const speed = useApp((app) => app.preferences.speed);
  const id = useId();
  return (
    <span class={look}>
      <label for={id}>{t('play.speed')}</label>{' '}
      <select
        id={id}
        value={speed}
        onChange={({ currentTarget }) => {
          const chosen = SPEEDS.find((each) => each === currentTarget.value);
          if (chosen) actions.prefer({ speed: chosen });
        }}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {t(`play.speed-${each}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
