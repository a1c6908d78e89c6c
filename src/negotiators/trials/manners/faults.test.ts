import { describe, expect, it } from 'vitest';
import { interestsGain, termsOf, warOfRound, type Side, type State, type Terms } from '../../../engine';
import { eu, ru, ua, us } from '../../../engine/testing/alaska';
import { ownLens } from '../../opponent/lenses';
import { sampled } from '../../evaluation/frontier-sample';
import { Utilities } from '../../evaluation/utilities';
import { FOUR, game, scenario, SETTINGS, table, TWO } from '../../testing/games';
import { answering, holds, moving, scripted, signing, tabling, whispering, type Line } from '../../testing/scripted';
import { stanceTerms } from '../../bidding/stance';
import type { ActReason } from '../../../log';
import type { PlayedGame } from '../play-game';
import { FAULTS, type FaultName } from './faults';
import { manners } from './manners';
import { Watched } from './watched';

const sheetOf = (side: Side) => scenario.sides[side];

function find(name: FaultName, game: PlayedGame): { found: readonly number[]; of: number } {
  const fault = FAULTS.find((one) => one.name === name);
  if (!fault) throw new Error(`no fault ${name}`);
  return fault.detect(new Watched(game, sheetOf));
}

/** The acts at fault, as intents. */
const faulty = (name: FaultName, game: PlayedGame) => find(name, game).found.map((at) => game.acts[at]?.intent);

const opened = (seats: readonly Side[]): State => scripted(seats, {}).acts[0]?.state ?? scripted(seats, {}).start;

/** Terms by what they are worth to a side at the opening, the best first. */
function termsFor(side: Side, seats: readonly Side[]): { readonly terms: Terms; readonly worth: number }[] {
  const state = opened(seats);
  const lenses = state.seats.map((seat) => ownLens(seat, state.secrets[seat]));
  const { options } = sampled(new Utilities(state, lenses));
  const width = table.issues.length;
  const near = Array.from({ length: options.length / width }, (_, i) => [
    ...options.subarray(i * width, (i + 1) * width),
  ]);
  const single = table.options.map(({ issue }, option) =>
    table.issues.map(({ first }, i) => (i === issue ? option : first)),
  );
  return [...near, ...single]
    .map((package_) => termsOf(table, package_))
    .filter((terms) => Object.keys(terms).length > 0)
    .map((terms) => ({ terms, worth: interestsGain(state, side, state.secrets[side], terms) }))
    .sort((a, b) => b.worth - a.worth);
}

/** Terms that no side has a reason to speak about; one clause, so that they stand in no opening. */
const SOME: Terms = { 'new-start': 'limits' };
const OTHER: Terms = { missiles: 'moratorium' };
const THIRD: Terms = { ceasefire: 'air-truce' };
const PEACE: Terms = { ceasefire: 'full' };

/** Who speaks first in a round does not matter: the others hold for a round before the script begins. */
const after = (rounds: number, ...lines: readonly Line[]): readonly Line[] => [
  ...Array.from({ length: rounds }, () => holds),
  ...lines,
];

describe('below-signable', () => {
  /** Terms that suit a side, better and worse ones, and two that do not suit it. */
  const [one] = FOUR.flatMap((side) => {
    const least = opened(FOUR).secrets[side].minimumGain;
    const all = termsFor(side, FOUR);
    const [best] = all;
    const good = all.find(({ worth }) => worth >= least && best && worth < best.worth);
    const poor = all.find(({ worth }) => worth < least);
    const worse = all.at(-1);
    return best && good && poor && worse && worse.worth < poor.worth ? [{ side, best, good, poor, worse }] : [];
  });
  if (!one) throw new Error('terms suit nobody');
  const { side, best, good, poor, worse } = one;
  const other = side === ru ? us : ru;
  const game = (lies: Terms, then: Terms): PlayedGame =>
    scripted(FOUR, { [other]: [tabling(lies)], [side]: after(1, tabling(then)) });

  it('counts a draft worth less than one that could be signed', () => {
    const found = faulty('below-signable', game(good.terms, worse.terms));
    expect(found).toEqual([{ kind: 'table', side, terms: worse.terms }]);
  });

  it('lets pass one that is worth more, or beside one that does not meet the least gain', () => {
    expect(find('below-signable', game(good.terms, best.terms))).toEqual({ found: [], of: 1 });
    expect(find('below-signable', game(poor.terms, worse.terms))).toEqual({ found: [], of: 0 });
  });
});

/** Who speaks first in the first round at the table of two, and who answers. */
const [speaker, listener] = opened(TWO).queue;
if (!speaker || !listener) throw new Error('nobody speaks');

/** A whisper in the first round, and what comes of it. */
const whispered = (terms: Terms, ...then: readonly Line[]): PlayedGame =>
  scripted(TWO, { [speaker]: [whispering(listener, terms)], [listener]: then });
