import type { Frame } from '../../../store';
import { causeOf, effectIn, type Cause } from '../ledger/costs';

/** One step of a meter and what made it. */
export interface MeterStep {
  /** Index of the frame. */
  readonly frame: number;
  readonly round: number;
  readonly cause: Cause;
  readonly by: number;
}

/** Everything that moved a meter so far, latest first. */
export function stepsOf(frames: readonly Frame[], meter: string): readonly MeterStep[] {
  return frames
    .flatMap(({ index, event, view }) => {
      const by = effectIn(event)?.meters?.[meter] ?? 0;
      const cause = causeOf(event);
      return by === 0 || !cause ? [] : [{ frame: index, round: view.round, cause, by }];
    })
    .reverse();
}

/** How far a meter has moved since the round now on the table was opened. */
export function changeThisRound(frames: readonly Frame[], meter: string): number {
  const opened = frames.findLastIndex(({ event }) => event.kind === 'round-opened');
  return stepsOf(frames.slice(Math.max(0, opened)), meter).reduce((sum, step) => sum + step.by, 0);
}
