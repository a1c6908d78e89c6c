import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apply,
  decide,
  draw,
  gain,
  interestsGain,
  setup,
  view,
  type Side,
  type State,
  type Terms,
  type View,
} from '../../../engine';
import { fromFile, type ScenarioFile } from '../../../formats';
import { rowsOf, sumsOf } from '../ledger/accounts';
import { guessOption, guessTerms, payoff, warSpared } from './guess';
import { signables } from '../turn/signing';
import { folded, shortened, waterfallOf, type Step, type Waterfall } from './waterfall';
import { gainParts, optionWorth, worthOf, type Lens } from './worth';
import { SIDES, ru, us } from '../../../engine/testing/alaska';
import { anyGame } from '../../../engine/testing/any-table';
import { anyTerms, playAtRandom } from '../../../engine/testing/random-play';

const scenario = fromFile(JSON.parse(readFileSync('scenarios/alaska-summit.json', 'utf8')) as ScenarioFile);

function opened(): State {
  const started = setup(scenario, {
    seats: [us, ru],
    seed: 5,
    settings: { rounds: 8, leaks: true, events: true, absentMoves: false },
  });
  if (!started.ok) throw new Error(started.fault.code);
  const events = decide(started.value, { kind: 'open' });
  if (!events.ok) throw new Error(events.fault.code);
  return apply(started.value, events.value);
}

const TERMS: Terms = { donetsk: 'freeze', ceasefire: 'full', sanctions: 'phased' };
const state = opened();
const mine: View = view(state, us);
const secret = mine.secrets[us];

describe('guesses', () => {
  it('hold the public payoff and are whole points', () => {
    for (const issue of scenario.issues)
      for (const option of issue.options) {
        const [low, high] = guessOption(mine, ru, issue.id, option.id);
        const certain = payoff(mine, ru, issue.id, option.id);
        expect(low).toBeLessThanOrEqual(high);
        expect(Math.sign(low) === Math.sign(high) || low === 0 || high === 0).toBe(true);
        expect(certain === 0 ? [low, high] : [low % 100, high % 100].map(Math.abs)).toEqual([0, 0]);
      }
  });

  it('are the same whatever the other side keeps to itself', () => {
    const other = { ...state, secrets: { ...state.secrets, ru: { ...state.secrets[ru], salience: [], redLines: [] } } };
    expect(guessTerms(view(other, us), ru, TERMS)).toEqual(guessTerms(mine, ru, TERMS));
  });

  it('spare no war without a ceasefire', () => {
    expect(warSpared(mine, us, secret ?? null, { donetsk: 'freeze' }).map(Math.abs)).toEqual([0, 0]);
  });
});

const payoffs = (seat: View, side: Side, terms: Terms): number =>
  Object.entries(terms).reduce((sum, [issue, option]) => sum + payoff(seat, side, issue, option), 0);

/** The bars of a waterfall stand end to end: from nothing by the clauses to the stakes, and on to the gain. */
function addsUp({ clauses, stakes, after, gain, ...rest }: Waterfall, worth: number, points: number): void {
  const endToEnd = (steps: readonly Step[], start: number): number =>
    steps.reduce((at, { from, to }) => {
      expect(from).toBe(at);
      return to;
    }, start);
  expect(stakes).toBe(points);
  expect(endToEnd(clauses, 0)).toBe(stakes);
  expect(endToEnd(after, stakes)).toBe(worth);
  expect(gain).toBe(worth);
  expect(endToEnd(shortened({ clauses, stakes, after, gain, ...rest }).after, stakes)).toBe(worth);
  const few = folded({ clauses, stakes, after, gain, ...rest }, 3);
  expect(few.length).toBeLessThanOrEqual(3);
  expect(endToEnd(few, 0)).toBe(stakes);
  expect(few.flatMap(({ issues }) => issues).sort()).toEqual(clauses.flatMap(({ issues }) => issues).sort());
}

