import { actions } from '../../../store';
import { t } from '../../../text';
import { Button, Icon } from '../../design';
import { usePlay } from '../play-context';
import { usePointed } from './point-at';
import { useGuide } from './use-guide';
import styles from './guide.module.css';

/** The guide at the elbow: one sentence or two on what has just come up, and a ring round what it speaks of. */
export function GuideNote() {
  const { set, ui } = usePlay();
  const guide = useGuide();
  usePointed(guide?.step.point ?? null);
  if (!guide) return null;
  const { step, values, done, all } = guide;
  return (
    <aside class={styles.guide} data-surface="paper" data-lit aria-label={t('guide.title')}>
      <p class={styles.by}>
        <Icon name="graduation-cap" />
        <strong>{t('guide.title')}</strong>
        <span class={styles.steps} role="img" aria-label={t('guide.done', { done, all })}>
          {Array.from({ length: all }, (_, i) => (
            <i key={i} class={i < done ? styles.on : undefined} />
          ))}
        </span>
      </p>
      <p class={styles.says} aria-live="polite">
        {t(step.say, values)}
      </p>
      <div class={styles.foot}>
        {step.read && (
          <Button size="small" variant="ink" onClick={() => set({ guided: [...ui.guided, step.say] })}>
            {t('guide.next')}
          </Button>
        )}
        <button type="button" class={styles.send} onClick={() => actions.prefer({ guide: false })}>
          {t('guide.send')}
        </button>
      </div>
    </aside>
  );
}
