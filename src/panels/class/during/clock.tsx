import { advanced, clockWords, extended, paused, started, TIMETABLE, type Lesson } from '../../../classroom';
import { t } from '../../../text';
import { Button, VisuallyHidden } from '../../design';
import styles from './clock.module.css';
import { useClock } from './use-clock';

interface Props {
  /** Of the game, or of the class. */
  readonly id: string;
  readonly minutes: Lesson;
  /** Rounds that are still to be played, the present one among them; 0 where none is. */
  readonly roundsLeft?: number;
  readonly large?: boolean;
}

/** Warned at so many milliseconds before the end; then at it. */
const SOON = 120_000;

/** The time for this part of the lesson. It can be paused, extended and turned off, and stops nobody (WCAG 2.2.1). */
export function ClassClock({ id, minutes, roundsLeft = 0, large = false }: Props) {
  const { clock, left, set } = useClock(id, minutes);
  const now = (): number => Date.now();
  const plan = TIMETABLE[minutes];
  if (clock.off)
    return (
      <div class={styles.clock} data-large={large}>
        <Button size="small" variant="quiet" icon="hourglass" onClick={() => set({ ...clock, off: false })}>
          {t('class.clock-on')}
        </Button>
      </div>
    );
  return (
    <div class={styles.clock} data-large={large} data-late={left < 0}>
      <p class={styles.phase}>{t(`class.clock-${clock.phase}`)}</p>
      <p class={styles.time} role="timer" aria-label={t('class.clock-left', { time: clockWords(left) })}>
        {clockWords(left)}
      </p>
      {clock.phase === 'play' && roundsLeft > 0 && left > 0 && (
        <p class={styles.round}>{t('class.clock-round', { time: clockWords(left / roundsLeft) })}</p>
      )}
      <VisuallyHidden>
        <span role="status">{left < 0 ? t('class.clock-up') : left < SOON ? t('class.clock-soon') : ''}</span>
      </VisuallyHidden>
      <div class={styles.buttons}>
        {clock.since === null ? (
          <Button size="small" icon="play" onClick={() => set(started(clock, now()))}>
            {t('class.clock-go')}
          </Button>
        ) : (
          <Button size="small" icon="pause" onClick={() => set(paused(clock, now()))}>
            {t('class.clock-pause')}
          </Button>
        )}
        <Button size="small" icon="plus" onClick={() => set(extended(clock, now(), 1))}>
          {t('class.clock-more')}
        </Button>
        {clock.phase !== 'debrief' && (
          <Button size="small" icon="skip-forward" onClick={() => set(advanced(clock, now(), plan))}>
            {t('class.clock-next')}
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={() => set({ ...paused(clock, now()), off: true })}>
          {t('class.clock-off')}
        </Button>
      </div>
    </div>
  );
}
