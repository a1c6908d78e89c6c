import { useMemo } from 'preact/hooks';
import type { GameEvent, Scenario } from '../../../engine';
import { sentence } from '../../../log';
import { worded } from '../../../text';
import { usePlay } from '../play-context';
import { entriesOf, type Entry } from './record';

/** The record of the game on the screen, oldest first, as far as it has been shown. */
export function useEntries(): readonly Entry[] {
  const { frames, session, scenario } = usePlay();
  return useMemo(
    () => entriesOf(frames, session.acts, (event) => lineOf(event, scenario)),
    [frames, session.acts, scenario],
  );
}

/** What happened as a sentence in the language of the page; null for what only moves the game on. */
export function lineOf(event: GameEvent, scenario: Scenario): string | null {
  return worded(sentence(event, scenario));
}
