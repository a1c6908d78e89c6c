import { describe, expect, it } from 'vitest';
import {
  audience,
  bySide,
  countWindow,
  durabilityParts,
  gain,
  holdOut,
  interestsGain,
  net,
  optionDurability,
  rate,
  spaceOf,
  stakesOf,
  warGoesOn,
  warOfRound,
  warToCome,
  type Intent,
  type State,
} from '.';
import { shareOut, sparedWar, wordBroken } from './shares';
import {
  FROZEN_LINE,
  GRIEVING,
  NAMES,
  after,
  bombarded,
  expectHead,
  expectRow,
  expectText,
  four,
  heard,
  listed,
  points,
  sum,
  two,
  whole,
  written,
} from './testing/model-page';
import { ALASKA } from './testing/random-play';
import { SIDES, eu, ru, ua, us } from './testing/alaska';

/** The numbers that docs/model.md quotes, computed again. If a test fails, the page has fallen behind: mend the page. */
const optionOf = (issue: string, option: string) =>
  ALASKA.issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option);
const moveOf = (id: string) => ALASKA.moves.find((move) => move.id === id);

describe('docs/model.md, the table', () => {
  it('counts issues, tracks, options and packages', () => {
    const perTrack = ALASKA.tracks.map(({ id }) => `${id} ${ALASKA.issues.filter(({ track }) => track === id).length}`);
    const options = sum(ALASKA.issues.map((issue) => issue.options.length));
    const { packages } = countWindow(spaceOf(two, two.secrets, 'ledger'));
    expectText(`${ALASKA.issues.length} issues on four tracks (${perTrack.join(', ')}) with ${options} options`);
    expectText(`makes ${packages.toLocaleString('en')} different packages that do not contradict themselves`);
    expectText(`of all ${packages.toLocaleString('en')} packages`);
    const relief = optionOf('sanctions', 'phased');
    if (!relief) throw new Error('no such option');
    const performers = relief.performers.map((side) => NAMES[side]).join(', ');
    expectRow(relief.name, ...listed(relief.payoffs), whole(relief.durability), performers);
  });

  it('quotes what moves standing', () => {
    const opening = ALASKA.opening.effect.standing ?? [];
    expectText(`${SIDES.map((side, i) => `${NAMES[side]} ${written(opening[i] ?? 0)}`).join(', ')}.`);
    expect(moveOf('us-business')?.effect.payoffs).toEqual([
      { issue: 'trade', option: 'pre-2022', change: [1, 1, -1, -1] },
    ]);
    expect(ALASKA.ending.noTerms.standing).toEqual([-1, 1, 0, 0]);
    expect(ALASKA.ending.claimRedeemed.standing).toEqual([1, 0, 0, -1]);
    expect(ALASKA.ending.claimBroken.standing).toEqual([-2, 1, 0, 1]);
    expect(moveOf('us-progress')?.effect.standing?.[0]).toBe(1);
    expect(ALASKA.deadline.lapse.standing).toEqual([-1, 1, 0, 0]);
    const { two: withTwo, more } = ALASKA.walkout.standing;
    expectText(`costs ${written(withTwo)} of standing with two seats and ${written(more)} with more`);
    for (const side of SIDES) expect(ALASKA.walkout.effect[side]?.meters?.['intensity']).toBe(1);
  });

  it('quotes meters, events, chances and rounds', () => {
    for (const { name, start, min, max, drift, why } of ALASKA.meters) {
      const itself = drift ? `${whole(drift.step)} after every ${drift.every}nd round` : '';
      const sources = why.sources.filter((source) => source.startsWith('¶')).join(', ');
      expectRow(name, whole(start), whole(min), whole(max), itself, sources);
    }
    const [hearing, channels, capitals] = ALASKA.events.map(({ percent }) => percent);
    expectText(`a hearing at home (${hearing} percent a round), reports of indirect channels (${channels})`);
    expectText(`the capitals speak up (${capitals})`);
    const { leakPercent, leaked } = ALASKA.backChannel;
    const feelers = moveOf('ru-feelers')?.carriesWhisper?.leakPercent;
    expectText(`With a chance of ${leakPercent} percent (${feelers} percent through Moscow's feelers)`);
    expect(leaked).toEqual({ legitimacy: -1, meters: { cohesion: -1 } });
    expectText(`in ${moveOf('ru-bombard')?.chance?.percent} percent of cases`);
    const [least, middle, most] = ALASKA.rounds.choices;
    expectText(`${least}, ${middle} or ${most} rounds`);
    expectText(`signed, durability ${ALASKA.turningPointAt} or more`);
  });
});

