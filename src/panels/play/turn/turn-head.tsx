import { useEffect, useRef } from 'preact/hooks';
import { nameOf } from '../../../engine';
import { actions } from '../../../store';
import { t } from '../../../text';
import { Button } from '../../design';
import { listOf } from '../names';
import { usePlay, type Play } from '../play-context';
import styles from './turn.module.css';

/** Whose turn it is, in words. */
export function turnWords(play: Play): string {
  const { view, scenario, session, myTurn, playing } = play;
  if (view.phase === 'over') return t('play.over');
  if (playing) return t('play.turn-playing');
  if (myTurn) return view.phase === 'closing' ? t('play.turn-vote') : t('play.turn-mine');
  if (session.thinking) return t('play.turn-thinking', { side: nameOf(scenario, session.thinking) });
  return view.turn ? t('play.turn-other', { side: nameOf(scenario, view.turn) }) : t('play.opening');
}

/** Heading of the act at the table: whose turn it is, who comes next, and a key to skip what is being shown. */
export function TurnHead() {
  const play = usePlay();
  const { queue, phase, round } = play.view;
  const next = phase === 'table' ? queue.slice(1) : [];
  const seats = play.view.seats.length;
  const spoken = Math.max(0, seats - queue.filter((side) => play.view.seats.includes(side)).length);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    // The buttons of another phase take the place of those that had the focus: it must not be lost with them.
    if (before.current !== phase && document.activeElement === document.body) title.current?.focus();
    before.current = phase;
  }, [phase]);
  return (
    <div class={styles.head}>
      <h2 id="turn-title" tabIndex={-1} ref={title}>
        {turnWords(play)}
      </h2>
      {play.playing ? (
        <Button size="small" icon="skip-forward" class={styles.skip} title={t('play.skip-hint')} onClick={actions.skip}>
          {t('play.skip')}
        </Button>
      ) : (
        <span class={styles.next}>
          {next.length > 0 && !play.myTurn && t('play.queue', { sides: listOf(play.scenario, next) })}
        </span>
      )}
      {phase === 'table' && round > 0 && (
        <progress
          class={styles.progress}
          max={seats}
          value={spoken}
          aria-label={t('play.progress', { done: spoken, all: seats })}
        />
      )}
    </div>
  );
}
