import { t } from '../../text';
import { Icon } from '../design';
import { lookedAt, usePlay, type Play } from './play-context';
import { useWorth } from './summary';
import type { Worth } from './worth';
import styles from './hint.module.css';

/** The tutor's remark on the draft that the builder shows. */
export function DraftHint() {
  const play = usePlay();
  const worth = useWorth();
  if (!worth) return null;
  return (
    <p class={styles.hint}>
      <Icon name="graduation-cap" />
      <span>{hintOf(play, worth)}</span>
    </p>
  );
}

function hintOf(play: Play, worth: Worth): string {
  if (play.legal && play.legal.answers.length > 0) return t('play.tutor-whisper');
  if (!lookedAt(play) && Object.keys(play.desk).length === 0) return t('play.tutor-empty');
  const least = play.preferences.lens === 'interests' ? (play.secret?.minimumGain ?? 0) : 0;
  if (worth.gain < 0) return t('play.tutor-below', { gain: worth.gain });
  if (worth.gain < least) return t('play.tutor-minimum', { gain: worth.gain, least });
  if (worth.home > 0 && worth.home >= worth.gain) return t('play.tutor-home', { n: worth.home / 100 });
  if (worth.durability < FRAGILE) return t('play.tutor-fragile', { d: worth.durability });
  return t('play.tutor-above', { gain: worth.gain });
}

const FRAGILE = 40;
