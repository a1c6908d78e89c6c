import fc from 'fast-check';
import {
  LOOK_SLOTS,
  MOST_SIDES,
  bySide,
  isSideId,
  type Cited,
  type Effect,
  type ExcludedTerms,
  type Issue,
  type LookSlot,
  type MoveSpec,
  type Scenario,
  type Side,
  type SideSheet,
  type Vector,
} from '..';
import { Lots } from './lots';
import { randomGame, type RandomGame } from './random-play';

const NAMES = ['alder', 'birch', 'cedar', 'dogwood', 'elm', 'fir'].filter(isSideId);
const why: Cited = { text: 'Drawn by lot.', sources: ['inferred'] };

/** Points that sum to zero to the hundredth. */
function transfer(lots: Lots, count: number, most: number): Vector {
  const hundredths = Array.from({ length: count - 1 }, () => lots.around(0, 100 * most));
  const rest = 0 - hundredths.reduce((sum, one) => sum + one, 0);
  return [...hundredths, rest].map((one) => one / 100);
}

const losses = (lots: Lots, count: number, most: number): Vector =>
  Array.from({ length: count }, () => lots.upTo(100 * most) / 100);

const METERS = ['heat', 'trust'] as const;
const TRACKS = ['land', 'water'] as const;

function issuesOf(lots: Lots, sides: readonly Side[]): Issue[] {
  return Array.from({ length: 2 + lots.upTo(3) }, (_, i): Issue => {
    const blank = { clause: 'Something.', why };
    const open = { ...blank, id: 'open', name: 'Open', payoffs: [], durability: 0, performers: [] };
    const others = Array.from({ length: 1 + lots.upTo(3) }, (_, n) => ({
      ...blank,
      id: `choice-${n}`,
      name: `Choice ${n}`,
      payoffs: transfer(lots, sides.length, 6),
      durability: lots.around(4, 12),
      performers: lots.some(sides, 30),
      ...(i === 0 ? { warGoesOnPercent: lots.upTo(101) } : {}),
    }));
    return { id: `issue-${i}`, track: lots.among(TRACKS), name: `Issue ${i}`, why, options: [open, ...others] };
  });
}

/** Pairs of options that may not stand together; half of the tables have none. */
function excludedOf(lots: Lots, issues: readonly Issue[]): ExcludedTerms[] {
  if (lots.hit(50)) return [];
  const settled = ({ options }: Issue): string => lots.among(options.slice(1)).id;
  const pairs = Array.from({ length: 1 + lots.upTo(3) }, (): ExcludedTerms => {
    const one = lots.among(issues);
    const other = lots.among(issues.filter((issue) => issue !== one));
    return { terms: { [one.id]: settled(one), [other.id]: settled(other) }, why };
  });
  const told = new Map(pairs.map((pair) => [JSON.stringify(Object.entries(pair.terms).sort()), pair]));
  return [...told.values()];
}

function effectOf(lots: Lots, sides: readonly Side[], issues: readonly Issue[]): Effect {
  const place = (): { issue: string; option: string } => {
    const { id, options } = lots.among(issues);
    return { issue: id, option: lots.among(options.slice(1)).id };
  };
  const count = sides.length;
  return {
    ...(lots.hit(60) ? { standing: transfer(lots, count, 2) } : {}),
    ...(lots.hit(40) ? { costs: losses(lots, count, 2) } : {}),
    ...(lots.hit(60) ? { meters: { [lots.among(METERS)]: lots.around(0, 3) } } : {}),
    ...(lots.hit(40) ? { war: Array.from({ length: count }, () => lots.points(4)) } : {}),
    ...(lots.hit(30) ? { relief: losses(lots, count, 2) } : {}),
    ...(lots.hit(30) ? { legitimacy: lots.upTo(6) } : {}),
    ...(lots.hit(30) ? { audience: [{ side: lots.among(sides), ...place(), points: lots.points(3) }] } : {}),
    ...(lots.hit(40) ? { payoffs: [{ ...place(), change: transfer(lots, count, 2) }] } : {}),
    ...(lots.hit(30) ? { durability: [{ ...place(), points: lots.around(0, 6) }] } : {}),
    ...(lots.hit(20) ? { durabilityOfAll: lots.around(0, 4) } : {}),
    ...(lots.hit(20) ? { durabilityOfTrack: { track: lots.among(TRACKS), points: lots.around(0, 4) } } : {}),
  };
}

