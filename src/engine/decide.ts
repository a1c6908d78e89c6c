import type { GameEvent } from './event';
import type { Intent } from './intent';
import { breakDue, breakLines, dueWarning, keepWords, type Named } from './kept';
import { signable, turnRefusal, waitingFor } from './legal';
import { findMove, makeMove, moveRefusal } from './moves';
import { Recorder, type After } from './recorder';
import { fail, ok, quoted, type Result } from './result';
import { resolve, splitStanding } from './resolve';
import { closeTurn, closeVote, endWalkOut, openTable, settleIfSigned } from './rounds';
import { chance } from './rng';
import { isSide, type Side } from './sides';
import type { State } from './state';
import { toHundredths } from './compiled-scenario';
import { sameTerms } from './same-terms';
import { ask, remark, reply } from './speaking';
import { checkTerms } from './terms';
import { say } from './words';

export interface Played {
  readonly events: readonly GameEvent[];
  readonly state: State;
}

/**
 * What would happen if the intent were carried out. Touches nothing; a refusal is a fault with a code `intent.…`, the
 * field of the intent as its place, and changes nothing.
 */
export function decide(state: State, intent: Intent): Result<readonly GameEvent[]> {
  const played = play(state, intent);
  return played.ok ? ok(played.value.events) : played;
}

/**
 * {@link decide} with the state that follows, for those who want both: simulations, the host, the verifier. Whoever
 * shows each event with the table after it passes `after`, so that nothing is evolved a second time.
 */
export function play(state: State, intent: Intent, after?: After): Result<Played> {
  const record = new Recorder(state, after);
  const done = carryOut(record, intent);
  return done.ok ? ok({ events: record.events, state: record.state }) : done;
}

const DONE = ok(undefined);

function carryOut(record: Recorder, intent: Intent): Result<undefined> {
  if (intent === null || typeof intent !== 'object') return fail('intent.malformed', '');
  if (intent.kind === 'open') return open(record);
  if (intent.kind === 'inject') return inject(record, intent.inject);
  if (!isSide(record.state.table.sides, intent.side)) return fail('intent.malformed', 'side');
  if (intent.kind === 'reply') return reply(record, intent);
  const refusal = turnRefusal(record.state, intent.side, intent.kind);
  if (refusal) return { ok: false, fault: refusal };
  switch (intent.kind) {
    case 'move':
      return move(record, intent.side, intent.move);
    case 'whisper':
      return whisper(record, intent);
    case 'answer':
      return answer(record, intent);
    case 'table':
      return table(record, intent);
    case 'ask':
      return ask(record, intent);
    case 'remark':
      return remark(record, intent);
    case 'tell':
    case 'withdraw':
    case 'trade':
    case 'warn':
      return say(record, intent);
    case 'sign':
      return sign(record, intent.side, intent.drafts);
    case 'hold':
      record.push({ kind: 'held', side: intent.side });
      return end(record, intent.side, []);
    case 'walk':
      return walk(record, intent.side);
    case 'vote':
      return vote(record, intent.side, intent.accept);
    default:
      intent satisfies never;
      return fail('intent.malformed', 'kind');
  }
}

/** After an act at the table by which some have put their names to terms. A deal leaves no word open, and breaks none. */
function end(record: Recorder, side: Side, named: readonly Named[]): Result<undefined> {
  keepWords(record, named);
  if (settleIfSigned(record)) return DONE;
  breakLines(record, named);
  breakDue(record, side);
  closeTurn(record);
  return DONE;
}

function open(record: Recorder): Result<undefined> {
  const { state } = record;
  if (state.phase !== 'opening') return fail('intent.already-open', 'kind');
  openTable(record);
  return DONE;
}

function inject(record: Recorder, id: unknown): Result<undefined> {
  const { state } = record;
  if (state.phase === 'over') return fail('intent.game-over', 'kind');
  // Injects fall between rounds, and none is left.
  if (state.phase === 'closing') return fail('intent.closing', 'kind');
  if (typeof id !== 'string' || !Object.hasOwn(state.table.injects, id))
    return fail('intent.unknown-inject', 'inject', { inject: quoted(id) });
  record.push({ kind: 'inject-queued', inject: id });
  return DONE;
}

function move(record: Recorder, side: Side, id: unknown): Result<undefined> {
  const found = findMove(record.state, side, id, false);
  if (!found.ok) return found;
  const refusal = moveRefusal(record.state, found.value);
  if (refusal) return { ok: false, fault: refusal };
  const kept = dueWarning(record.state, side, { move: found.value.id });
  makeMove(record, found.value);
  if (kept) record.push({ kind: 'kept', side, word: kept });
  return DONE;
}

