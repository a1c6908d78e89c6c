import { useMemo } from 'preact/hooks';
import { handovers } from '../../../classroom';
import { inText, type GameEvent, type Scenario } from '../../../engine';
import { sentence } from '../../../log';
import type { Session } from '../../../store';
import { t, worded } from '../../../text';
import { usePlay } from '../play-context';
import { entriesOf, type Entry, type Told } from './record';

/** The record of the game on the screen, oldest first, as far as it has been shown. */
export function useEntries(): readonly Entry[] {
  const { frames, session, scenario } = usePlay();
  return useMemo(
    () => entriesOf(frames, session.acts, (event) => lineOf(event, scenario), handedOver(session, scenario)),
    [frames, session.acts, scenario],
  );
}

/** Who took a seat over, or has it again. */
const handedOver = (session: Session, scenario: Scenario): readonly Told[] =>
  handovers(session.acts, session.header.seats).map(({ act, side, by }) => ({
    act,
    side,
    text: t(by.kind === 'computer' ? 'record.taken-over' : 'record.handed-back', { side: inText(scenario, side) }),
  }));

/** What happened as a sentence in the language of the page; null for what only moves the game on. */
export function lineOf(event: GameEvent, scenario: Scenario): string | null {
  return worded(sentence(event, scenario));
}
