import { apply, findAgreement, interestsGain, type GameEvent, type State, type Terms } from '../engine';
import type { LogAct } from '../log';

type Act = Pick<LogAct, 'act' | 'events'>;

/** A moment at which the window opened or was shut, by each seat's own interests, and what did it. */
export interface WindowTurn {
  readonly act: number;
  readonly round: number;
  /** How far the round had come by then, in acts of that round: more than 0, at most 1. */
  readonly into: number;
  readonly opens: boolean;
  /** The event of the act after which it was so. */
  readonly event: GameEvent;
}

/** What no package's worth to anybody depends on: after it the window stands as it stood. */
const STILL: ReadonlySet<GameEvent['kind']> = new Set([
  'drafted',
  'asked',
  'replied',
  'remarked',
  'held',
  'turn',
  'voted',
]);

/** Whether any of these could have moved the window. */
export const movesWindow = (events: readonly GameEvent[]): boolean => events.some(({ kind }) => !STILL.has(kind));

/** Whether some package would have suited every seat by its own interests. Exact; milliseconds. */
export const isWindowOpen = (state: State): boolean => findAgreement(state) !== null;

/** The first event after which the window is open, or shut, as asked; null if it never is, or only once all is over. */
export function turningEvent(before: State, events: readonly GameEvent[], opens: boolean): GameEvent | null {
  let state = before;
  for (const event of events) {
    if (event.kind === 'ended') return null;
    state = apply(state, [event]);
    if (!STILL.has(event.kind) && isWindowOpen(state) === opens) return event;
  }
  return null;
}

/**
 * Every turn of the window from the opening to the end, in order; the first state is that of the opened table.
 * `states[n]` is the state after act n, as `replayStates` gives them. About a tenth of a second for a game; `step` is
 * called now and then with how many acts are done.
 */
export async function windowTurns(
  acts: readonly Act[],
  states: readonly State[],
  step: (done: number) => Promise<void> = async () => undefined,
): Promise<readonly WindowTurn[]> {
  const turns: WindowTurn[] = [];
  const watch = new Watch();
  let open: boolean | null = null;
  for (const [at, { act, events }] of acts.entries()) {
    const [before, after] = [states[at], states[at + 1]];
    if (!before || !after) break;
    if (open === null || movesWindow(events)) {
      await step(at);
      const now = watch.isOpen(unended(before, after, events));
      if (open !== null && now !== open) {
        const event = turningEvent(before, events, now);
        if (event) turns.push({ act, round: before.round, into: intoRound(states, at), opens: now, event });
      }
      open = now;
    }
    if (after.phase === 'over') break;
  }
  return turns;
}

/** The state after an act, as it stood before the end settled everything. */
const unended = (before: State, after: State, events: readonly GameEvent[]): State =>
  after.phase === 'over'
    ? apply(
        before,
        events.filter(({ kind }) => kind !== 'ended'),
      )
    : after;

/** Where in its round an act stands, of all the acts that the round had. */
function intoRound(states: readonly State[], at: number): number {
  const round = states[at]?.round;
  const first = states.findIndex((state) => state.round === round);
  const last = states.findLastIndex((state) => state.round === round && state.phase !== 'over');
  return (at - first + 1) / (last - first + 1);
}

/** Asks first whether the package that was found last still suits: most acts leave an open window open. */
class Watch {
  private terms: Terms | null = null;

  isOpen(state: State): boolean {
    if (this.terms && suitsSeats(state, this.terms)) return true;
    this.terms = findAgreement(state)?.terms ?? null;
    return this.terms !== null;
  }
}

const suitsSeats = (state: State, terms: Terms): boolean =>
  state.seats.every(
    (side) => interestsGain(state, side, state.secrets[side], terms) >= state.secrets[side].minimumGain,
  );
