import type { IntentKind } from './intent';
import { moveRefusal } from './moves';
import { fail, type Fault } from './result';
import type { Side } from './sides';
import { askedOf, askingRefusal, remarkable } from './speaking';
import type { Draft, Position, Whisper } from './state';

/** A position with the whispers that its viewer knows of: a state or a view. */
export type Known = Position & { readonly whispers: readonly Whisper[] };

/** What a side may do now. A refusal is null where the act is allowed, else the fault that `decide` would give. */
export interface Legal {
  /** Every move of the side that is not a channel, in the scenario's order. */
  readonly moves: readonly { readonly id: string; readonly refusal: Fault | null }[];
  readonly whisperTo: readonly Side[];
  readonly whisperRefusal: Fault | null;
  /** Moves that carry a whisper. */
  readonly channels: readonly { readonly id: string; readonly refusal: Fault | null }[];
  /** Whispers that wait for this side's answer, as an intent names them. */
  readonly answers: readonly { readonly whisper: number; readonly from: Side }[];
  readonly table: boolean;
  /** Drafts it could sign. */
  readonly sign: readonly number[];
  readonly hold: boolean;
  readonly walk: boolean;
  /** Why it may ask nobody anything now; null where it may. */
  readonly asking: Fault | null;
  /** Questions that wait for its answer; an answer needs no turn. */
  readonly replies: readonly number[];
  /** Drafts of others on which it may remark. */
  readonly remarks: readonly number[];
  /** The draft it is asked to vote on. */
  readonly vote: number | null;
}

/** The first reason why a side may do nothing of this kind at all, or null. */
export function turnRefusal(position: Position, side: Side, kind: IntentKind): Fault | null {
  const fault = (code: string, values?: Fault['values']): Fault => fail(code, 'side', values).fault;
  if (position.phase === 'over') return fault('intent.game-over');
  if (position.phase === 'opening') return fault('intent.not-open');
  if (position.turn !== side) return fault('intent.not-your-turn', { turn: position.turn ?? '' });
  if (kind === 'vote') return position.phase === 'closing' ? null : fault('intent.not-closing');
  if (position.phase === 'closing') return fault('intent.closing');
  if (!position.seats.includes(side) && kind !== 'move' && kind !== 'hold') return fault('intent.not-seated');
  if (kind === 'whisper' && position.settings.backChannel === false) return fault('intent.no-back-channel');
  if (position.away && (kind === 'move' || kind === 'whisper')) return fault('intent.away-used');
  for (const rule of position.table.rules) {
    const refusal = rule.refusal?.(position, side, kind);
    if (refusal) return refusal;
  }
  return null;
}

/** Names a whisper among all of a game: its number alone need not. */
export const whisperKey = ({ from, number }: Pick<Whisper, 'from' | 'number'>): string => `${from}:${number}`;

/** Back-channel drafts that wait for the side's answer, as far as the viewer knows of them; oldest first. */
export const waitingFor = (known: Known, side: Side): Whisper[] =>
  known.whispers.filter(({ to, answer }) => to === side && answer === 'waiting');

/** Drafts on the table that do not carry the side's signature yet. */
export const signable = (position: Position, side: Side): Draft[] =>
  position.drafts.filter(({ signatures }) => !signatures.includes(side));

/** All that a side may do at this moment, with the reason where it may not; gives the same for a state and its view. */
export function legal(position: Known, side: Side): Legal {
  const away = turnRefusal(position, side, 'move');
  const atTable = turnRefusal(position, side, 'table') === null;
  // Only an optional rule tells acts at the table apart.
  const may = (kind: 'table' | 'answer' | 'sign' | 'walk'): boolean =>
    position.table.rules.length === 0 ? atTable : turnRefusal(position, side, kind) === null;
  const own = Object.values(position.table.moves).filter((move) => move.side === side);
  const whisperRefusal = turnRefusal(position, side, 'whisper');
  const listed = (channel: boolean): { id: string; refusal: Fault | null }[] =>
    own
      .filter((move) => Boolean(move.carriesWhisper) === channel)
      .map((move) => ({ id: move.id, refusal: (channel ? whisperRefusal : away) ?? moveRefusal(position, move) }));
  return {
    moves: listed(false),
    channels: listed(true),
    whisperTo: whisperRefusal ? [] : position.table.sides.filter((to) => to !== side && position.seats.includes(to)),
    whisperRefusal,
    answers: may('answer') ? waitingFor(position, side).map(({ number, from }) => ({ whisper: number, from })) : [],
    table: may('table'),
    sign: may('sign') ? signable(position, side).map(({ number }) => number) : [],
    hold: turnRefusal(position, side, 'hold') === null,
    walk: may('walk'),
    ...talk(position, side),
    vote: turnRefusal(position, side, 'vote') === null ? (position.votes[0] ?? null) : null,
  };
}

function talk(position: Known, side: Side): Pick<Legal, 'asking' | 'replies' | 'remarks'> {
  const may = position.settings.talk === true && turnRefusal(position, side, 'remark') === null;
  return {
    asking: turnRefusal(position, side, 'ask') ?? askingRefusal(position, side),
    replies: position.phase === 'table' ? askedOf(position, side).map(({ number }) => number) : [],
    remarks: may ? remarkable(position, side).map(({ number }) => number) : [],
  };
}
