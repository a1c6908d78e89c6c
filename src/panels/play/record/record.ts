import type { ToldNote } from '../../../classroom';
import type { GameEvent, Side } from '../../../engine';
import type { ActReason } from '../../../log';
import { worded } from '../../../text';
import { byRound, type Focus, type Frame, type Panel, type Session } from '../../../store';

/** One line of the record. */
export interface Entry {
  /** Index of the frame. */
  readonly frame: number;
  readonly round: number;
  readonly side: Side | null;
  readonly text: string;
  /** What to open when the line is pressed; null where nothing on the table belongs to it. */
  readonly focus: Focus | null;
  readonly panel: Panel;
  /** Why the computer did it, where that is known. */
  readonly reason: ActReason | null;
}

/** Turns frames into lines, oldest first; events without a sentence have none. */
export function entriesOf(
  frames: readonly Frame[],
  acts: Session['acts'],
  tell: (event: GameEvent) => string | null,
  notes: readonly ToldNote[] = [],
): readonly Entry[] {
  const reasons = new Map(acts.map(({ act, reason }) => [act, reason ?? null]));
  let explained = -1;
  const lines = frames.flatMap(({ index, act, event, view }): Entry[] => {
    const text = index === 0 ? null : tell(event);
    if (!text) return [];
    const focus = focusOf(event);
    const reason = act === explained ? null : (reasons.get(act) ?? null);
    if (reason) explained = act;
    return [{ frame: index, round: view.round, side: sideOf(event), text, focus, panel: panelOf(focus), reason }];
  });
  return [...lines, ...noted(frames, notes)].sort((a, b) => a.frame - b.frame);
}

/** Each note after the last frame of its act, as far as that has been shown. */
function noted(frames: readonly Frame[], notes: readonly ToldNote[]): Entry[] {
  return notes.flatMap(({ act, side, words }, i): Entry[] => {
    const after = frames.findLast((frame) => frame.act <= act);
    if (!after || (frames.at(-1)?.act ?? 0) < act) return [];
    const frame = after.index + (i + 1) / (notes.length + 1);
    return [{ frame, round: after.view.round, side, text: worded(words), focus: null, panel: 'record', reason: null }];
  });
}

/** Lines by round, the latest round first, lines in the order in which they happened. */
export const latestFirst = (entries: readonly Entry[]): ReturnType<typeof byRound<Entry>> => byRound(entries).reverse();

/** Who did it, if somebody did. */
export const sideOf = (event: GameEvent): Side | null => ('side' in event && event.side ? event.side : null);

/** The thing on the table that an event is about. */
export function focusOf(event: GameEvent): Focus | null {
  switch (event.kind) {
    case 'drafted':
      return { kind: 'draft', number: event.number };
    case 'signed':
      return event.drafts[0] === undefined ? null : { kind: 'draft', number: event.drafts[0] };
    case 'voted':
    case 'vote-failed':
      return { kind: 'draft', number: event.draft };
    case 'whispered':
      return { kind: 'whisper', from: event.side, number: event.number };
    case 'leaked':
    case 'lapsed':
      return { kind: 'whisper', from: event.from, number: event.number };
    case 'answered':
      return event.draft
        ? { kind: 'draft', number: event.draft.number }
        : { kind: 'whisper', from: event.from, number: event.number };
    case 'moved':
    case 'backfired': {
      const [meter] = Object.keys(event.effect.meters ?? {});
      return meter ? { kind: 'meter', meter } : { kind: 'side', side: event.side };
    }
    case 'held':
    case 'walked':
      return { kind: 'side', side: event.side };
    default:
      return null;
  }
}

function panelOf(focus: Focus | null): Panel {
  switch (focus?.kind) {
    case 'draft':
    case 'region':
      return 'draft';
    case 'whisper':
      return 'whispers';
    case 'meter':
      return 'meters';
    case 'side':
      return 'ledger';
    default:
      return 'record';
  }
}
