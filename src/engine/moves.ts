import type { DeadlineChange } from './event';
import type { Recorder } from './recorder';
import { combine, resolve } from './resolve';
import { fail, ok, quoted, type Fault, type Result } from './result';
import { chance } from './rng';
import type { Effect, MoveSpec } from './scenario';
import type { Side } from './sides';
import type { Position } from './state';

const escalatedLately = (position: Position, side: Side): boolean =>
  position.escalated[side] > 0 && position.escalated[side] >= position.round - 1;

/** Why the move cannot be made now by its own side, its turn and slot taken for granted. */
export function moveRefusal(position: Position, move: MoveSpec): Fault | null {
  const fault = (code: string, values?: Fault['values']): Fault => fail(code, 'move', values).fault;
  if ((position.uses[move.id] ?? 0) >= move.uses) return fault('intent.move-used-up', { uses: move.uses });
  if (position.lastMove[move.side] === move.id) return fault('intent.move-repeated');
  const { deadlineRunning, meters } = move.when ?? {};
  if (deadlineRunning === true && !position.deadline) return fault('intent.move-needs-deadline');
  if (deadlineRunning === false && position.deadline) return fault('intent.move-needs-no-deadline');
  for (const [id, [least, most]] of Object.entries(meters ?? {})) {
    const now = position.meters[id] ?? 0;
    if (now < least || now > most) return fault('intent.move-needs-meter', { meter: id, least, most, now });
  }
  return null;
}

/** The move, if it exists, is the side's own, and is or is not a channel as wanted. */
export function findMove(position: Position, side: Side, id: unknown, channel: boolean): Result<MoveSpec> {
  const place = channel ? 'through' : 'move';
  const known = typeof id === 'string' && Object.hasOwn(position.table.moves, id);
  const move = known ? position.table.moves[id] : undefined;
  if (!move) return fail('intent.unknown-move', place, { move: quoted(id) });
  if (move.side !== side) return fail('intent.not-your-move', place, { move: move.id });
  if (Boolean(move.carriesWhisper) !== channel)
    return fail(channel ? 'intent.not-a-channel' : 'intent.move-carries-whisper', place, { move: move.id });
  return ok(move);
}

/** The effect of this use: first or later, turned by an escalation, with the series and a met deadline on top. */
export function effectOf(position: Position, move: MoveSpec): Effect {
  const used = position.uses[move.id] ?? 0;
  const others = position.table.sides.filter((side) => side !== move.side);
  let effect = used > 0 && move.again ? move.again : move.effect;
  if (move.ifIEscalated && escalatedLately(position, move.side)) effect = move.ifIEscalated;
  else if (move.ifTheyEscalated && others.some((side) => escalatedLately(position, side)))
    effect = move.ifTheyEscalated;
  effect = combine(effect, move.series?.[used]);
  return meets(position, move) ? combine(effect, move.meetsDeadline) : effect;
}

const meets = (position: Position, move: MoveSpec): boolean =>
  Boolean(move.meetsDeadline) && position.deadline?.against === move.side;

function deadlineChange(position: Position, move: MoveSpec): { deadline?: DeadlineChange } {
  const { startsDeadline } = move;
  if (startsDeadline)
    return { deadline: { by: move.side, against: startsDeadline.against, roundsLeft: startsDeadline.rounds } };
  return position.deadline && (move.endsDeadline || meets(position, move)) ? { deadline: null } : {};
}

/** Makes a move that has been found legal; the chance that rides on it is drawn at once. */
export function makeMove(record: Recorder, move: MoveSpec): void {
  const { state } = record;
  const side: Side = move.side;
  const drawn = move.chance ? chance(state.rng, move.chance.percent) : null;
  record.push({
    kind: 'moved',
    side,
    move: move.id,
    effect: resolve(state, effectOf(state, move)),
    ...deadlineChange(state, move),
    ...(move.escalates ? { escalates: true as const } : {}),
    ...(move.claimsProgress ? { claims: true as const } : {}),
    ...(drawn ? { rng: drawn.state } : {}),
  });
  if (drawn?.hit && move.chance)
    record.push({ kind: 'backfired', side, move: move.id, effect: resolve(record.state, move.chance.effect) });
}