const no = (values?: ActReason['values']): Line =>
  answering(1, speaker, false, values ? { code: 'answer-no', values } : undefined);

describe('asks-declined', () => {
  it('counts terms that are asked for in the turn in which they were declined, or in the next', () => {
    const now = whispered(SOME, no(), tabling(SOME));
    expect(faulty('asks-declined', now)).toEqual([{ kind: 'table', side: listener, terms: SOME }]);
    const next = whispered(SOME, no(), holds, whispering(speaker, SOME));
    expect(faulty('asks-declined', next)).toEqual([{ kind: 'whisper', side: listener, to: speaker, terms: SOME }]);
  });

  it('lets pass other terms, and the same after a while', () => {
    const game = whispered(SOME, no(), tabling(OTHER), holds, tabling(SOME));
    expect(find('asks-declined', game)).toEqual({ found: [], of: 1 });
  });
});

describe('declines-for-less', () => {
  const state = opened(FOUR);
  const [first, ...later] = state.queue;
  if (!first) throw new Error('nobody speaks');
  /** Terms that suit a side, some that suit it by more than a round of war less, and some that do not. */
  const cases = later.flatMap((side) => {
    const { minimumGain, believesWarCostPercent } = state.secrets[side];
    const cost = (warOfRound(state, side) * believesWarCostPercent) / 100;
    const all = termsFor(side, FOUR);
    const [best] = all;
    const enough = all.find(({ worth }) => worth >= minimumGain && best && worth < best.worth - cost);
    const poor = all.find(({ worth }) => worth < minimumGain);
    return best && enough && poor ? [{ side, cost, best, enough, poor }] : [];
  });
  const [one] = cases;
  if (!one) throw new Error('terms suit nobody');
  const { side, cost, best, enough, poor } = one;
  const whispered = (terms: Terms, ...then: readonly Line[]): PlayedGame =>
    scripted(FOUR, { [first]: [whispering(side, terms)], [side]: then });
  const no = (values?: ActReason['values']): Line =>
    answering(1, first, false, values ? { code: 'answer-no', values } : undefined);

  it('counts a no for less than a round of war, by what the reason says or by what is asked for next', () => {
    const ask = enough.worth + Math.ceil(cost) - 1;
    expect(find('declines-for-less', whispered(enough.terms, no({ ask }))).found).toHaveLength(1);
    expect(find('declines-for-less', whispered(best.terms, no(), tabling(enough.terms))).found).toHaveLength(1);
  });

  it('lets pass a no for more, one to what does not meet the least gain, and one that asks for nothing', () => {
    const ask = enough.worth + Math.ceil(cost);
    for (const game of [
      whispered(enough.terms, no({ ask })),
      whispered(enough.terms, no(), tabling(best.terms)),
      whispered(poor.terms, no({ ask: poor.worth + 1 })),
      whispered(enough.terms, no()),
    ])
      expect(find('declines-for-less', game)).toEqual({ found: [], of: 1 });
  });
});

describe('replaced-unanswered', () => {
  const game = scripted(TWO, { [speaker]: [tabling(SOME), tabling(OTHER)] });

  it('counts a draft that gives way before another seat has had a turn', () => {
    const at = game.acts.findLastIndex(({ intent }) => intent.kind === 'table');
    const others = ({ intent }: PlayedGame['acts'][number], i: number): boolean =>
      i < at && 'side' in intent && intent.side === listener;
    const hasty = { ...game, acts: game.acts.filter((act, i) => !others(act, i)) };
    expect(faulty('replaced-unanswered', hasty)).toEqual([{ kind: 'table', side: speaker, terms: OTHER }]);
  });

  it('lets pass one to which the other could have answered', () => {
    expect(find('replaced-unanswered', game)).toEqual({ found: [], of: 1 });
  });
});

describe('escalates-and-signs', () => {
  const heat = Object.values(table.moves).find(({ side, escalates }) => side === ru && escalates)?.id ?? '';
  const game = (terms: Terms, ...lines: readonly Line[]): PlayedGame =>
    scripted(TWO, { [us]: [tabling(terms)], [ru]: after(1, ...lines, signing(1)) });

  it('counts a turn that makes the war hotter and signs what would end it', () => {
    expect(faulty('escalates-and-signs', game(PEACE, moving(heat)))).toEqual([{ kind: 'sign', side: ru, drafts: [1] }]);
  });

  it('lets pass each of them alone', () => {
    expect(find('escalates-and-signs', game(PEACE))).toEqual({ found: [], of: 1 });
    expect(find('escalates-and-signs', game(SOME, moving(heat)))).toEqual({ found: [], of: 0 });
  });
});

