import { useEffect, useRef, useState } from 'preact/hooks';
import { LiveRegion } from '../design';
import { usePlay } from './play-context';
import { turnWords } from './turn-head';
import { lineOf } from './use-entries';

/** Reads out each event once, as it is shown, and says when the person's turn has come. */
export function Announcer() {
  const play = usePlay();
  const { frames, scenario, session } = play;
  const [text, say] = useState('');
  const last = useRef(session.shown);
  const turn = play.myTurn || play.view.phase === 'over' ? turnWords(play) : null;
  useEffect(() => {
    const lines = frames.slice(last.current + 1).map(({ event }) => lineOf(event, scenario));
    last.current = session.shown;
    say([...lines, turn].filter(Boolean).join(' '));
  }, [session.shown, turn]);
  return <LiveRegion text={text} />;
}
