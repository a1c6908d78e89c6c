import type { ResolvedEffect } from './effect';
import type { GameEvent } from './event';
import { bySide, type BySide, type Side } from './sides';
import type { Account, Draft, Position, State, Whisper } from './state';
import { entryOf, optionKey } from './compiled-scenario';
import { carriedOut, followed, hear } from './hear';

/** A state that may be written to at its top level; what hangs below is shared and only ever replaced. */
export type Evolving<T extends Position = State> = { -readonly [K in keyof T]: T[K] };

/** A copy for {@link evolve}: flat, since evolve replaces nested values and never writes into them. */
export const clone = (state: State): Evolving => ({ ...state });

/** The state after the events; the input is not touched. */
export function apply(state: State, events: readonly GameEvent[]): State {
  const next = clone(state);
  for (const event of events) evolve(next, event);
  return next;
}

/**
 * The only writer of a state: an immer draft or a {@link clone}. Events come from `decide` or from a checked log, so
 * nothing here can be refused.
 */
export function evolve(draft: Evolving, event: GameEvent): void {
  if ('rng' in event && event.rng !== undefined) draft.rng = event.rng;
  switch (event.kind) {
    case 'opened':
      draft.phase = 'table';
      if (event.opener !== undefined) draft.opener = event.opener;
      return affect(draft, event.effect);
    case 'round-opened':
      draft.round = event.round;
      return turn(draft, event.queue);
    case 'moved':
      return moved(draft, event);
    case 'backfired':
    case 'deadline-lapsed':
      if (event.kind === 'deadline-lapsed') draft.deadline = null;
      return affect(draft, event.effect);
    case 'whispered':
      return whispered(draft, event);
    case 'leaked':
      leaked(draft, event);
      return affect(draft, event.effect);
    case 'answered':
      return answered(draft, event);
    case 'lapsed':
      return settleWhisper(draft, event, 'lapsed');
    case 'drafted':
      place(draft, { ...placed(event), signatures: [event.side] });
      return endTable(draft, event.side);
    case 'asked':
    case 'replied':
    case 'remarked':
    case 'offered':
    case 'warned':
    case 'heeded':
    case 'kept':
      draft.talk = hear(draft, event);
      return;
    case 'told':
    case 'withdrew':
    case 'contradicted':
      draft.talk = hear(draft, event);
      return affect(draft, event.effect ?? {});
    case 'signed':
      sign(draft, event.side, event.drafts);
      return endTable(draft, event.side);
    case 'held':
      return endTable(draft, event.side);
    case 'walked':
      draft.walkedOut = event.side;
      return affect(draft, event.effect);
    case 'turn':
      return turn(draft, event.queue);
    case 'deadline-ticked':
      if (draft.deadline) draft.deadline = { ...draft.deadline, roundsLeft: event.roundsLeft };
      return;
    case 'round-closed':
      return roundClosed(draft, event);
    case 'happened':
      draft.happened = count(draft.happened, event.event);
      return affect(draft, event.effect);
    case 'inject-queued':
      draft.injects = [...draft.injects, event.inject];
      return;
    case 'injected':
      draft.injects = draft.injects.filter((_, i) => i !== draft.injects.indexOf(event.inject));
      return affect(draft, event.effect);
    case 'closing-opened':
      draft.phase = 'closing';
      draft.votes = event.votes;
      return turn(draft, event.queue);
    case 'voted':
      if (event.accept) sign(draft, event.side, [event.draft]);
      return;
    case 'vote-failed':
      draft.votes = event.votes;
      return turn(draft, event.queue);
    case 'reckoned':
      return affect(draft, event.effect);
    case 'ended':
      return ended(draft, event);
    default:
      event satisfies never;
  }
}

const count = (counts: Readonly<Record<string, number>>, id: string): Record<string, number> => ({
  ...counts,
  [id]: (counts[id] ?? 0) + 1,
});

function turn(draft: Evolving, queue: readonly Side[]): void {
  draft.queue = queue;
  draft.turn = queue[0] ?? null;
  draft.away = false;
}

