import { useEffect } from 'preact/hooks';
import type { App } from '../../store';
import { t } from '../../text';
import { ButtonLink } from '../design/button';
import styles from './held-back.module.css';

interface Props {
  readonly why: NonNullable<App['heldBack']>;
  readonly arrived: () => void;
}

/** Stands where a game will be shown that cannot be read before storage opens. */
export function HeldBack({ why, arrived }: Props) {
  useEffect(arrived, []);
  return (
    <div class={styles.held}>
      <span class={styles.turning} aria-hidden="true" />
      <h1 tabIndex={-1}>{t('shell.held-title')}</h1>
      <p role="status">{t(why === 'blocked' ? 'shell.held-blocked' : 'shell.held-slow')}</p>
      <ButtonLink href="#/" icon="arrow-left">
        {t('shell.held-leave')}
      </ButtonLink>
    </div>
  );
}
