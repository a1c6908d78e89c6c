import type { VerdictKind } from '../../engine';
import { t } from '../../text';
import { VisuallyHidden, classes } from '../design';
import styles from './scale.module.css';
import { useDebrief } from './use-debrief';

const KINDS: readonly VerdictKind[] = [
  'turning-point',
  'fragile-compromise',
  'missed-opportunity',
  'diplomatic-performance',
  'breakdown',
];

/** The five verdicts there can be, this one marked. */
export function Scale() {
  const { kind } = useDebrief().outcome.verdict;
  return (
    <ol class={styles.scale} aria-label={t('debrief.scale')}>
      {KINDS.map((each) => (
        <li key={each} class={classes(each === kind && styles.here)} aria-current={each === kind ? 'true' : undefined}>
          <b>
            {t(`debrief.verdict-${each}`)}
            {each === kind && <VisuallyHidden> ({t('debrief.scale-here')})</VisuallyHidden>}
          </b>
          <span>{t(`debrief.means-${each}`)}</span>
        </li>
      ))}
    </ol>
  );
}
