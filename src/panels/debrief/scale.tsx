import { hasHeat, type VerdictKind } from '../../engine';
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

/** The verdicts there can be at this table, this one marked. Without the heat of a war none can be left hotter. */
export function Scale() {
  const { outcome, scenario } = useDebrief();
  const { kind } = outcome.verdict;
  const kinds = hasHeat(scenario) ? KINDS : KINDS.filter((each) => each !== 'breakdown');
  return (
    <ol class={styles.scale} aria-label={t('debrief.scale')}>
      {kinds.map((each) => (
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
