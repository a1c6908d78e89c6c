import type { Acceptance } from './parts';

/** Takes whatever is worth at least what it wants at this turn. */
export const atTarget: Acceptance = (question) => question.worth >= question.target();

/** AC_next(α, β): takes what is, scaled, worth at least its own next offer (Baarslag and Hindriks 2013, like the rest). */
export const acNext =
  (scale = 1, plus = 0): Acceptance =>
  (question) =>
    scale * question.worth + plus >= question.next();

/** AC_const(α): takes whatever is worth at least α. */
export const acConst =
  (least: number): Acceptance =>
  ({ worth }) =>
    worth >= least;

/** AC_time(T): from the time T on takes whatever is no worse than walking away. */
export const acTime =
  (from: number): Acceptance =>
  ({ worth, turn, walkAway }) =>
    turn.time >= from && worth >= walkAway;

/**
 * AC_combi(T, MAX^W): AC_next, and from the time T on also whatever is worth at least the best (or the average) heard in
 * a window before this turn that is as long as the time that is left; never worse than walking away.
 */
export const acCombi =
  (from: number, kind: 'max' | 'average' = 'max'): Acceptance =>
  (question) => {
    const { turn, worth, walkAway, heard, times } = question;
    if (worth < walkAway) return false;
    if (worth >= question.next()) return true;
    if (turn.time < from) return false;
    const since = turn.time - (1 - turn.time);
    let best = Number.NEGATIVE_INFINITY;
    let sum = 0;
    let count = 0;
    for (let place = heard.length - 2; place >= 0 && (times[place] ?? 0) >= since; place--) {
      const before = heard[place] ?? 0;
      best = Math.max(best, before);
      sum += before;
      count++;
    }
    return count === 0 || worth >= (kind === 'max' ? best : sum / count);
  };
