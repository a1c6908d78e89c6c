import { isWindowOpen, movesWindow, solve, turningEvent } from '../../analysis';
import {
  gain,
  interestsGain,
  isSeated,
  durability,
  bySide,
  type BySide,
  type GameEvent,
  type Hundredths,
  type Side,
  type State,
  type Terms,
} from '../../engine';
import type { Game } from './row';

/** What shut the window for good: an event of an act, by whom where somebody did it. */
export interface Closing {
  /** Number of the act. */
  readonly act: number;
  readonly round: number;
  readonly side: Side | null;
  readonly kind: GameEvent['kind'];
  /** The move, the event of the world or the inject, where it is one. */
  readonly id: string | null;
}

/** What became of the window at a table that signed nothing. */
export interface Missed {
  readonly seal: string;
  /** `open` when the game ended; `closed` by an act; `never` open at all. */
  readonly window: 'open' | 'closed' | 'never';
  readonly closing: Closing | null;
  /** A package that all would have signed when it last was open. */
  readonly terms: Terms | null;
}

/** Looks for the window from the end backwards, by each seat's own interests. Tens of milliseconds. */
export function missedAt(seal: string, { states, acts }: Game): Missed {
  const last = states.findLast(({ phase }) => phase !== 'over');
  const end = last ? states.indexOf(last) : 0;
  for (let at = end; at > 0; at--) {
    const state = states[at];
    // What moved nothing left the window as it was.
    if (!state || (at < end && !movesWindow(acts[at]?.events ?? []))) continue;
    if (!isWindowOpen(state)) continue;
    const solved = solve(state, 'interests');
    const terms = (solved.forAll ?? solved.nash)?.terms ?? null;
    if (at === end && openAtEnd(states)) return { seal, window: 'open', closing: null, terms };
    return { seal, window: 'closed', closing: closingIn(state, at + 1, acts[at]), terms };
  }
  return { seal, window: 'never', closing: null, terms: null };
}

/** As the verdict saw it: what the last act brought counts, too. */
const openAtEnd = (states: readonly State[]): boolean =>
  states.at(-1)?.outcome?.verdict.reasons.some(({ code }) => code === 'window-open') ?? false;

/** The event of the act that shut the window; the last one if only the end did. */
function closingIn(before: State, act: number, line: Game['acts'][number] | undefined): Closing {
  const events = line?.events ?? [];
  const event = turningEvent(before, events, false) ?? events.at(-1);
  return event ? told(event, act, before.round) : { act, round: before.round, side: null, kind: 'turn', id: null };
}

function told(event: GameEvent, act: number, round: number): Closing {
  const side = 'side' in event ? (event.side ?? null) : null;
  const id =
    event.kind === 'moved' || event.kind === 'backfired'
      ? event.move
      : event.kind === 'happened'
        ? event.event
        : event.kind === 'injected'
          ? event.inject
          : null;
  return { act, round, side, kind: event.kind, id };
}

/** What a package would have given at a table when its window was last open; null if somebody would not have had it. */
export interface Suited {
  readonly gains: BySide<Hundredths>;
  readonly durability: number;
  /** Whether it leaves no absent side worse off either. */
  readonly all: boolean;
}

/** The state in which the window was last open. */
export function lastOpen({ states }: Game, { window, closing }: Missed): State | null {
  if (window === 'never') return null;
  if (closing) return states[closing.act - 1] ?? null;
  return states.findLast(({ phase }) => phase !== 'over') ?? null;
}

export function suited(state: State, terms: Terms): Suited | null {
  const all = state.table.sides;
  const seatsHaveIt = state.seats.every(
    (side) => interestsGain(state, side, state.secrets[side], terms) >= state.secrets[side].minimumGain,
  );
  if (!seatsHaveIt) return null;
  const gains = bySide(all, (side) => gain(state, side, isSeated(state, side) ? state.secrets[side] : null, terms));
  const absentHaveIt = all.every((side) => isSeated(state, side) || gains[side] >= 0);
  return { gains, durability: durability(state, terms), all: absentHaveIt };
}
