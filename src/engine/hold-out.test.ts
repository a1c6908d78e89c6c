import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bySide,
  gain,
  holdOut,
  net,
  play,
  type BySide,
  type Intent,
  type Secret,
  type Side,
  type State,
  type Terms,
} from '.';
import { drawnGame } from './testing/any-table';
import { SIDES, US_OPENS } from './testing/alaska';
import { anyTerms, begin, playAtRandom, randomGame, type RandomGame } from './testing/random-play';

/** So many positions are compared, whatever the lots bring. */
const POSITIONS = 10_000;

/** Plays on with everybody holding, and every vote refused, until the end; what each side has then. */
function heldToTheEnd(from: State): BySide<number> {
  let state: State = { ...from, secrets: unwilling(from) };
  while (state.turn !== null) {
    const side = state.turn;
    state = after(state, state.phase === 'closing' ? { kind: 'vote', side, accept: false } : { kind: 'hold', side });
  }
  return netOf(state);
}

/** Nobody would sign anything: moves no net, and spares the verdict a long search for terms that somebody would. */
const unwilling = ({ table, secrets }: State): State['secrets'] =>
  bySide(table.sides, (side) => ({ ...secrets[side], minimumGain: 1_000_000 }));

function after(state: State, intent: Intent): State {
  const played = play(state, intent);
  if (!played.ok) throw new Error(`${played.fault.code}: ${JSON.stringify(intent)}`);
  return played.value.state;
}

const netOf = ({ table, accounts }: State): BySide<number> =>
  Object.fromEntries(table.sides.map((side) => [side, net(accounts[side])])) as Record<Side, number>;

const isNext = (state: State): boolean => state.turn !== null && state.seats.includes(state.turn);

interface Position {
  readonly state: State;
  readonly sign: Intent;
}

/** The position with terms on the table that lack nothing but the signature of the side whose turn it is. */
function almostSigned(state: State, toss: (n: number) => number): Position | null {
  const side = state.turn;
  if (side === null || !isNext(state)) return null;
  const calm: State = { ...state, settings: { ...state.settings, events: false }, injects: [] };
  if (state.phase === 'closing')
    return state.queue.length === 1 ? { state: calm, sign: { kind: 'vote', side, accept: true } } : null;
  const number = state.drafted + 1;
  const signatures = state.seats.filter((seat) => seat !== side);
  const [by = side] = signatures;
  const draft = { number, by, terms: anyTerms(toss, state.table), round: state.round, signatures };
  return {
    state: { ...calm, drafts: [...state.drafts.filter((other) => other.by !== by), draft], drafted: number },
    sign: { kind: 'sign', side, drafts: [number] },
  };
}

function* positionsOf(game: RandomGame, toss: (n: number) => number): Generator<Position> {
  for (const { after: state } of playAtRandom(game)) {
    const position = almostSigned(state, toss);
    if (position) yield position;
  }
}

type Formula = (state: State, side: Side, secret: Secret | null, terms: Terms) => number;

/** By how much a formula of the gain and the settled net differ, for each side. */
function differences({ state, sign }: Position, formula: Formula): number[] {
  const signed = after(state, sign);
  const terms = signed.outcome?.terms;
  if (!terms) throw new Error('not signed');
  const held = heldToTheEnd(state);
  const having = netOf(signed);
  return state.table.sides.map((side) => {
    const secret = state.seats.includes(side) ? state.secrets[side] : null;
    return formula(state, side, secret, terms) - (having[side] - held[side]);
  });
}

const dice = (seed: number): ((n: number) => number) => {
  let rng = seed;
  return (n) => {
    rng = (Math.imul(rng, 48_271) + 11) & 0x7fff_ffff;
    return (rng >>> 8) % n;
  };
};

/** Mostly small tables: at Alaska's it takes long to search the window that every verdict without terms asks for. */
const someGame = (): fc.Arbitrary<RandomGame> =>
  fc.oneof({ arbitrary: randomGame(), weight: 1 }, { arbitrary: drawnGame(), weight: 12 });

/** Positions of games at Alaska's table and at others drawn by lot, absent sides and hundredths included. */
function* somePositions(count: number, seed?: number): Generator<Position> {
  let left = count;
  const games = fc.sample(fc.tuple(someGame(), fc.nat(0x7fff_ffff)), {
    numRuns: Math.ceil(count / 15),
    ...(seed === undefined ? {} : { seed }),
  });
  for (const [game, lots] of games)
    for (const position of positionsOf(game, dice(lots))) {
      yield position;
      if (--left === 0) return;
    }
}

/** The position without anything that may fall due. */
function unspoken({ talk, ...state }: State): State {
  const { trades: _trades, warnings: _warnings, ...said } = talk ?? { questions: [], remarks: [] };
  return { ...state, talk: said };
}

/** Whether something that was said falls due if everybody holds. */
const movesByWords = (state: State): boolean =>
  state.table.sides.some((side) => holdOut(state).standing[side] !== holdOut(unspoken(state)).standing[side]);

describe('the gain over walking away', () => {
  it('is, to the hundredth and for every side, what signing makes of the settled net instead of holding to the end', () => {
    let compared = 0;
    let staked = 0;
    for (const position of somePositions(POSITIONS)) {
      if (movesByWords(position.state)) staked++;
      if (differences(position, gain).some((difference) => difference !== 0)) expect(position).toBe('an identity');
      compared++;
    }
    expect(compared).toBe(POSITIONS);
    expect(staked).toBeGreaterThan(POSITIONS / 20);
  });

  it('is asked anew where the same war stands at another table: fewer rounds, other seats', () => {
    const state = begin({ seats: SIDES, settings: US_OPENS, seed: 1 });
    const short: State = { ...state, settings: { ...state.settings, rounds: 1 } };
    const fresh = (of: State): unknown => holdOut({ ...of, war: { ...of.war } }).war;
    expect([holdOut(state).war, holdOut(short).war]).toEqual([fresh(state), fresh(short)]);
    expect(holdOut(short).war).not.toEqual(holdOut(state).war);
  });

  const WRONG: Readonly<Record<string, Formula>> = {
    'the war that would still build up': (state, side, secret, terms) =>
      gain(state, side, secret, terms) - holdOut(state).anyTerms[side].war,
    'claims, empty hands and a lapsing deadline': (state, side, secret, terms) =>
      gain(state, side, secret, terms) - holdOut(state).anyTerms[side].standing,
    'words that fall due': (state, side, secret, terms) => gain(unspoken(state), side, secret, terms),
    'the audience at home': (state, side, _, terms) => gain(state, side, null, terms),
  };

  it.each(Object.keys(WRONG))('would be found wrong if it left out %s', (name) => {
    const formula = WRONG[name] ?? gain;
    let wrong = 0;
    for (const position of somePositions(300, 1))
      if (differences(position, formula).some((difference) => difference !== 0)) wrong++;
    expect(wrong).toBeGreaterThan(20);
  });
});
