import * as v from 'valibot';
import { LONGEST_SEED, isSeed, type EventKind, type EventOf, type Rng } from '../../engine';
import { dateExists } from '../file/date';
import { DIFFICULTIES } from './format';
import {
  LARGEST,
  id,
  text,
  whole,
  count,
  word,
  percent,
  hex,
  side,
  sides,
  bySide,
  many,
  terms,
  byId,
  values,
  option,
} from './shapes';
import { about, answer, bargain, claim, keptWord, matter, stand, warning } from './talk-schema';

/*
 * The shape of every line but the scenario's, which `src/scenarios` checks. Objects are strict: an unknown member is a
 * fault, for it would be lost when the log is written again. What the versions of the format write alike stands here
 * once.
 */

const effect = v.strictObject({
  standing: v.exactOptional(bySide(whole)),
  costs: v.exactOptional(bySide(count)),
  meters: v.exactOptional(byId),
  war: v.exactOptional(bySide(whole)),
  relief: v.exactOptional(bySide(whole)),
  legitimacy: v.exactOptional(whole),
  pledges: v.exactOptional(many(v.strictObject({ side, ...option, by: whole }))),
  payoffs: v.exactOptional(many(v.strictObject({ ...option, by: bySide(whole) }))),
  durability: v.exactOptional(many(v.strictObject({ ...option, by: whole }))),
  durabilityOfAll: v.exactOptional(whole),
  durabilityOfTrack: v.exactOptional(byId),
});

const deadline = v.nullable(v.strictObject({ by: side, against: side, roundsLeft: count }));

const settlement = v.strictObject({
  durability: percent,
  lines: bySide(v.strictObject({ stakes: whole, war: whole, audience: whole, brokenWord: whole })),
});

const VERDICTS = [
  'turning-point',
  'fragile-compromise',
  'missed-opportunity',
  'diplomatic-performance',
  'breakdown',
] as const;

const REASONS = [
  'signed-by',
  'durability',
  'no-signature',
  'window-open',
  'window-shut',
  'walked-out',
  'war-hotter',
  'standing-moved',
  'costs-booked',
] as const;

const outcome = v.strictObject({
  kind: v.picklist(['signed', 'no-terms', 'walk-out']),
  terms: v.nullable(terms),
  draft: v.nullable(count),
  settlement,
  verdict: v.strictObject({
    kind: v.picklist(VERDICTS),
    reasons: many(v.strictObject({ code: v.picklist(REASONS), values })),
  }),
  aftermath: v.nullable(v.picklist(['holds', 'frays', 'breaks'])),
});

const number = count;
const kind = <K extends string>(name: K) => v.literal(name);
const yes = v.exactOptional(v.literal(true));

/** The shape of every kind of event. */
const eventsWith = (rng: v.GenericSchema<Rng>) =>
  ({
    opened: v.strictObject({
      kind: kind('opened'),
      effect,
      opener: v.exactOptional(side),
      rng: v.exactOptional(rng),
    }),
    'round-opened': v.strictObject({ kind: kind('round-opened'), round: count, queue: sides }),
    moved: v.strictObject({
      kind: kind('moved'),
      side,
      move: id,
      effect,
      deadline: v.exactOptional(deadline),
      escalates: yes,
      claims: yes,
      rng: v.exactOptional(rng),
    }),
    backfired: v.strictObject({ kind: kind('backfired'), side, move: id, effect }),
    whispered: v.strictObject({
      kind: kind('whispered'),
      side,
      to: side,
      number,
      terms,
      through: v.exactOptional(id),
      rng: v.exactOptional(rng),
    }),
    leaked: v.strictObject({ kind: kind('leaked'), number, from: side, to: side, terms, effect }),
    answered: v.strictObject({
      kind: kind('answered'),
      side,
      from: side,
      number,
      accept: v.boolean(),
      draft: v.exactOptional(v.strictObject({ number, terms })),
    }),
    lapsed: v.strictObject({ kind: kind('lapsed'), number, from: side, to: side }),
    drafted: v.strictObject({ kind: kind('drafted'), side, number, terms, base: v.exactOptional(number) }),
    asked: v.strictObject({ kind: kind('asked'), side, to: side, number, about }),
    replied: v.strictObject({ kind: kind('replied'), side, to: side, number, about: matter, answer }),
    remarked: v.strictObject({ kind: kind('remarked'), side, draft: number, ...stand }),
    told: v.strictObject({ kind: kind('told'), side, claim, effect: v.exactOptional(effect) }),
    withdrew: v.strictObject({ kind: kind('withdrew'), side, ...option, effect }),
    offered: v.strictObject({
      kind: kind('offered'),
      side,
      to: side,
      number,
      ...bargain,
      due: v.exactOptional(count),
    }),
    warned: v.strictObject({ kind: kind('warned'), ...warning }),
    heeded: v.strictObject({ kind: kind('heeded'), side, by: side }),
    kept: v.strictObject({
      kind: kind('kept'),
      side,
      word: keptWord,
      owes: v.exactOptional(side),
      due: v.exactOptional(count),
    }),
    contradicted: v.strictObject({ kind: kind('contradicted'), side, word: keptWord, effect }),
    signed: v.strictObject({ kind: kind('signed'), side, drafts: many(number) }),
    held: v.strictObject({ kind: kind('held'), side }),
    walked: v.strictObject({ kind: kind('walked'), side, effect }),
    turn: v.strictObject({ kind: kind('turn'), queue: sides }),
    'deadline-lapsed': v.strictObject({ kind: kind('deadline-lapsed'), effect }),
    'deadline-ticked': v.strictObject({ kind: kind('deadline-ticked'), roundsLeft: count }),
    'round-closed': v.strictObject({
      kind: kind('round-closed'),
      round: count,
      war: bySide(count),
      effect,
      rng: v.exactOptional(rng),
    }),
    happened: v.strictObject({ kind: kind('happened'), event: id, effect }),
    'inject-queued': v.strictObject({ kind: kind('inject-queued'), inject: id }),
    injected: v.strictObject({ kind: kind('injected'), inject: id, effect }),
    'closing-opened': v.strictObject({ kind: kind('closing-opened'), votes: many(number), queue: sides }),
    voted: v.strictObject({ kind: kind('voted'), side, draft: number, accept: v.boolean() }),
    'vote-failed': v.strictObject({ kind: kind('vote-failed'), draft: number, votes: many(number), queue: sides }),
    reckoned: v.strictObject({
      kind: kind('reckoned'),
      cause: v.picklist(['no-terms', 'claim-broken', 'claim-redeemed']),
      side: v.exactOptional(side),
      effect,
    }),
    ended: v.strictObject({ kind: kind('ended'), outcome, rng: v.exactOptional(rng) }),
  }) satisfies { readonly [K in EventKind]: v.GenericSchema<unknown, EventOf<K>> };

