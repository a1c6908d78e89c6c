import { t } from '../../../text';
import { Icon } from '../../design';
import { remarkOn } from './remark';
import { lookedAt, usePlay, type Play } from '../play-context';
import { useWorth } from './summary';
import type { Worth } from '../worth/worth';
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
  if (!lookedAt(play) && Object.keys(play.ownTerms).length === 0) return t('play.tutor-empty');
  const least = play.preferences.lens === 'interests' ? (play.secret?.minimumGain ?? 0) : 0;
  const { key, values } = remarkOn(worth, least);
  return t(key, values);
}