describe('docs/model.md, the war', () => {
  it('quotes rates and what moves do to them', () => {
    const { base, horizon, min, perStep } = ALASKA.war;
    expectText(`H = ${horizon} rounds and the least is ${written(min)}`);
    SIDES.forEach((side, i) => {
      const steps = ['intensity', 'patience', 'cohesion', 'isolation'].map((meter) => perStep[meter]?.[i] ?? 0);
      expectRow(NAMES[side], ...listed([base[i] ?? 0, ...steps]));
    });
    const ratesOf = (state: State): string[] => SIDES.map((side) => points(rate(state, side)));
    expectRow('at the opening', ...ratesOf(two));
    const threatened = after(two, { kind: 'move', side: us, move: 'us-deadline' });
    expectRow('after a sanctions deadline', ...ratesOf(threatened));
    expectRow('after a bombardment', ...ratesOf(bombarded));
    const deadline = ALASKA.deadline.war[1] ?? 0;
    expectText(`as if its rate were ${written(deadline)} higher for Moscow`);
    expectText(`each by ${written(deadline)} / H = ${written(deadline / horizon)}`);
    expectText(`with the sanctions deadline it is ${points(warOfRound(threatened, ru))} for Moscow`);
    expect(moveOf('us-deadline')?.startsDeadline).toEqual({ rounds: 2, against: ru });
  });

  it('says what frustration costs, and when nobody pays for it', () => {
    const [, moscow, kyiv, europe] = ALASKA.war.perStep['patience'] ?? [];
    expectText(
      `dearer for Kyiv and the Europeans by ${written(-(kyiv ?? 0))} and ${written(-(europe ?? 0))} a step, and ${written(moscow ?? 0)} cheaper for Moscow`,
    );
    expect(ALASKA.frustration).toMatchObject({ meter: 'patience', side: ru, war: ALASKA.war.perStep['patience'] });
    expectText(`patience wears out ${['no', 'one', 'two', 'three', 'four'][two.settings.rounds / 2]} times in`);
  });

  it('tells what holding out brings, and with it any terms', () => {
    const { war, standing, anyTerms } = holdOut(two);
    for (const side of SIDES)
      expectRow(
        NAMES[side],
        ...[warToCome(two, side), war[side], standing[side], anyTerms[side].war, anyTerms[side].standing].map(points),
      );
    expectText(`spare Kyiv ${points(anyTerms[ua].war)} of war that would still build up`);
    expectText(`cost Moscow ${points(-anyTerms[ru].war)} of relief`);
  });

  it('books a round', () => {
    const booked = bySide(SIDES, (side) => points(warOfRound(two, side)));
    expectText(
      `that is ${booked[us]} for Washington, ${booked[ru]} for Moscow, ${booked[ua]} for Kyiv and ${booked[eu]} for the Europeans`,
    );
    const eight = { ...two, booked: 8 };
    const total = points(8 * warOfRound(two, ru));
    expectText(`book 8 · ${booked[ru]} = ${total} and leave ${points(warToCome(eight, ru))}`);
  });
});

