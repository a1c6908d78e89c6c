import { describe, expect, test } from 'vitest';
import {
  hashState,
  play,
  setup,
  type Effect,
  type Intent,
  type MoveSpec,
  type Scenario,
  type Side,
  type State,
} from '../engine';
import { breaches } from './checks';
import { asWritten, fromFile, type ScenarioFile } from '../formats';
import { checkShape } from './shape';
import { read } from './test-scenario';
import { ru, SIDES, us } from '../engine/testing/alaska';

/** One of every member that an effect may have. A member that is new in the type is missing here, and does not compile. */
const MEMBERS: { readonly [K in keyof Required<Effect>]: NonNullable<Effect[K]> } = {
  standing: [1, -1, 0, 0],
  costs: [0.5, 0, 0, 2],
  meters: { patience: -1 },
  war: [0, 1.25, 0, 0],
  relief: [1, 0, 0, 0],
  legitimacy: 2,
  audience: [{ side: us, issue: 'donetsk', option: 'freeze', points: 3 }],
  payoffs: [{ issue: 'donetsk', option: 'freeze', change: [0, 1, -1, 0] }],
  durability: [{ issue: 'donetsk', option: 'freeze', points: 4 }],
  durabilityOfAll: 3,
  durabilityOfTrack: { track: 'territory', points: 5 },
};
const NAMES = Object.keys(MEMBERS) as readonly (keyof Effect)[];

const bySide = (points: readonly number[], times: number) =>
  Object.fromEntries(SIDES.map((side, i) => [side, Math.round((points[i] ?? 0) * 100) * times]));
const repeated = <T>(one: T, times: number): T[] => Array.from({ length: times }, () => one);

/** What an event must say of the member, written as often as `times`. */
const RESOLVED: { readonly [K in keyof Required<Effect>]: (times: number) => object } = {
  standing: (times) => ({ standing: bySide([1, -1, 0, 0], times) }),
  costs: (times) => ({ costs: bySide([0.5, 0, 0, 2], times) }),
  meters: (times) => ({ meters: { patience: -times } }),
  war: (times) => ({ war: bySide([0, 1.25, 0, 0], times) }),
  relief: (times) => ({ relief: bySide([1, 0, 0, 0], times) }),
  legitimacy: (times) => ({ legitimacy: 2 * times }),
  audience: (times) => ({ pledges: repeated({ side: 'us', issue: 'donetsk', option: 'freeze', by: 300 }, times) }),
  payoffs: (times) => ({
    payoffs: repeated({ issue: 'donetsk', option: 'freeze', by: bySide([0, 1, -1, 0], 1) }, times),
  }),
  durability: (times) => ({ durability: repeated({ issue: 'donetsk', option: 'freeze', by: 4 }, times) }),
  durabilityOfAll: (times) => ({ durabilityOfAll: 3 * times }),
  durabilityOfTrack: (times) => ({ durabilityOfTrack: { territory: 5 * times } }),
};

type Open<T> = { -readonly [K in keyof T]: T[K] };

const moveOf = (id: string, side: Side, more: Partial<MoveSpec> = {}): MoveSpec => ({
  id,
  side,
  name: id,
  text: 'It does what it does.',
  report: 'It was done.',
  icon: 'pause',
  why: { text: 'For this test.', sources: ['inferred'] },
  uses: 3,
  effect: {},
  ...more,
});

/** Alaska for two, with few moves, a leak and an event that always come, and no effects but those that are put in. */
function bare(probe: Partial<MoveSpec>): Open<Scenario> {
  const scenario = fromFile(read('alaska-summit.json') as unknown as ScenarioFile) as Open<Scenario>;
  const { why } = scenario.opening;
  const sides = Object.fromEntries(
    SIDES.map((side) => {
      const sheet = scenario.sides[side];
      const persona = { ...sheet.confidential.persona, tastes: {}, ways: [] };
      return [side, { ...sheet, confidential: { ...sheet.confidential, persona } }];
    }),
  ) as unknown as Scenario['sides'];
  return {
    ...scenario,
    sides,
    seats: { default: [us, ru], choices: [[us, ru]] },
    moves: [
      moveOf('probe', us, probe),
      moveOf('stir', us, { escalates: true }),
      moveOf('poke', ru, { escalates: true }),
      moveOf('clock', ru, { startsDeadline: { rounds: 2, against: us }, when: { deadlineRunning: false } }),
    ],
    events: [],
    injects: [],
    history: [],
    opening: { effect: {}, why },
    deadline: { ...scenario.deadline, lapse: {} },
    backChannel: { leakPercent: 100, leaked: {}, why },
    walkout: { ...scenario.walkout, effect: {} },
  };
}

const usMoves = (move: string): Intent => ({ kind: 'move', side: us, move });
const ruMoves = (move: string): Intent => ({ kind: 'move', side: ru, move });
const US: Intent = { kind: 'hold', side: us };
const RU: Intent = { kind: 'hold', side: ru };
const WHISPER: Intent = { kind: 'whisper', side: us, to: ru, terms: { donetsk: 'freeze' } };

interface Place {
  /** Puts the effect where it may stand. */
  readonly put: (effect: Effect) => Open<Scenario>;
  /** Acts that lead to it, after the opening. */
  readonly acts: readonly Intent[];
  /** What tells of it. */
  readonly event: string;
  /** How often the effect is in what is told. */
  readonly times?: number;
  /** Where a fault must name it. */
  readonly path: string;
}