/** An act at the table ends the turn; a side that made no move may repeat its last one next time. */
function endTable(draft: Evolving, side: Side): void {
  if (!draft.away && draft.lastMove[side] !== null) draft.lastMove = { ...draft.lastMove, [side]: null };
}

function moved(draft: Evolving, event: GameEvent & { kind: 'moved' }): void {
  draft.away = true;
  draft.uses = count(draft.uses, event.move);
  draft.lastMove = { ...draft.lastMove, [event.side]: event.move };
  if (event.deadline !== undefined) draft.deadline = event.deadline;
  if (event.escalates) draft.escalated = { ...draft.escalated, [event.side]: draft.round };
  if (event.claims) draft.claims = { ...draft.claims, [event.side]: draft.claims[event.side] + 1 };
  if (draft.talk?.warnings) draft.talk = carriedOut(draft.talk, event);
  affect(draft, event.effect);
}

function whispered(draft: Evolving, event: GameEvent & { kind: 'whispered' }): void {
  const { side, to, number, terms, through } = event;
  draft.away = true;
  draft.whispered += 1;
  draft.whispers = [
    ...draft.whispers,
    { number, from: side, to, terms, round: draft.round, leaked: false, answer: 'waiting' },
  ];
  draft.lastMove = { ...draft.lastMove, [side]: through ?? null };
  if (through !== undefined) draft.uses = count(draft.uses, through);
}

const isWhisper = (whisper: Whisper, { from, number }: Pick<Whisper, 'from' | 'number'>): boolean =>
  whisper.number === number && whisper.from === from;

function settleWhisper(draft: Evolving, named: Pick<Whisper, 'from' | 'number'>, answer: Whisper['answer']): void {
  draft.whispers = draft.whispers.map((whisper) => (isWhisper(whisper, named) ? { ...whisper, answer } : whisper));
}

/** Everybody knows a leaked draft from now on; one who sees only events learns of it here. */
function leaked(draft: Evolving, { number, from, to, terms }: GameEvent & { kind: 'leaked' }): void {
  const known = draft.whispers.find((whisper) => isWhisper(whisper, { from, number }));
  const whisper = known ?? { number, from, to, terms, round: draft.round, answer: 'waiting' as const };
  draft.whispers = [...draft.whispers.filter((other) => other !== known), { ...whisper, leaked: true }];
}

function answered(draft: Evolving, event: GameEvent & { kind: 'answered' }): void {
  settleWhisper(draft, event, event.accept ? 'accepted' : 'declined');
  if (event.draft) place(draft, { ...event.draft, by: event.from, signatures: [event.from, event.side] });
}

const placed = ({ side, number, terms, base }: GameEvent & { kind: 'drafted' }) => ({
  number,
  by: side,
  terms,
  ...(base === undefined ? {} : { base }),
});

/** Each seat keeps one standing draft: the new one takes its place, and the signatures on the old one go with it. */
function place(draft: Evolving, tabled: Omit<Draft, 'round'>): void {
  const standing: Draft = { ...tabled, round: draft.round };
  const before = draft.talk?.warnings && draft.drafts.find(({ by }) => by === tabled.by);
  if (draft.talk && before) draft.talk = followed(draft.talk, tabled.by, before.number, tabled.number);
  draft.drafts = [...draft.drafts.filter(({ by }) => by !== tabled.by), standing];
  draft.drafted = tabled.number;
}

function sign(draft: Evolving, side: Side, numbers: readonly number[]): void {
  draft.drafts = draft.drafts.map((d) =>
    numbers.includes(d.number) ? { ...d, signatures: [...d.signatures, side] } : d,
  );
}

function roundClosed(draft: Evolving, event: GameEvent & { kind: 'round-closed' }): void {
  draft.booked = event.round;
  draft.accounts = addTo(draft, 'costs', event.war);
  draft.turn = null;
  draft.queue = [];
  affect(draft, event.effect);
}