describe('signs-then-demands', () => {
  const opening = stanceTerms(sheetOf(ru), 'opening');
  const game = (terms: Terms): PlayedGame =>
    scripted(FOUR, { [us]: [tabling(SOME)], [ru]: after(1, signing(1), tabling(terms)) });

  it('counts a demand for nearly everything after a signature', () => {
    expect(faulty('signs-then-demands', game(opening))).toEqual([{ kind: 'table', side: ru, terms: opening }]);
  });

  it('lets pass a small one, and one with a cause', () => {
    expect(find('signs-then-demands', game(OTHER))).toEqual({ found: [], of: 1 });
    const played = game(opening);
    const provoked = {
      ...played,
      acts: played.acts.map((act) =>
        act.intent.kind === 'sign'
          ? { ...act, events: [...act.events, { kind: 'happened' as const, event: 'storm', effect: {} }] }
          : act,
      ),
    };
    expect(find('signs-then-demands', provoked)).toEqual({ found: [], of: 1 });
  });
});

describe('pledges-against-own', () => {
  const pledge = Object.values(table.moves).flatMap((move) => {
    const against = move.effect.audience?.find(
      ({ side, option, points }) => side === move.side && points > 0 && option !== 'open',
    );
    return against && !move.when ? [{ move, terms: { [against.issue]: against.option } }] : [];
  })[0];
  if (!pledge) throw new Error('no move pledges');
  const { move, terms } = pledge;

  it('counts a pledge against what lies there with its own name, or is tabled with it', () => {
    const lying = scripted(FOUR, { [move.side]: [tabling(terms), moving(move.id)] });
    const tabled = scripted(FOUR, { [move.side]: [moving(move.id), tabling(terms)] });
    for (const game of [lying, tabled])
      expect(faulty('pledges-against-own', game)).toEqual([{ kind: 'move', side: move.side, move: move.id }]);
  });

  it('lets pass one beside other terms', () => {
    // On each issue of which it pledges anything, an option of which it does not.
    const pledged = (move.effect.audience ?? []).map(({ issue, option }) => `${issue}:${option}`);
    const free = scenario.issues.flatMap(({ id, options }) => {
      const option = options.slice(1).find((one) => !pledged.includes(`${id}:${one.id}`));
      return pledged.some((one) => one.startsWith(`${id}:`)) && option ? [[id, option.id] as const] : [];
    });
    const game = scripted(FOUR, { [move.side]: [tabling(Object.fromEntries(free)), moving(move.id)] });
    expect(find('pledges-against-own', game)).toEqual({ found: [], of: 1 });
  });
});

describe('identical-first', () => {
  const game = (last: Terms): PlayedGame =>
    scripted(FOUR, {
      [us]: [tabling(SOME)],
      [ru]: [tabling(OTHER), tabling(SOME)],
      [ua]: after(1, tabling(SOME)),
      [eu]: after(2, tabling(last)),
    });

  it('counts a game in which three sides begin with the same', () => {
    expect(faulty('identical-first', game(SOME))).toEqual([{ kind: 'table', side: eu, terms: SOME }]);
  });

  it('lets pass two', () => {
    expect(find('identical-first', game(THIRD))).toEqual({ found: [], of: 1 });
  });
});

describe('reason-contradicts', () => {
  const game = (code: string, worth: number): PlayedGame =>
    scripted(TWO, { [us]: [tabling(SOME, { code, values: { worth, ask: 200, least: 0 } })] });

  it('counts a reason that claims what is not so, or speaks of another act', () => {
    for (const one of [game('table', 199), game('hold-stands', 200), game('table-other', 200)])
      expect(faulty('reason-contradicts', one)).toEqual([{ kind: 'table', side: us, terms: SOME }]);
    const yes = whispered(SOME, answering(1, speaker, false, { code: 'answer-yes', values: { worth: 2, ask: 1 } }));
    expect(find('reason-contradicts', yes).found).toHaveLength(1);
  });

  it('lets pass one that is true', () => {
    expect(find('reason-contradicts', game('table', 200))).toEqual({ found: [], of: 1 });
  });
});

describe('manners', () => {
  const run = () =>
    manners(scenario, {
      tables: [{ seats: TWO, settings: SETTINGS }],
      levels: ['easy', 'middle'],
      games: 3,
      seed: '9',
    });

  it('counts in every game what the detectors find, and the same for the same seed', () => {
    const rows = run();
    expect(run()).toEqual(rows);
    expect(rows.length).toBe(2 * FAULTS.length);
    const games = ['9', '10', '11'].map((seed) => game(TWO, seed));
    for (const { fault, count, of, first } of rows.filter((row) => row.level === 'middle')) {
      const found = games.map((one) => find(fault, one));
      expect(count).toBe(found.reduce((sum, one) => sum + one.found.length, 0));
      expect(of).toBe(found.reduce((sum, one) => sum + one.of, 0));
      const at = found.findIndex((one) => one.found.length > 0);
      expect(first).toEqual(at < 0 ? null : { seed: String(9 + at), act: (found[at]?.found[0] ?? 0) + 1 });
    }
  });
});