const inMove = (
  key: string,
  acts: readonly Intent[],
  put: (effect: Effect) => Partial<MoveSpec>,
  times = 1,
): Place => ({
  put: (effect) => bare(put(effect)),
  acts,
  event: 'moved',
  times,
  path: `/moves/0/${key}`,
});
const with_ = (more: (scenario: Scenario, effect: Effect) => Partial<Scenario>) => (effect: Effect) => {
  const scenario = bare({});
  return { ...scenario, ...more(scenario, effect) };
};
const happening = (effect: Effect) => {
  const { id, name, report, why } = moveOf('rain', us);
  return { id, name, report, why, effect };
};
const twice = [usMoves('probe'), US, RU, US, RU, usMoves('probe')];

/** Every place of the format in which an effect may stand, and those where two of them come together. */
const PLACES: Readonly<Record<string, Place>> = {
  opening: {
    put: with_(({ opening }, effect) => ({ opening: { ...opening, effect } })),
    acts: [],
    event: 'opened',
    path: '/opening/effect',
  },
  move: inMove('effect', [usMoves('probe')], (effect) => ({ effect })),
  again: inMove('again', twice, (again) => ({ again })),
  ifIEscalated: inMove('ifIEscalated', [usMoves('stir'), US, RU, usMoves('probe')], (ifIEscalated) => ({
    ifIEscalated,
  })),
  ifTheyEscalated: inMove('ifTheyEscalated', [US, ruMoves('poke'), RU, usMoves('probe')], (ifTheyEscalated) => ({
    ifTheyEscalated,
  })),
  series: inMove('series/1', twice, (effect) => ({ series: [{}, effect] })),
  meetsDeadline: inMove('meetsDeadline', [US, ruMoves('clock'), RU, usMoves('probe')], (meetsDeadline) => ({
    meetsDeadline,
  })),
  chance: {
    put: (effect) => bare({ chance: { percent: 100, effect, report: 'It turned.' } }),
    acts: [usMoves('probe')],
    event: 'backfired',
    path: '/moves/0/chance/effect',
  },
  'a move with a series': inMove('series/0', [usMoves('probe')], (effect) => ({ effect, series: [effect] }), 2),
  'a second use with a series': inMove('series/1', twice, (effect) => ({ again: effect, series: [{}, effect] }), 2),
  'a move that meets a deadline': inMove(
    'meetsDeadline',
    [US, ruMoves('clock'), RU, usMoves('probe')],
    (effect) => ({ effect, meetsDeadline: effect }),
    2,
  ),
  lapse: {
    put: with_(({ deadline }, lapse) => ({ deadline: { ...deadline, lapse } })),
    acts: [US, ruMoves('clock'), RU, US, RU],
    event: 'deadline-lapsed',
    path: '/deadline/lapse',
  },
  leaked: {
    put: with_(({ backChannel }, leaked) => ({ backChannel: { ...backChannel, leaked } })),
    acts: [WHISPER],
    event: 'leaked',
    path: '/backChannel/leaked',
  },
  walkout: {
    put: with_(({ walkout }, effect) => ({ walkout: { ...walkout, effect: { [us]: effect } } })),
    acts: [{ kind: 'walk', side: us }],
    event: 'walked',
    path: '/walkout/effect/us',
  },
  events: {
    put: with_((_, effect) => ({ events: [{ ...happening(effect), percent: 100, uses: 1 }] })),
    acts: [US, RU],
    event: 'happened',
    path: '/events/0/effect',
  },
  injects: {
    put: with_((_, effect) => ({ injects: [happening(effect)] })),
    acts: [{ kind: 'inject', inject: 'rain' }, US, RU],
    event: 'injected',
    path: '/injects/0/effect',
  },
};

/** The last event of that kind after the acts, and the state. */
function after(scenario: Scenario, acts: readonly Intent[], kind: string) {
  const settings = { rounds: 6, leaks: true, events: true, absentMoves: false, opener: us };
  const begun = setup(scenario, { seats: [us, ru], seed: 7, settings });
  if (!begun.ok) throw new Error(begun.fault.code);
  let state: State = begun.value;
  let told: object | undefined;
  for (const intent of [{ kind: 'open' } as const, ...acts]) {
    const played = play(state, intent);
    if (!played.ok) throw new Error(`${played.fault.code} ${JSON.stringify(intent)}`);
    told = played.value.events.findLast((event) => event.kind === kind) ?? told;
    state = played.value.state;
  }
  return { event: told, hash: hashState(state) };
}

const refusedAt = (scenario: Scenario): string[] => {
  const shape = checkShape(asWritten(scenario));
  return (shape.ok ? breaches(scenario) : shape.fault).map(({ place }) => place);
};

describe.each(Object.entries(PLACES))('an effect: %s', (_, { put, acts, event, times = 1, path }) => {
  test.each(NAMES)('%s is honoured, or refused with its place', (name) => {
    const effect: Effect = { [name]: MEMBERS[name] };
    const scenario = put(effect);
    const refused = refusedAt(scenario);
    if (refused.length > 0) {
      expect(refused).toEqual([`${path}/${name}`]);
      return;
    }
    const played = after(scenario, acts, event);
    expect(played.event).toMatchObject({ effect: RESOLVED[name](times) });
    expect(played.hash).not.toBe(after(put({}), acts, event).hash);
  });
});

test('few of them are refused', () => {
  const refused = Object.values(PLACES).flatMap(({ put }) =>
    NAMES.flatMap((name) => refusedAt(put({ [name]: MEMBERS[name] }))),
  );
  expect(refused).toEqual([
    '/moves/0/series/0/durabilityOfTrack',
    '/moves/0/series/1/durabilityOfTrack',
    '/moves/0/meetsDeadline/durabilityOfTrack',
    '/walkout/effect/us/standing',
  ]);
});
