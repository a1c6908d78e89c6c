import type { Recorder } from './recorder';
import { settle } from './settle';
import { driftOf } from './drift';
import { reckonings } from './reckoning';
import { resolve } from './resolve';
import { chance, draw } from './rng';
import { bySide, type Side } from './sides';
import type { Draft, Position, Whisper } from './state';
import { waitingFor } from './legal';
import { warsOfRound } from './war';

/** Everybody who speaks, in the order of every round: from who opens on, so that nobody speaks twice in a row. */
function speakers(position: Position): Side[] {
  const absent = position.table.sides.filter((side) => !position.seats.includes(side));
  const all = position.settings.absentMoves ? [...position.seats, ...absent] : [...position.seats];
  const first = position.opener === undefined ? 0 : Math.max(0, all.indexOf(position.opener));
  return [...all.slice(first), ...all.slice(0, first)];
}

/** Opens the table: what the opening does, and who speaks first, chosen or by lot. */
export function openTable(record: Recorder): void {
  const { state } = record;
  const effect = resolve(state, state.table.ends.opening.effect);
  const chosen = state.settings.opener;
  const drawn = chosen === undefined ? draw(state.rng, state.seats.length) : null;
  const opener = chosen ?? state.seats[drawn?.value ?? 0];
  record.push({
    kind: 'opened',
    effect,
    ...(opener === undefined ? {} : { opener }),
    ...(drawn ? { rng: drawn.state } : {}),
  });
  openRound(record, 1);
}

const openRound = (record: Recorder, round: number): void =>
  record.push({ kind: 'round-opened', round, queue: speakers(record.state) });

/** The drafts that carry every seat's signature, latest first. */
const fullySigned = (position: Position): Draft[] =>
  position.drafts
    .filter((draft) => position.seats.every((seat) => draft.signatures.includes(seat)))
    .sort((a, b) => b.number - a.number);

/** A draft that carries every needed signature ends the summit at once. */
export function settleIfSigned(record: Recorder): boolean {
  const [deal] = fullySigned(record.state);
  if (!deal) return false;
  if (record.state.table.rules.some((rule) => rule.signed?.(record, deal))) return true;
  lapseAll(record);
  reckon(record, true);
  record.push(settle(record.state, 'signed', deal));
  return true;
}

const lapse = (record: Recorder, whispers: readonly Whisper[]): void => {
  for (const { number, from, to } of whispers) record.push({ kind: 'lapsed', number, from, to });
};

/** Once nobody takes another turn, nobody answers: not even one who was whispered to after its last turn. */
const lapseAll = (record: Recorder): void =>
  lapse(
    record,
    record.state.whispers.filter(({ answer }) => answer === 'waiting'),
  );

/** Passes the turn on, or closes the round. Whispers that the side left unanswered lapse. */
export function closeTurn(record: Recorder): void {
  const { state } = record;
  if (state.turn !== null) lapse(record, waitingFor(state, state.turn));
  const queue = state.queue.slice(1);
  if (queue.length > 0) return record.push({ kind: 'turn', queue });
  closeRound(record);
  if (state.round < state.settings.rounds) openRound(record, state.round + 1);
  else openClosing(record);
}

/** Books the round's war, lets meters drift, and lets the world happen: deadlines, chance, injects. */
function closeRound(record: Recorder): void {
  const { state } = record;
  const events = Object.values(state.table.events).filter(({ id, uses }) => (state.happened[id] ?? 0) < uses);
  const drawn = events.map(({ percent }) => ({ percent, hit: false }));
  let { rng } = state;
  if (state.settings.events)
    for (const toss of drawn) {
      const tossed = chance(rng, toss.percent);
      rng = tossed.state;
      toss.hit = tossed.hit;
    }
  const wars = warsOfRound(state);
  record.push({
    kind: 'round-closed',
    round: state.round,
    war: bySide(state.table.sides, (_, i) => wars[i] ?? 0),
    effect: driftOf(state, state, state.round),
    rng,
  });
  tickDeadline(record);
  events.forEach((event, i) => {
    if (drawn[i]?.hit) record.push({ kind: 'happened', event: event.id, effect: resolve(record.state, event.effect) });
  });
  for (const inject of [...state.injects]) {
    const spec = state.table.injects[inject];
    if (spec) record.push({ kind: 'injected', inject, effect: resolve(record.state, spec.effect) });
  }
  for (const rule of state.table.rules) rule.roundClosed?.(record);
}

function tickDeadline(record: Recorder): void {
  const { deadline, table } = record.state;
  if (!deadline) return;
  const roundsLeft = deadline.roundsLeft - 1;
  if (roundsLeft > 0) record.push({ kind: 'deadline-ticked', roundsLeft });
  else record.push({ kind: 'deadline-lapsed', effect: resolve(record.state, table.ends.deadline.lapse) });
}

/** After the last round: drafts signed by at least half the seats, most signatures first, ties to the latest. */
function openClosing(record: Recorder): void {
  const { state } = record;
  lapseAll(record);
  const votes = state.drafts
    .filter(({ signatures }) => signatures.length * 2 >= state.seats.length)
    .sort((a, b) => b.signatures.length - a.signatures.length || b.number - a.number)
    .map(({ number }) => number);
  if (votes.length === 0) return endNoTerms(record, 'no-terms');
  record.push({ kind: 'closing-opened', votes, queue: voters(record, votes[0]) });
}

const voters = (record: Recorder, draft: number | undefined): Side[] => {
  const standing = record.state.drafts.find(({ number }) => number === draft);
  return speakers(record.state).filter(
    (side) => record.state.seats.includes(side) && !standing?.signatures.includes(side),
  );
};

/** After a vote: the first draft that all sign is the deal; one refusal ends the vote on it. */
export function closeVote(record: Recorder, accepted: boolean): void {
  const { state } = record;
  if (accepted) {
    if (settleIfSigned(record)) return;
    return record.push({ kind: 'turn', queue: state.queue.slice(1) });
  }
  const [failed, ...votes] = state.votes;
  if (failed === undefined) return;
  record.push({ kind: 'vote-failed', draft: failed, votes, queue: votes.length > 0 ? voters(record, votes[0]) : [] });
  if (votes.length === 0) endNoTerms(record, 'no-terms');
}

export const endWalkOut = (record: Recorder): void => endNoTerms(record, 'walk-out');

function endNoTerms(record: Recorder, kind: 'no-terms' | 'walk-out'): void {
  lapseAll(record);
  reckon(record, false);
  record.push(settle(record.state, kind, null));
}

const reckon = (record: Recorder, signed: boolean): void => {
  for (const reckoning of reckonings(record.state, signed)) record.push({ kind: 'reckoned', ...reckoning });
};
