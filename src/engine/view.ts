import type { GameEvent } from './event';
import { bySide, type Side } from './sides';
import type { State, View, Whisper } from './state';

export type Viewer = Side | 'all';

const knows = (
  viewer: Viewer,
  whisper: { readonly from: Side; readonly to: Side; readonly leaked?: boolean },
): boolean => viewer === 'all' || whisper.leaked === true || whisper.from === viewer || whisper.to === viewer;

/**
 * What one seat may see of a state: nobody notices that two others whispered, not even by a slot or a channel used up.
 * `all` is the onlooker after the end: every secret but the generator.
 */
export function view(state: State, viewer: Viewer): View {
  const { secrets, rng: _rng, whispers, ...position } = state;
  if (viewer === 'all') return { ...position, viewer, secrets, whispers };
  const seen = whispers
    .filter((whisper) => knows(viewer, whisper))
    .map((whisper) => (whisper.from === viewer || whisper.to === viewer ? whisper : fromOutside(state, whisper)));
  const secret = secrets[viewer];
  return {
    ...position,
    viewer,
    away: state.turn === viewer ? state.away : false,
    whispered: seen.length,
    uses: visibleUses(state, viewer),
    // While another side's turn lasts, a move forgotten would betray a whisper.
    lastMove: bySide(state.table.sides, (side) =>
      side !== viewer && (side === state.turn || isHidden(state, viewer, state.lastMove[side]))
        ? null
        : state.lastMove[side],
    ),
    secrets: { [viewer]: secret },
    whispers: seen,
  };
}

/**
 * A leaked whisper as others know it: that it was taken up is seen at the table, but nobody is told that it was
 * declined, or never answered. It counts as waiting while its round lasts.
 */
export function fromOutside({ phase, round }: Pick<State, 'phase' | 'round'>, whisper: Whisper): Whisper {
  if (whisper.answer === 'accepted') return whisper;
  return { ...whisper, answer: phase === 'table' && round === whisper.round ? 'waiting' : 'lapsed' };
}

/** A channel is seen by its own side only. */
const isHidden = (state: State, viewer: Viewer, move: string | null): boolean => {
  const spec = move === null ? undefined : state.table.moves[move];
  return spec?.carriesWhisper !== undefined && spec.side !== viewer;
};

const visibleUses = (state: State, viewer: Viewer): Record<string, number> =>
  Object.fromEntries(Object.entries(state.uses).filter(([move]) => !isHidden(state, viewer, move)));

/** The event as the viewer sees it, without the generator's state; null if nothing of it can be noticed. */
export function see(event: GameEvent, viewer: Viewer): GameEvent | null {
  switch (event.kind) {
    case 'whispered':
      return knows(viewer, { from: event.side, to: event.to }) ? withoutChance(event) : null;
    case 'answered':
      // An accepted whisper comes to the table as a draft: everybody sees that.
      return event.accept || knows(viewer, { from: event.from, to: event.side }) ? event : null;
    case 'lapsed':
      return knows(viewer, event) ? event : null;
    default:
      return withoutChance(event);
  }
}

function withoutChance(event: GameEvent): GameEvent {
  if (!('rng' in event)) return event;
  const { rng: _rng, ...rest } = event;
  return rest;
}