function ended(draft: Evolving, event: GameEvent & { kind: 'ended' }): void {
  const { lines } = event.outcome.settlement;
  draft.phase = 'over';
  draft.outcome = event.outcome;
  draft.accounts = bySide(draft.table.sides, (side) => {
    const line = lines[side];
    const account = draft.accounts[side];
    return {
      stakes: account.stakes + line.stakes,
      standing: account.standing,
      costs: account.costs + line.war + line.audience + line.brokenWord,
    };
  });
  turn(draft, []);
}

const added = (account: Account, field: keyof Account, by: number): Account => ({
  stakes: field === 'stakes' ? account.stakes + by : account.stakes,
  standing: field === 'standing' ? account.standing + by : account.standing,
  costs: field === 'costs' ? account.costs + by : account.costs,
});

// Copies in which only what changes is written: these run several times in every act of every simulated game.
function addTo({ table, accounts }: Evolving, field: keyof Account, by: BySide<number>): BySide<Account> {
  const next = { ...accounts };
  for (const side of table.sides) if (by[side] !== 0) next[side] = added(next[side], field, by[side]);
  return next;
}

function add({ table }: Evolving, before: BySide<number>, by: BySide<number>): BySide<number> {
  const sum = { ...before };
  for (const side of table.sides) if (by[side] !== 0) sum[side] += by[side];
  return sum;
}

function affect(draft: Evolving, effect: ResolvedEffect): void {
  if (effect.standing) draft.accounts = addTo(draft, 'standing', effect.standing);
  if (effect.costs) draft.accounts = addTo(draft, 'costs', effect.costs);
  if (effect.war) draft.war = add(draft, draft.war, effect.war);
  if (effect.relief) draft.relief = add(draft, draft.relief, effect.relief);
  if (effect.legitimacy) draft.legitimacy += effect.legitimacy;
  if (effect.durabilityOfAll) draft.durabilityOfAll += effect.durabilityOfAll;
  if (effect.meters) draft.meters = merged(draft.meters, effect.meters);
  if (effect.durabilityOfTrack) draft.durabilityOfTrack = merged(draft.durabilityOfTrack, effect.durabilityOfTrack);
  if (effect.payoffs) affectPayoffs(draft, effect.payoffs);
  if (effect.pledges) affectPledges(draft, effect.pledges);
  if (effect.durability) affectDurability(draft, effect.durability);
}

function merged(
  values: Readonly<Record<string, number>>,
  by: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = { ...values };
  for (const id of Object.keys(by)) sum[id] = (sum[id] ?? 0) + (by[id] ?? 0);
  return sum;
}

const indexOf = (draft: Evolving, issue: string, option: string): number =>
  draft.table.optionIndex[optionKey(issue, option)] ?? -1;

function affectPayoffs(draft: Evolving, changes: NonNullable<ResolvedEffect['payoffs']>): void {
  const payoffs = [...draft.payoffs];
  for (const { issue, option, by } of changes) {
    const at = indexOf(draft, issue, option);
    if (at < 0) continue;
    for (const side of draft.table.sides) {
      if (by[side] === 0) continue;
      const entry = entryOf(draft.table, at, side);
      payoffs[entry] = (payoffs[entry] ?? 0) + by[side];
    }
  }
  draft.payoffs = payoffs;
}

function affectPledges(draft: Evolving, changes: NonNullable<ResolvedEffect['pledges']>): void {
  const pledges = [...draft.pledges];
  for (const { side, issue, option, by } of changes) {
    const at = indexOf(draft, issue, option);
    if (at < 0) continue;
    const entry = entryOf(draft.table, at, side);
    pledges[entry] = (pledges[entry] ?? 0) + by;
  }
  draft.pledges = pledges;
}

function affectDurability(draft: Evolving, changes: NonNullable<ResolvedEffect['durability']>): void {
  const durabilities = [...draft.durabilities];
  for (const { issue, option, by } of changes) {
    const at = indexOf(draft, issue, option);
    if (at >= 0) durabilities[at] = (durabilities[at] ?? 0) + by;
  }
  draft.durabilities = durabilities;
}
