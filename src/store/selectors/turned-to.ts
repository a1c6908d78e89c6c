import type { Draft, GameEvent } from '../../engine';
import type { Frame } from '../../host';

/** A draft that a person pressed, and the index of the frame that was shown then. */
export interface Pressed {
  readonly number: number;
  readonly at: number;
}

/**
 * The draft on the table that was touched last at a frame: tabled, spoken of, signed, put to the vote, voted on, signed by all, or
 * pressed by the person. Null where none lies there. `frames` are those of the game, by their index.
 */
export function draftTurnedTo(frames: readonly Frame[], frame: Frame, pressed: Pressed | null): Draft | null {
  const lying = (number: number | null): Draft | null =>
    frame.view.drafts.find((draft) => draft.number === number) ?? null;
  for (let index = frame.index; index >= 0; index--) {
    if (index === pressed?.at) {
      const draft = lying(pressed.number);
      if (draft) return draft;
    }
    const event = frames[index]?.event;
    const draft = event ? lying(touchedBy(event)) : null;
    if (draft) return draft;
  }
  return null;
}

/** The draft that an event is about, by its number; null where it is about none. */
function touchedBy(event: GameEvent): number | null {
  switch (event.kind) {
    case 'drafted':
      return event.number;
    case 'answered':
      return event.draft?.number ?? null;
    case 'remarked':
      return event.draft;
    case 'asked':
    case 'replied':
      return typeof event.about === 'object' && 'draft' in event.about ? event.about.draft : null;
    case 'signed':
      return event.drafts.at(-1) ?? null;
    case 'closing-opened':
      return event.votes[0] ?? null;
    case 'voted':
      return event.draft;
    case 'vote-failed':
      return event.votes[0] ?? event.draft;
    case 'ended':
      return event.outcome.draft;
    default:
      return null;
  }
}