describe('docs/model.md, durability', () => {
  it('quotes the scenario', () => {
    const { base, perAbsent, ...rules } = ALASKA.durability;
    const [us, ru, ua, eu] = listed(perAbsent, whole);
    expectText(
      `base ${base}; absence ${us} for Washington, ${ru} for Moscow, ${ua} for Kyiv, ${eu} for the Europeans, of which consultation repairs at most ${rules.legitimacyCap} each; ${rules.missingPerformer} for each missing performer, at most ${rules.missingPerformersCounted} of them; floor ${rules.floor}, ceiling ${rules.ceiling}`,
    );
    expectText(`${rules.consultedPerformersPercent} percent of it where they were heard to the cap`);
    expectText(`In Alaska ${rules.grievancePerPoint} percent a point, at most ${rules.grievanceCap}.`);
    const [a, b, c, d] = listed(ALASKA.brokenWord);
    expectText(`β is ${a} for Washington, ${b} for Moscow, ${c} for Kyiv and ${d} for the Europeans`);
  });

  it('takes the frozen line apart', () => {
    const tables = [two, heard, four];
    const parts = tables.map((state) => durabilityParts(state, FROZEN_LINE));
    const row = (name: string, of: (part: (typeof parts)[number]) => number): void =>
      expectRow(name, ...parts.map((part) => whole(of(part))));
    row('base', ({ base }) => base);
    row('options', ({ options }) => options);
    row('absence', ({ absence }) => sum(SIDES.map((side) => absence[side])));
    row('missing performers', ({ missingPerformers }) => missingPerformers);
    row('grievance', ({ grievance }) => sum(SIDES.map((side) => grievance[side])));
    row('durability d', ({ total }) => total);
    const adds = (issue: string): number[] =>
      tables.map((s) => optionDurability(s, s.table.optionIndex[`${issue}:${FROZEN_LINE[issue]}`] ?? 0));
    const [ceasefire, relief, force] = [adds('ceasefire'), adds('sanctions'), adds('guarantees')];
    expectText(
      `the full ceasefire adds ${ceasefire[2]}, relief in steps ${relief[2]} and the European force ${force[2]}`,
    );
    expectText(`after two rounds of calls they add ${ceasefire[1]}, ${relief[1]} and ${force[1]}`);
    expect([ceasefire[0], relief[0], force[0]]).toEqual([0, 0, 0]);
  });

  it('gives an example of a grievance, and bombing does not lessen it', () => {
    const stakes = stakesOf(two, GRIEVING)[ua];
    const spares = (warToCome(two, ua) * (100 - warGoesOn(two, GRIEVING))) / 100;
    const grievance = -durabilityParts(two, GRIEVING).grievance[ua];
    expectText(`Kyiv's stakes are ${points(stakes)}`);
    expectText(`it spares ${points(warToCome(two, ua))} · ${100 - warGoesOn(two, GRIEVING)} / 100 = ${points(spares)}`);
    expectText(`The shortfall is ${points(-stakes - spares)}, the grievance ${grievance}.`);
    expectText(`Kyiv's war is ${points(warToCome(bombarded, ua))}, and the grievance is still ${grievance}.`);
    expect(-durabilityParts(bombarded, GRIEVING).grievance[ua]).toBe(grievance);
  });
});

