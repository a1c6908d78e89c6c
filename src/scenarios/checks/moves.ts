import type { Fault, MoveSpec, Scenario } from '../../engine';
import { found, type Check } from './check';

type MoveCheck = (
  move: MoveSpec,
  scenario: Scenario,
) => Iterable<readonly [code: `scenario.${string}`, ...path: string[]]>;

const eachMove = (check: MoveCheck): Check =>
  function* (scenario): Generator<Fault> {
    for (const [i, move] of scenario.moves.entries())
      for (const [code, ...path] of check(move, scenario)) yield found(code, ['moves', i, ...path], { move: move.id });
  };

/** A second use that never comes, or a series longer than the uses. */
export const usesEnough = eachMove(function* ({ uses, again, series }) {
  if (again && uses < 2) yield ['scenario.no-second-use', 'again'];
  if (series && series.length > uses) yield ['scenario.series-too-long', 'series'];
});

/** What depends on an escalation needs a move that escalates. */
export const escalationPossible = eachMove(function* ({ side, ifIEscalated, ifTheyEscalated }, { moves }) {
  if (ifIEscalated && !moves.some((move) => move.escalates && move.side === side))
    yield ['scenario.nobody-escalates', 'ifIEscalated'];
  if (ifTheyEscalated && !moves.some((move) => move.escalates && move.side !== side))
    yield ['scenario.nobody-escalates', 'ifTheyEscalated'];
});

/** One clock at a time: a move that starts it needs it stopped, a move that stops it needs it running. */
export const deadlineConditions = eachMove(function* ({ startsDeadline, endsDeadline, when }) {
  if (startsDeadline && endsDeadline) yield ['scenario.starts-and-ends', 'endsDeadline'];
  else if (startsDeadline && when?.deadlineRunning !== false) yield ['scenario.start-needs-no-clock', 'when'];
  else if (endsDeadline && when?.deadlineRunning !== true) yield ['scenario.end-needs-a-clock', 'when'];
});

/** What ends or meets a deadline, or waits for one, needs a move that starts it. */
export const deadlinePossible = eachMove(function* ({ side, startsDeadline, meetsDeadline, when }, { moves }) {
  if (startsDeadline?.against === side) yield ['scenario.deadline-against-oneself', 'startsDeadline', 'against'];
  if (when?.deadlineRunning && !moves.some((move) => move.startsDeadline))
    yield ['scenario.no-deadline', 'when', 'deadlineRunning'];
  if (meetsDeadline && !moves.some((move) => move.startsDeadline?.against === side))
    yield ['scenario.no-deadline', 'meetsDeadline'];
});

/** A meter's range that no play could reach. */
export const conditionsReachable = eachMove(function* ({ when }, { meters }) {
  for (const [id, [least, most]] of Object.entries(when?.meters ?? {})) {
    const meter = meters.find((candidate) => candidate.id === id);
    if (least > most || (meter && (most < meter.min || least > meter.max)))
      yield ['scenario.unreachable', 'when', 'meters', id];
  }
});

/** A side that no choice of seats ever seats needs no moves; one that is seated needs at least one. */
export const movesForSeats: Check = function* (scenario) {
  const seated = new Set(scenario.seats.choices.flat());
  for (const side of seated)
    if (!scenario.moves.some((move) => move.side === side)) yield found('scenario.no-moves', ['moves'], { side });
};
