import { nameOf } from '../../engine';
import { t } from '../../text';
import { classes, visuallyHidden } from '../design';
import styles from './moment.module.css';
import { roundWords, useReplay } from './use-replay';

/** Characters from which an act is set smaller. */
const LONG = 170;

/** The present act in its sentences, and what the computer thought when it did it. */
export function Moment() {
  const replay = useReplay();
  const { scenario, act, acts, told, reason } = replay;
  return (
    <section class={styles.moment} aria-labelledby="replay-moment" tabIndex={0}>
      <h2 id="replay-moment" class={visuallyHidden}>
        {t('replay.moment')}
      </h2>
      <p class={styles.at}>
        <b class="num">{act === 0 ? t('replay.at-start') : t('replay.at', { act, acts })}</b>
        <span>{roundWords(replay)}</span>
      </p>
      <div class={classes(styles.told, told.join(' ').length > LONG && styles.long)}>
        {told.map((line, n) => (
          <p key={n}>{line}</p>
        ))}
        {told.length === 0 && <p class={styles.quiet}>{t(act === 0 ? 'replay.nothing' : 'replay.silent')}</p>}
      </div>
      {reason && (
        <p class={styles.why}>
          {reason.side && <b>{t('replay.why', { side: nameOf(scenario, reason.side) })}</b>} {reason.words}
        </p>
      )}
    </section>
  );
}
