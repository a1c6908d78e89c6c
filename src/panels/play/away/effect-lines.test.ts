import { describe, expect, it } from 'vitest';
import {
  apply,
  audience,
  bySide,
  entryOf,
  optionKey,
  rate,
  setup,
  type BySide,
  type ResolvedEffect,
  type Side,
  type State,
} from '../../../engine';
import { ALASKA, SETTINGS } from '../../../engine/testing/random-play';
import { effectLines } from './effect-lines';
import { ru, SIDES, us } from '../../../engine/testing/alaska';

const vector = (...points: readonly number[]): BySide<number> => bySide(SIDES, (_, i) => points[i] ?? 0);
const OPTION = { issue: 'donetsk', option: 'freeze' };

function opened(): State {
  const begun = setup(ALASKA, { seats: [us, ru], seed: 3, settings: SETTINGS });
  if (!begun.ok) throw new Error(begun.fault.code);
  return begun.value;
}

const at = OPTION.issue ? optionKey(OPTION.issue, OPTION.option) : '';
const payoffOf = (state: State, side: Side): number =>
  state.payoffs[entryOf(state.table, state.table.optionIndex[at] ?? 0, side)] ?? 0;
const lostAtHome = (state: State, side: Side): number =>
  audience(state, state.secrets[side], side, { [OPTION.issue]: OPTION.option });

/** A kind of effect, and what the engine has of it for a side (in hundredths) or for all, before and after. */
interface Kind {
  readonly effect: ResolvedEffect;
  readonly label: RegExp;
  readonly of: (state: State, side: Side) => number;
  /** Hundredths in what is shown: 1 for steps and durability. */
  readonly unit: 1 | 100;
  /** Whether the sentence says "less" of what falls. */
  readonly falls?: true;
}

const KINDS: Readonly<Record<string, Kind>> = {
  standing: {
    effect: { standing: vector(150, -150, 0, 0) },
    label: /^Standing/,
    of: (state, side) => state.accounts[side].standing,
    unit: 100,
  },
  costs: {
    effect: { costs: vector(0, 25, 300, 0) },
    label: /^Costs/,
    of: (state, side) => state.accounts[side].costs,
    unit: 100,
  },
  war: { effect: { war: vector(100, -75, 0, 0) }, label: /^War cost/, of: rate, unit: 100 },
  payoffs: {
    effect: { payoffs: [{ ...OPTION, by: vector(0, 100, -100, 0) }] },
    label: /is now worth$/,
    of: payoffOf,
    unit: 100,
  },
  'a pledge': {
    effect: { pledges: [{ side: us, ...OPTION, by: 300 }] },
    label: /would cost .* at home$/,
    of: lostAtHome,
    unit: 100,
  },
  'half a point pledged': {
    effect: { pledges: [{ side: us, ...OPTION, by: 50 }] },
    label: /would cost .* at home$/,
    of: lostAtHome,
    unit: 100,
  },
};

const shownBySide = (effect: ResolvedEffect, label: RegExp): Partial<Record<Side, number>> => {
  const line = effectLines(effect, ALASKA).find((one) => label.test(one.label));
  if (!line) throw new Error(`No line ${String(label)}`);
  const numberIn = (text: string): number => Number(text.replace('−', '-').replace('+', ''));
  if (line.sides) return Object.fromEntries(line.sides.map(({ side, value }) => [side, numberIn(value)]));
  return { [us]: numberIn(/costs? ([−+\d.]+)/.exec(line.label)?.[1] ?? 'NaN') };
};

describe('what an effect shows is what the ledger later books', () => {
  it.each(Object.entries(KINDS))('%s', (_, { effect, label, of, unit }) => {
    const before = opened();
    const after = apply(before, [{ kind: 'opened', effect }]);
    const shown = shownBySide(effect, label);
    for (const side of SIDES) expect((shown[side] ?? 0) * unit).toBe(of(after, side) - of(before, side));
  });

  it('a condition dropped: so much less', () => {
    const by = { side: us, ...OPTION };
    const pledged = apply(opened(), [{ kind: 'opened', effect: { pledges: [{ ...by, by: 400 }] } }]);
    const effect = { pledges: [{ ...by, by: -300 }] };
    const dropped = apply(pledged, [{ kind: 'opened', effect }]);
    expect(lostAtHome(pledged, us) - lostAtHome(dropped, us)).toBe(300);
    expect(effectLines(effect, ALASKA).map((line) => line.label)).toEqual([
      expect.stringMatching(/costs 3 less at home$/),
    ]);
  });

  it('relief: so much less lost at home', () => {
    const pledge = { pledges: [{ side: us, ...OPTION, by: 400 }] };
    const pledged = apply(opened(), [{ kind: 'opened', effect: pledge }]);
    const effect = { relief: vector(150, 0, 0, 0) };
    const relieved = apply(pledged, [{ kind: 'opened', effect }]);
    const shown = shownBySide(effect, /^Less lost at home/)[us] ?? Number.NaN;
    expect(lostAtHome(pledged, us) - lostAtHome(relieved, us)).toBe(shown * 100);
  });

  it('steps of meters and of durability as they are', () => {
    const effect: ResolvedEffect = {
      meters: { patience: -2 },
      legitimacy: 3,
      durability: [{ ...OPTION, by: 4 }],
      durabilityOfAll: -5,
      durabilityOfTrack: { territory: 6 },
    };
    const state = apply(opened(), [{ kind: 'opened', effect }]);
    expect(state.meters['patience']).toBe((opened().meters['patience'] ?? 0) - 2);
    const words = effectLines(effect, ALASKA).map(({ label, value }) => `${label} ${value ?? ''}`);
    for (const number of ['−2', '3', '+4', '−5', '+6'])
      expect(words.filter((word) => word.includes(number))).toHaveLength(1);
  });
});