describe('docs/model.md, gains', () => {
  it.each([
    ['two', two],
    ['four', four],
  ] as const)('judges the frozen line with %s seated', (name, state) => {
    const stakes = stakesOf(state, FROZEN_LINE);
    const { total: d } = durabilityParts(state, FROZEN_LINE);
    const { anyTerms } = holdOut(state);
    const shares = shareOut(
      SIDES.map((side) => stakes[side]),
      d,
    );
    SIDES.forEach((side, i) => {
      const seated = state.seats.includes(side);
      const spared = sparedWar(warToCome(state, side), d, warGoesOn(state, FROZEN_LINE));
      const word = wordBroken(state.table.brokenWord[side], d);
      const home = audience(state, state.secrets[side], side, FROZEN_LINE);
      const own = gain(state, side, seated ? state.secrets[side] : null, FROZEN_LINE);
      const any = anyTerms[side];
      expectRow(
        seated ? NAMES[side] : `${NAMES[side]}, absent`,
        ...[stakes[side], shares[i] ?? 0, spared, any.war, any.standing].map(points),
        ...(seated ? [home, word].map(points) : ['', '']),
        points(own),
      );
      const lost = seated ? home + word : 0;
      expect((shares[i] ?? 0) + spared + any.war + any.standing - lost).toBe(own);
    });
    expectHead(`${name} seated, d = ${d}`);
  });

  it('judges it by the interests as the sheets have them', () => {
    for (const side of SIDES) {
      const { believesWarCostPercent, relativeGainsPercent, minimumGain } = four.secrets[side];
      const own = interestsGain(four, side, four.secrets[side], FROZEN_LINE);
      expectRow(
        NAMES[side],
        `${believesWarCostPercent}%`,
        `${relativeGainsPercent}%`,
        points(minimumGain),
        points(own),
        own >= minimumGain ? 'yes' : 'no',
      );
    }
    const { spread } = ALASKA;
    expectText(
      `belief ±${spread.believesWarCostPercent} percentage points, ρ ±${spread.relativeGainsPercent}, least gain ±${written(spread.minimumGain)} points, each salience ±${spread.saliencePercent} percent`,
    );
  });

  it('counts the window at the opening', () => {
    for (const [name, state] of [
      ['two seated', two],
      ['four seated', four],
    ] as const) {
      const counts = (['ledger', 'interests'] as const).map((lens) =>
        countWindow(spaceOf(state, state.secrets, lens)).acceptable.toLocaleString('en'),
      );
      expectRow(name, ...counts);
    }
  });
});

describe('docs/model.md, the end', () => {
  it('shares stakes out by largest remainders', () => {
    const shares = shareOut([150, -75, -50, -25], 33);
    expectText(`${shares.map((share) => points(share)).join(', ')}. With payoffs in whole points`);
  });

  it('settles the frozen line, and eight rounds of nothing', () => {
    const signed = after(
      four,
      { kind: 'table', side: us, terms: FROZEN_LINE },
      ...([ru, ua, eu] as const).map((side): Intent => ({ kind: 'sign', side, drafts: [1] })),
    );
    const lines = signed.outcome?.settlement.lines;
    if (!lines) throw new Error('no deal');
    for (const side of SIDES) {
      const { stakes, standing } = signed.accounts[side];
      const { war, audience: home, brokenWord } = lines[side];
      expectRow(NAMES[side], ...[stakes, standing, war, home, brokenWord, net(signed.accounts[side])].map(points));
    }
    expectText(`the nets to ${points(sum(SIDES.map((side) => net(signed.accounts[side]))))}`);

    const held = (state: State): State => {
      const { length } = state.seats;
      const holds = Array.from({ length: 8 * length }, (_, i): Intent => ({
        kind: 'hold',
        side: state.seats[i % length] ?? us,
      }));
      return after({ ...state, settings: { ...state.settings, events: false } }, ...holds);
    };
    const [with4, without] = [signed, held(four)].map(({ accounts }) => net(accounts[ua]));
    const won = gain(four, ua, four.secrets[ua], FROZEN_LINE);
    expectText(`Kyiv's net is ${points(with4 ?? 0)}. If they hold for eight rounds and nothing happens, it is`);
    expectText(`it is ${points(without ?? 0)}. The difference is ${points(won)}, its G.`);
    expect((with4 ?? 0) - (without ?? 0)).toBe(won);

    const idle = held(two);
    const nets = SIDES.map((side) => net(idle.accounts[side]));
    const [first, second, third, fourth] = nets.map(points);
    expectText(`the nets are ${first}, ${second}, ${third} and ${fourth}: ${points(sum(nets))} together`);
  });
});