const eventWith = (rng: v.GenericSchema<Rng>) => v.variant('kind', Object.values(eventsWith(rng)));

const intent = v.variant('kind', [
  v.strictObject({ kind: kind('open') }),
  v.strictObject({ kind: kind('move'), side, move: id }),
  v.strictObject({ kind: kind('whisper'), side, to: side, terms, through: v.exactOptional(id) }),
  v.strictObject({ kind: kind('answer'), side, whisper: number, from: v.exactOptional(side), accept: v.boolean() }),
  v.strictObject({ kind: kind('table'), side, terms, base: v.exactOptional(number) }),
  v.strictObject({ kind: kind('ask'), side, to: side, about }),
  v.strictObject({ kind: kind('tell'), side, claim }),
  v.strictObject({ kind: kind('withdraw'), side, ...option }),
  v.strictObject({ kind: kind('trade'), side, to: side, ...bargain }),
  v.strictObject({ kind: kind('warn'), ...warning }),
  v.strictObject({ kind: kind('reply'), side, question: number, answer }),
  v.strictObject({ kind: kind('remark'), side, draft: number, ...stand }),
  v.strictObject({ kind: kind('sign'), side, drafts: many(number) }),
  v.strictObject({ kind: kind('hold'), side }),
  v.strictObject({ kind: kind('walk'), side }),
  v.strictObject({ kind: kind('vote'), side, accept: v.boolean() }),
  v.strictObject({ kind: kind('inject'), inject: id }),
]);

const player = v.variant('kind', [
  v.strictObject({ kind: kind('person'), name: v.exactOptional(text) }),
  v.strictObject({
    kind: kind('computer'),
    difficulty: v.picklist(DIFFICULTIES),
    strategy: v.exactOptional(id),
  }),
]);

const reason = v.strictObject({ code: id, values });

const actWith = (rng: v.GenericSchema<Rng>) =>
  v.strictObject({
    act: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST)),
    intent,
    events: many(eventWith(rng)),
    hash: v.exactOptional(hex),
    reason: v.exactOptional(reason),
    seal: hex,
  });

const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST));

/** What the headers of all versions have; the scenario is checked by itself. */
const common = {
  format: v.literal('impasse-log'),
  rules: count,
  scenario: v.unknown(),
  seats: sides,
  players: v.record(side, player),
  started: v.pipe(
    v.string(),
    v.maxLength(40),
    v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/),
    v.check(dateExists),
  ),
  seenBy: v.exactOptional(side),
};

const settings = { rounds: count, leaks: v.boolean(), events: v.boolean(), absentMoves: v.boolean() };

/** Four words, not all of them 0. */
const wide = v.pipe(
  v.strictTuple([word, word, word, word]),
  v.check((words) => words.some((one) => one !== 0)),
);

/** One without a seal is read, and said to be so: earlier programs wrote none. */
const result = v.strictObject({ result: outcome, seal: v.exactOptional(hex) });

/** Version 1: seeds and generators of 32 bits; what was added within it may be missing. */
const one = {
  header: v.strictObject({
    ...common,
    version: v.literal(1),
    seed: v.exactOptional(word),
    settings: v.strictObject({ ...settings, numbering: v.exactOptional(v.literal('round')) }),
    delegations: v.exactOptional(version),
  }),
  act: actWith(word),
  result,
  note: null,
};

/** Version 2: seeds are texts, generators have 128 bits, sides are listed, every line is sealed, and notes may stand between. */
const two = {
  header: v.strictObject({
    ...common,
    version: v.literal(2),
    sides,
    seed: v.exactOptional(
      v.pipe(
        v.string(),
        v.maxLength(LONGEST_SEED),
        v.check((text) => isSeed(text)),
      ),
    ),
    settings: v.strictObject({
      ...settings,
      opener: v.exactOptional(side),
      numbering: v.literal('round'),
      talk: yes,
      backChannel: v.exactOptional(v.literal(false)),
      drawnLines: yes,
    }),
    delegations: version,
    parent: v.exactOptional(v.strictObject({ seal: hex, act: count })),
  }),
  act: actWith(wide),
  result,
  /** A note may hold what it likes beside its kind. */
  note: v.strictObject({ note: v.looseObject({ kind: id }), seal: hex }),
};

/** The lines of a log by the version of its format. */
export const SCHEMAS = { 1: one, 2: two } as const;

/** What of an act's line the rules do not make. */
export const ASKED = v.object({ intent, reason: v.exactOptional(reason) });
