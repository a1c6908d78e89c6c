import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../text';
import { LiveRegion } from '../design';
import { roundWords, useReplay } from './use-replay';

/** Milliseconds of rest before a place is read out, so that a dragged slider is not read at every step. */
const REST = 450;

/** Says politely where the replay stands and what happened there. */
export function Announcer() {
  const replay = useReplay();
  const { act, acts, told, session } = replay;
  const [text, say] = useState('');
  const first = useRef(true);
  const at = act === 0 ? t('replay.at-start') : t('replay.at', { act, acts });
  const words = t('replay.position', { at, round: roundWords(replay), told: told.join(' ') });
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (session.shown !== session.cursor) return;
    const wait = setTimeout(() => say(words), REST);
    return () => clearTimeout(wait);
  }, [words, session.shown, session.cursor]);
  return <LiveRegion text={text} />;
}
