import fc from 'fast-check';
import {
  compile,
  draw,
  legal,
  play,
  sameTerms,
  setup,
  sidesOf,
  termsOf,
  type GameEvent,
  type Intent,
  type Scenario,
  type Settings,
  type Side,
  type State,
  type CompiledScenario,
  type Terms,
} from '..';
import { ALASKA, SETTINGS } from './alaska';
import { anyWord, spokenOf } from './random-words';

export { ALASKA, SETTINGS };

const TABLE = compile(ALASKA);

/** A game to be played at random: what is seated, what is allowed, and the seed of both engine and play. */
export interface RandomGame {
  /** Alaska, if nothing else is named. */
  readonly scenario?: Scenario;
  readonly seats: readonly Side[];
  readonly settings: Settings;
  readonly seed: number;
}

export const randomGame = (scenario: Scenario = ALASKA): fc.Arbitrary<RandomGame> =>
  fc
    .record({
      scenario: fc.constant(scenario),
      seats: fc.shuffledSubarray([...sidesOf(scenario)], { minLength: 2 }),
      settings: fc.record({
        rounds: fc.integer({ min: 1, max: 9 }),
        leaks: fc.boolean(),
        events: fc.boolean(),
        absentMoves: fc.boolean(),
      }),
      seed: fc.nat(0xffff_ffff),
      chooses: fc.boolean(),
      talks: fc.boolean(),
    })
    .map(({ chooses, talks, ...game }) => {
      const [opener] = game.seats;
      const settings = { ...game.settings, ...(talks ? { talk: true as const } : {}) };
      return { ...game, settings: chooses && opener !== undefined ? { ...settings, opener } : settings };
    });

export function begin({ scenario = ALASKA, seats, settings, seed }: RandomGame): State {
  const begun = setup(scenario, { seats, settings, seed });
  if (!begun.ok) throw new Error(begun.fault.code);
  return begun.value;
}

export interface Step {
  readonly before: State;
  readonly intent: Intent;
  readonly events: readonly GameEvent[];
  readonly after: State;
}

/** Plays to the end by legal acts drawn at random, and now and then an inject. */
export function* playAtRandom(game: RandomGame): Generator<Step> {
  let state = begin(game);
  let rng = (game.seed ^ 0x5bd1e995) >>> 0;
  const toss = (n: number): number => {
    const drawn = draw(rng, n);
    rng = drawn.state;
    return drawn.value;
  };
  for (let intent: Intent | null = { kind: 'open' }; intent; intent = anyIntent(state, toss)) {
    const played = play(state, intent);
    if (!played.ok) throw new Error(`${played.fault.code} at ${played.fault.place}: ${JSON.stringify(intent)}`);
    yield { before: state, intent, events: played.value.events, after: played.value.state };
    state = played.value.state;
  }
}

/** Some legal intent, or null at the end. */
export function anyIntent(state: State, toss: (n: number) => number): Intent | null {
  const side = state.turn;
  if (side === null) return null;
  if (state.phase === 'table' && toss(40) === 0)
    return { kind: 'inject', inject: pick(Object.keys(state.table.injects), toss) };
  const word = state.settings.talk && toss(2) === 0 ? anyWord(state, side, toss) : null;
  if (word) return word;
  const can = legal(state, side);
  if (can.vote !== null) return { kind: 'vote', side, accept: toss(2) === 0 };
  const [waiting] = can.answers;
  if (waiting !== undefined && toss(2) === 0) return { kind: 'answer', side, ...waiting, accept: toss(4) === 0 };
  const moves = can.moves.filter(({ refusal }) => refusal === null);
  if (moves.length > 0 && toss(3) > 0) return { kind: 'move', side, move: pick(moves, toss).id };
  if (can.whisperTo.length > 0 && toss(4) === 0) return anyWhisper(state, side, toss);
  return atTheTable(state, side, toss);
}

function anyWhisper(state: State, side: Side, toss: (n: number) => number): Intent {
  const can = legal(state, side);
  const whisper = { kind: 'whisper', side, to: pick(can.whisperTo, toss), terms: anyTerms(toss, state.table) } as const;
  const channel = can.channels.find(({ refusal }) => refusal === null);
  return channel && toss(2) === 0 ? { ...whisper, through: channel.id } : whisper;
}

function atTheTable(state: State, side: Side, toss: (n: number) => number): Intent {
  const can = legal(state, side);
  if (!can.table) return { kind: 'hold', side };
  if (can.sign.length > 0 && toss(6) === 0)
    return { kind: 'sign', side, drafts: can.sign.slice(0, 1 + toss(can.sign.length)) };
  if (toss(60) === 0) return { kind: 'walk', side };
  const terms = spokenOf(state, anyTerms(toss, state.table), toss);
  const own = state.drafts.find(({ by }) => by === side);
  const unchanged = own && sameTerms(own.terms, terms);
  return toss(2) === 0 && !unchanged ? { kind: 'table', side, terms } : { kind: 'hold', side };
}

/** Terms in the table's order, at least one settled, none that another excludes. */
export function anyTerms(toss: (n: number) => number, table: CompiledScenario = TABLE): Terms {
  const { issues, options, partners } = table;
  const sure = toss(issues.length);
  const picked = issues.map(({ first, count }, i) => first + (i === sure ? 1 + toss(count - 1) : toss(count)));
  picked.forEach((option, i) => {
    for (const partner of partners[option] ?? []) {
      const other = options[partner]?.issue ?? i;
      if (other < i && picked[other] === partner) picked[other] = issues[other]?.first ?? 0;
    }
  });
  return termsOf(table, picked);
}

const pick = <T>(items: readonly T[], toss: (n: number) => number): T => items[toss(items.length)] as T;
