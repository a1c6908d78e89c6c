import { useMemo } from 'preact/hooks';
import { notesTold } from '../../../classroom';
import type { GameEvent, Scenario } from '../../../engine';
import { sentence } from '../../../log';
import { worded } from '../../../text';
import { usePlay } from '../play-context';
import { entriesOf, type Entry } from './record';

/** The record of the game on the screen, oldest first, as far as it has been shown. */
export function useEntries(): readonly Entry[] {
  const { frames, session, scenario } = usePlay();
  const { acts, header } = session;
  return useMemo(
    () => entriesOf(frames, acts, (event) => lineOf(event, scenario), notesTold(acts, header.seats, scenario)),
    [frames, acts, scenario],
  );
}

/** What happened as a sentence in the language of the page; null for what only moves the game on. */
export function lineOf(event: GameEvent, scenario: Scenario): string | null {
  return worded(sentence(event, scenario));
}