function whisper(record: Recorder, intent: Intent & { kind: 'whisper' }): Result<undefined> {
  const { state } = record;
  const { side, to, through } = intent;
  if (to === side) return fail('intent.whisper-to-self', 'to');
  if (!isSide(state.seats, to)) return fail('intent.whisper-to-absent', 'to');
  const terms = checkTerms(state.table, intent.terms);
  if (!terms.ok) return terms;
  let { leakPercent } = state.table.ends.backChannel;
  if (through !== undefined) {
    const channel = findMove(state, side, through, true);
    if (!channel.ok) return channel;
    const refusal = moveRefusal(state, channel.value);
    if (refusal) return { ok: false, fault: { ...refusal, place: 'through' } };
    leakPercent = channel.value.carriesWhisper?.leakPercent ?? leakPercent;
  }
  const number = state.settings.numbering === 'round' ? state.round : state.whispered + 1;
  const drawn = chance(state.rng, leakPercent);
  const told = { side, to, number, terms: terms.value, rng: drawn.state };
  record.push({ kind: 'whispered', ...told, ...(through === undefined ? {} : { through }) });
  if (drawn.hit && state.settings.leaks) {
    const effect = resolve(record.state, state.table.ends.backChannel.leaked);
    record.push({ kind: 'leaked', number, from: side, to, terms: terms.value, effect });
  }
  return DONE;
}

function answer(record: Recorder, intent: Intent & { kind: 'answer' }): Result<undefined> {
  const { state } = record;
  const { side, accept } = intent;
  const [waiting, other] = waitingFor(state, side).filter(
    ({ number, from }) => number === intent.whisper && (intent.from === undefined || intent.from === from),
  );
  if (!waiting || other) return fail('intent.no-such-whisper', 'whisper', { whisper: quoted(intent.whisper, 20) });
  if (typeof accept !== 'boolean') return fail('intent.malformed', 'accept');
  const told = { kind: 'answered', side, from: waiting.from, number: waiting.number, accept } as const;
  record.push(accept ? { ...told, draft: { number: state.drafted + 1, terms: waiting.terms } } : told);
  if (!accept) return DONE;
  const named = [waiting.from, side].map((by): Named => ({ side: by, terms: waiting.terms }));
  keepWords(record, named);
  if (!settleIfSigned(record)) breakLines(record, named);
  return DONE;
}

function table(record: Recorder, { side, terms: given, base }: Intent & { kind: 'table' }): Result<undefined> {
  const { state } = record;
  const terms = checkTerms(state.table, given);
  if (!terms.ok) return terms;
  const own = state.drafts.find(({ by }) => by === side);
  if (own && sameTerms(own.terms, terms.value)) return fail('intent.draft-unchanged', 'terms', { draft: own.number });
  if (base !== undefined && !state.drafts.some(({ by, number }) => by !== side && number === base))
    return fail('intent.no-such-draft', 'base', { draft: quoted(base, 20) });
  const tabled = { side, number: state.drafted + 1, terms: terms.value };
  record.push({ kind: 'drafted', ...tabled, ...(base === undefined ? {} : { base }) });
  return end(record, side, [tabled]);
}

function sign(record: Recorder, side: Side, drafts: unknown): Result<undefined> {
  if (!Array.isArray(drafts)) return fail('intent.malformed', 'drafts');
  const numbers = drafts as readonly unknown[];
  if (numbers.length === 0) return fail('intent.nothing-to-sign', 'drafts');
  if (new Set(numbers).size !== numbers.length) return fail('intent.malformed', 'drafts');
  const open = signable(record.state, side).map(({ number }) => number);
  for (const [i, number] of numbers.entries()) {
    if (open.some((known) => known === number)) continue;
    const standing = record.state.drafts.some((draft) => draft.number === number);
    const code = standing ? 'intent.already-signed' : 'intent.no-such-draft';
    return fail(code, `drafts.${i}`, { draft: quoted(number, 20) });
  }
  const signed = record.state.drafts.filter(({ number }) => numbers.includes(number));
  record.push({ kind: 'signed', side, drafts: signed.map(({ number }) => number) });
  return end(
    record,
    side,
    signed.map(({ number, terms }) => ({ side, terms, draft: number })),
  );
}

/** Walking out costs standing, split among those who stayed. */
function walk(record: Recorder, side: Side): Result<undefined> {
  const { state } = record;
  const { standing, effect } = state.table.ends.walkout;
  const stayed = state.seats.filter((seat) => seat !== side);
  const lost = toHundredths(stayed.length > 1 ? standing.more : standing.two);
  const { standing: _taken, ...rest } = resolve(state, effect[side] ?? {});
  const kept = dueWarning(state, side, 'walk');
  record.push({ kind: 'walked', side, effect: { ...rest, standing: splitStanding(record.state, lost, side, stayed) } });
  if (kept) record.push({ kind: 'kept', side, word: kept });
  endWalkOut(record);
  return DONE;
}

function vote(record: Recorder, side: Side, accept: unknown): Result<undefined> {
  const [draft] = record.state.votes;
  if (typeof accept !== 'boolean' || draft === undefined) return fail('intent.malformed', 'accept');
  record.push({ kind: 'voted', side, draft, accept });
  closeVote(record, accept);
  return DONE;
}
