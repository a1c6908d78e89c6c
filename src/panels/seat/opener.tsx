import { useId } from 'preact/hooks';
import { nameOf } from '../../engine';
import { t } from '../../text';
import { VisuallyHidden } from '../design';
import type { FormProps } from './form';
import field from './field.module.css';
import styles from './opener.module.css';

/** Who speaks first: by lot, or one of those who sit there. */
export function Opener({ scenario, choices, change }: FormProps) {
  const id = useId();
  return (
    <div class={styles.opener}>
      <label for={id} title={t('seat.openerNote')}>
        {t('seat.opener')}
      </label>
      <select
        class={field.field}
        id={id}
        value={choices.opener ?? ''}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) =>
          change({ ...choices, opener: choices.seats.find((side) => side === currentTarget.value) ?? null })
        }
      >
        <option value="">{t('seat.byLot')}</option>
        {choices.seats.map((side) => (
          <option key={side} value={side}>
            {nameOf(scenario, side)}
          </option>
        ))}
      </select>
      <VisuallyHidden>
        <span id={`${id}-note`}>{t('seat.openerNote')}</span>
      </VisuallyHidden>
    </div>
  );
}