/** Adds up the lines of a gain for one side's own view; the codes of those that the strict ledger has. */
function added(state: State, side: Side, terms: Terms, lens: Lens): string[] {
  const seat = view(state, side);
  const own = seat.secrets[side];
  if (!own) throw new Error('The view lacks its own secret');
  const worth = worthOf(seat, side, own, terms, lens);
  const parts = gainParts(seat, side, terms, worth);
  expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(worth.gain);
  addsUp(waterfallOf(seat, side, own, terms, lens), worth.gain, payoffs(seat, side, terms));
  expect(worth.gain).toBe(lens === 'ledger' ? gain(state, side, own, terms) : interestsGain(state, side, own, terms));
  return lens === 'ledger' ? parts.map(({ code }) => code) : [];
}

describe('worthOf', () => {
  it.each<Lens>(['ledger', 'interests'])('itemises the gain over walking away (%s)', (lens) => {
    if (!secret) throw new Error('The view lacks its own secret');
    const worth = worthOf(mine, us, secret, TERMS, lens);
    const parts = gainParts(mine, us, TERMS, worth);
    expect(parts.reduce((total, { value }) => total + value, 0)).toBe(worth.gain);
    expect(parts.map(({ code }) => code).includes('gain-envy')).toBe(lens === 'interests');
    expect(worth.asAll).toBeGreaterThan(worth.durability);
  });

  it('adds up line by line at any table, wherever a game may be; in the ledger nothing is left over', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyGame(), fc.nat(0xffff_ffff), (game, dice) => {
        let rng = dice;
        const toss = (n: number): number => {
          const drawn = draw(rng, n);
          rng = drawn.state;
          return drawn.value;
        };
        for (const { after } of playAtRandom(game)) {
          if (after.phase === 'over') continue;
          const terms = anyTerms(toss, after.table);
          for (const side of after.seats)
            for (const lens of ['ledger', 'interests'] as const)
              for (const code of added(after, side, terms, lens)) seen.add(code);
        }
      }),
      { numRuns: 25 },
    );
    expect([...seen].sort()).toEqual(['gain-built', 'gain-end', 'gain-home', 'gain-stakes', 'gain-war', 'gain-word']);
  });

  it('tells the war that is spared as a range only where capital and ledger differ, and the bar lies in it', () => {
    if (!secret) throw new Error('The view lacks its own secret');
    const guessed = (believesWarCostPercent: number): Step | undefined =>
      waterfallOf(mine, us, { ...secret, believesWarCostPercent }, TERMS, 'ledger').after.find(
        ({ code }) => code === 'gain-war',
      );
    expect(guessed(100)?.range).toBeNull();
    const step = guessed(40);
    const [low, high] = step?.range ?? [0, 0];
    const value = (step?.to ?? 0) - (step?.from ?? 0);
    expect(low).toBeLessThan(high);
    expect(value).toBeGreaterThan(0);
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });

  it('shows an option left open as nothing gained and nothing held', () => {
    expect(optionWorth(mine, us, secret ?? null, TERMS, 'trade', 'open')).toMatchObject({ gain: 0, holds: 0 });
  });
});

describe('the ledger', () => {
  it('creates nothing, signed or not', () => {
    for (const terms of [null, TERMS]) {
      const rows = rowsOf(mine, terms);
      expect(rows.map(({ side }) => side)).toEqual(SIDES);
      expect(sumsOf(rows)).toMatchObject({ stakes: 0, standing: 0 });
      for (const row of rows) expect(row.net).toBe(row.stakes + row.standing - row.costs);
    }
  });
});

describe('signables', () => {
  const drafted: View = {
    ...mine,
    drafts: [
      { number: 1, by: us, terms: TERMS, round: 1, signatures: [us] },
      { number: 2, by: ru, terms: TERMS, round: 1, signatures: [ru] },
    ],
  };

  it('tells which signature ends the summit', () => {
    expect(signables(drafted, us, [2])).toMatchObject([
      { draft: { number: 2 }, open: true, completes: true, missing: [] },
      { draft: { number: 1 }, open: false, completes: false, missing: ['ru'] },
    ]);
  });

  it('waits for the others where more are seated', () => {
    const four = { ...drafted, seats: SIDES };
    expect(signables(four, us, [2])[0]).toMatchObject({ completes: false, missing: ['ua', 'eu'] });
  });
});
