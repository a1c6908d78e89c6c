import { useEffect, useRef } from 'preact/hooks';
import { nameOf } from '../../../engine';
import { t } from '../../../text';
import { Icon } from '../../design';
import { actions } from '../../../store';
import { Button } from '../../design';
import { usePlay, type Play } from '../play-context';
import styles from '../stage/overlays.module.css';

/** When the game is over: what came of it, and the way to the debrief. */
export function OutcomeBanner() {
  const { view, scenario } = usePlay();
  const { outcome } = view;
  if (!outcome) return null;
  const title =
    outcome.kind === 'walk-out'
      ? t('play.outcome-walk-out', { side: view.walkedOut ? nameOf(scenario, view.walkedOut) : '' })
      : t(`play.outcome-${outcome.kind}`);
  return (
    <section class={styles.outcome} data-surface="paper" data-lit aria-labelledby="outcome-title">
      <h2 id="outcome-title" tabIndex={-1}>
        {title}
      </h2>
      <p>{t('play.outcome-lead')}</p>
      <Button variant="ink" size="large" data-point="paper" onClick={() => actions.go({ name: 'debrief' })}>
        <Icon name="newspaper" />
        {t('play.outcome-read')}
      </Button>
    </section>
  );
}

/** Moves the focus when the summit ends before somebody's eyes; whoever opens one that is over starts at its heading. */
export function useEnd(play: Play | null): void {
  const over = play && play.view.outcome !== null;
  const before = useRef(over);
  useEffect(() => {
    if (over && before.current === false) landOnOutcome();
    before.current = over;
  }, [over]);
}

/** The end takes the acts at the table away: who stood there goes on from what came of them. */
function landOnOutcome(): void {
  // A dialog that has just closed gives the focus back first.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const at = document.activeElement;
      if (at === null || at === document.body || at.closest('[data-key], #turn-title'))
        document.getElementById('outcome-title')?.focus();
    }),
  );
}
