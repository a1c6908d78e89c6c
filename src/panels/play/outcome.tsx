import { t } from '../../text';
import { Icon } from '../design';
import { actions } from '../../store';
import { Button } from '../design';
import { nameOf } from './names';
import { usePlay } from './play-context';
import styles from './overlays.module.css';

/** When the game is over: what came of it, and the way to the debrief. */
export function OutcomeBanner() {
  const { view } = usePlay();
  const { outcome } = view;
  if (!outcome) return null;
  const title =
    outcome.kind === 'walk-out'
      ? t('play.outcome-walk-out', { side: view.walkedOut ? nameOf(view.walkedOut) : '' })
      : t(`play.outcome-${outcome.kind}`);
  return (
    <section class={styles.outcome} data-surface="paper" data-lit aria-labelledby="outcome-title">
      <h2 id="outcome-title" tabIndex={-1}>
        {title}
      </h2>
      <p>{t('play.outcome-lead')}</p>
      <Button variant="ink" size="large" onClick={() => actions.go({ name: 'debrief' })}>
        <Icon name="newspaper" />
        {t('play.outcome-read')}
      </Button>
    </section>
  );
}