function movesOf(lots: Lots, sides: readonly Side[], effect: () => Effect): MoveSpec[] {
  const blank = { text: 'Does something.', report: 'Something was done.', icon: 'flag', why };
  return sides.flatMap((side) =>
    Array.from({ length: 1 + lots.upTo(3) }, (_, n): MoveSpec => ({
      ...blank,
      id: `${side}-move-${n}`,
      side,
      name: `Move ${n}`,
      uses: 1 + lots.upTo(3),
      effect: effect(),
      ...(lots.hit(30) ? { again: effect() } : {}),
      ...(lots.hit(20) ? { ifTheyEscalated: effect() } : {}),
      ...(lots.hit(20) ? { ifIEscalated: effect() } : {}),
      ...(lots.hit(20) ? { series: [effect(), effect()] } : {}),
      ...(lots.hit(30) ? { chance: { percent: lots.upTo(101), effect: effect(), report: 'It went wrong.' } } : {}),
      ...(lots.hit(25)
        ? { startsDeadline: { rounds: 1 + lots.upTo(3), against: lots.among(sides.filter((one) => one !== side)) } }
        : {}),
      ...(lots.hit(20) ? { endsDeadline: true } : {}),
      ...(lots.hit(20) ? { meetsDeadline: effect() } : {}),
      ...(lots.hit(30) ? { escalates: true } : {}),
      ...(lots.hit(30) ? { claimsProgress: true } : {}),
      ...(lots.hit(20) ? { carriesWhisper: { leakPercent: lots.upTo(101) } } : {}),
      ...(lots.hit(30) ? { when: whenOf(lots) } : {}),
    })),
  );
}

/** Often met, and not always. */
const whenOf = (lots: Lots): NonNullable<MoveSpec['when']> =>
  lots.hit(40) ? { deadlineRunning: lots.hit(50) } : { meters: { [lots.among(METERS)]: [-2, lots.upTo(5)] } };

function sheetOf(lots: Lots, name: string, look: LookSlot, issues: readonly Issue[]): SideSheet {
  const redLines = issues.flatMap(({ id, options }) =>
    lots
      .some(options.slice(1), 25)
      .map((option) => ({ issue: id, option: option.id, points: lots.upTo(600) / 100, why })),
  );
  const stance = ({ options }: Issue) => {
    const { id } = lots.among(options);
    return { opening: id, target: id, salience: (25 + lots.upTo(176)) / 100, why };
  };
  return {
    name,
    shortName: name,
    inText: name,
    emblem: 'none',
    look,
    aim: why,
    seenFromOutside: [why],
    confidential: {
      interests: [why],
      fears: [why],
      walkAway: why,
      advice: [why],
      stances: Object.fromEntries(issues.map((issue) => [issue.id, stance(issue)])),
      redLines,
      interestsLens: {
        believesWarCostPercent: lots.upTo(101),
        relativeGainsPercent: lots.upTo(61),
        minimumGain: lots.upTo(200) / 100,
        why,
      },
      persona: {
        exponent: 1,
        tastes: {},
        walk: { fromRound: 1, belowGain: 0, patience: 0, percent: 0 },
        why,
      },
    },
  };
}

/** Sums that no number of sides parts evenly. */
const talkOf = (lots: Lots): NonNullable<Scenario['talk']> => ({
  never: lots.upTo(101) / 100,
  trade: lots.upTo(201) / 100,
  warning: lots.upTo(101) / 100,
  most: lots.upTo(601) / 100,
  why,
});

