import { bySide, fromOutside, type GameEvent, type View } from '../../engine';
import type { Frame } from '../../host';

/** Frames with every secret taken out: what may stand on a screen while it is handed from one person to another. */
export function publicFrames(frames: readonly Frame[]): readonly Frame[] {
  return frames
    .filter(({ event }) => isPublic(event))
    .map((frame, index) => ({ ...frame, index, view: publicView(frame.view) }));
}

/** What only the two ends of a whisper notice is not public. A whisper that was accepted comes to the table. */
const isPublic = (event: GameEvent): boolean =>
  event.kind !== 'whispered' && event.kind !== 'lapsed' && (event.kind !== 'answered' || event.accept);

function publicView(view: View): View {
  const isChannel = (move: string): boolean => view.table.moves[move]?.carriesWhisper !== undefined;
  const shown = (move: string | null): string | null => (move !== null && isChannel(move) ? null : move);
  const leaked = view.whispers.filter((whisper) => whisper.leaked).map((whisper) => fromOutside(view, whisper));
  return {
    ...view,
    secrets: {},
    whispers: leaked,
    whispered: leaked.length,
    away: false,
    uses: Object.fromEntries(Object.entries(view.uses).filter(([move]) => !isChannel(move))),
    lastMove: bySide(view.table.sides, (side) => shown(view.lastMove[side])),
  };
}
