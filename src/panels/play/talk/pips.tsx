import { t } from '../../../text';
import { classes, VisuallyHidden } from '../../design';
import styles from './pips.module.css';

interface PipsProps {
  readonly most: number;
  readonly left: number;
  /** One of them is about to be spent. */
  readonly spending?: boolean;
}

/** Questions as pips: left filled, about to be spent hatched, spent a ring. */
export const Pips = ({ most, left, spending = false }: PipsProps) => (
  <span class={styles.pips} title={t('say.left', { n: left })}>
    <VisuallyHidden>{t('say.left', { n: left })}</VisuallyHidden>
    {Array.from({ length: most }, (_, at) => (
      <i
        key={at}
        aria-hidden="true"
        class={classes(at < left && styles.left, spending && at === left - 1 && styles.spending)}
      />
    ))}
  </span>
);