/** A table drawn by lot, with so many sides: any numbers that the format allows, whether or not they make sense. */
export function tableOf(count: number, dice: number): Scenario {
  const lots = new Lots(dice);
  const sides = NAMES.slice(0, count);
  const issues = issuesOf(lots, sides);
  const effect = (): Effect => effectOf(lots, sides, issues);
  const meter = (id: string, instrument: 'barometer' | 'lamps') => ({
    id,
    name: id,
    start: lots.around(0, 2),
    min: -3,
    max: 5,
    instrument,
    ...(lots.hit(50) ? { drift: { every: 1 + lots.upTo(3), step: lots.around(0, 2), why } } : {}),
    why,
  });
  const standing = { standing: transfer(lots, count, 2), why };
  return {
    format: 2,
    id: `drawn-${count}-${dice}`,
    version: 1,
    language: 'en',
    title: 'A table drawn by lot',
    tagline: 'Any table.',
    summary: 'Any table.',
    minutes: 10,
    place: 'Nowhere',
    date: '2026-01-01',
    picture: 'none',
    article: { title: 'None', publication: 'None', date: '2026-01-01' },
    briefing: [why],
    rounds: { default: 6, choices: [6] },
    seats: { default: sides, choices: [sides] },
    sides: bySide(sides, (side, i) => sheetOf(lots, side, LOOK_SLOTS[i] ?? 1, issues)),
    tracks: TRACKS.map((id) => ({ id, name: id, icon: 'flag' })),
    issues,
    meters: [meter('heat', 'barometer'), meter('trust', 'lamps')],
    war: {
      horizon: 9 + lots.upTo(12),
      base: losses(lots, count, 20),
      min: lots.upTo(200) / 100,
      perStep: { heat: Array.from({ length: count }, () => lots.points(2)) },
      why,
    },
    durability: {
      base: lots.around(45, 25),
      perAbsent: Array.from({ length: count }, () => -lots.upTo(15)),
      missingPerformer: lots.upTo(8),
      missingPerformersCounted: lots.upTo(5),
      legitimacyCap: lots.upTo(10),
      ...(lots.hit(50) ? { consultedPerformersPercent: lots.upTo(101) } : {}),
      grievancePerPoint: lots.upTo(5),
      grievanceCap: lots.upTo(20),
      floor: lots.upTo(6),
      ceiling: 90 + lots.upTo(11),
      why,
    },
    brokenWord: losses(lots, count, 4),
    moves: movesOf(lots, sides, effect),
    events: [0, 1].map((n) => ({
      id: `event-${n}`,
      name: `Event ${n}`,
      report: 'It happened.',
      why,
      percent: 20 + lots.upTo(40),
      uses: 1 + lots.upTo(3),
      effect: effect(),
    })),
    injects: [{ id: 'inject', name: 'Inject', report: 'It was dropped in.', why, effect: effect() }],
    backChannel: { leakPercent: lots.upTo(60), leaked: effect(), why },
    deadline: { war: Array.from({ length: count }, () => lots.points(4)), lapse: effect(), why },
    walkout: {
      standing: { two: lots.upTo(300) / 100, more: lots.upTo(500) / 100 },
      effect: Object.fromEntries(lots.some(sides, 50).map((side) => [side, effect()])),
      why,
    },
    opening: { effect: effect(), why },
    ending: { noTerms: standing, claimBroken: standing, claimRedeemed: standing },
    turningPointAt: lots.upTo(101),
    spread: {
      believesWarCostPercent: lots.upTo(20),
      relativeGainsPercent: lots.upTo(20),
      minimumGain: lots.upTo(100) / 100,
      saliencePercent: lots.upTo(30),
    },
    history: [],
    excluded: excludedOf(lots, issues),
    ...(lots.hit(40)
      ? {
          frustration: {
            meter: lots.among(METERS),
            side: lots.among(sides),
            war: Array.from({ length: count }, () => lots.points(3)),
            why,
          },
        }
      : {}),
    ...(lots.hit(30) ? { enviesAbsent: true } : {}),
    ...(lots.hit(50) ? { talk: talkOf(lots) } : {}),
  };
}

/** A game at a table drawn by lot with two to six sides, some of them absent. */
export const drawnGame = (): fc.Arbitrary<RandomGame> =>
  fc
    .tuple(fc.integer({ min: 2, max: MOST_SIDES }), fc.nat(0xffff_ffff))
    .map(([count, dice]) => tableOf(count, dice))
    .chain((scenario) => randomGame(scenario));

/** A game at the Alaska table, or at one drawn by lot. */
export const anyGame = (): fc.Arbitrary<RandomGame> => fc.oneof(randomGame(), drawnGame());
