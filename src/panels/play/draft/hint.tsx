import { t } from '../../../text';
import { Icon } from '../../design';
import { remarkOn } from './remark';
import { suggestionsFor } from '../first/suggestions';
import { termsLooked, usePlay, type Play } from '../play-context';
import { pointTo } from './pointer';
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
  const { legal, me, secret, scenario, view, preferences, ui } = play;
  if (legal && legal.answers.length > 0) return t('play.tutor-whisper');
  const terms = termsLooked(play);
  if (!me || !secret) return '';
  if (Object.keys(terms).length === 0) {
    const [first] = suggestionsFor(scenario, view, me, secret);
    return first ? t('play.tutor-begin', { clause: `${first.issue.name}: ${first.option.name}` }) : '';
  }
  const least = preferences.lens === 'interests' ? secret.minimumGain : 0;
  const { key, values } = remarkOn(worth, least);
  const point = pointTo({ scenario, view, me, secret, guessFor: ui.guessFor }, terms, key);
  return [t(key, values), point && t(point.key, point.values)].filter(Boolean).join(' ');
}
