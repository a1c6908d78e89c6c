import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import alaska from '../../scenarios/alaska-summit.json';
import handshake from '../../scenarios/first-handshake.json';
import {
  countPackages,
  interestsGain,
  spaceOf,
  countWindow,
  type GameEvent,
  type Lens,
  type Side,
  type State,
} from '../engine';
import { logOf, record, type GameLog, type LogAct, type LogHeader } from '../log';
import { playGame } from '../negotiators';
import { fromFile, type ScenarioFile } from '../formats';
import {
  changesOf,
  cloudOf,
  draftsTabled,
  netByRound,
  oppositions,
  pairsOf,
  placeOf,
  roundStates,
  scatterOf,
  solve,
  standingFlows,
  studyOf,
  windowAt,
  type Solution,
} from '.';
import { edgeOf } from './cloud';
import { SIDES, by, eu, ru, ua, us } from '../engine/testing/alaska';

const scenario = fromFile(alaska as unknown as ScenarioFile);

function game(seed: number, seats: readonly Side[]): GameLog {
  const settings = { rounds: 6, leaks: true, events: true, absentMoves: false };
  const played = playGame({ scenario, seats, seed, settings, difficulty: () => 'middle' });
  const header: LogHeader = {
    format: 'impasse-log',
    version: 1,
    rules: 1,
    scenario,
    seats,
    players: {},
    seed,
    settings,
    started: '2026-01-01T00:00:00.000Z',
  };
  const acts: LogAct[] = [];
  let state = played.start;
  for (const { intent } of played.acts) {
    const recorded = record({ header, acts }, state, intent);
    if (!recorded.ok) throw new Error(recorded.fault.code);
    acts.push(recorded.value.act);
    state = recorded.value.state;
  }
  return logOf({ header, acts }, state);
}

const two = game(2, [us, ru]);
const four = game(5, [us, ru, ua, eu]);
const logs = [two, four];
const eventsOf = (log: GameLog): GameEvent[] => log.acts.flatMap(({ events }) => [...events]);
const endOf = (log: GameLog): State => {
  const last = roundStates(log).at(-1);
  if (!last) throw new Error('the log does not replay');
  return last.state;
};

describe('rounds', () => {
  it('begin at the opening, grow, and end with the end', () => {
    for (const log of logs) {
      const rounds = roundStates(log);
      expect(rounds[0]?.round).toBe(0);
      expect(rounds.at(-1)?.end).toBe(true);
      const numbers = rounds.map(({ round }) => round);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  it('lose together what was booked as costs', () => {
    for (const log of logs)
      for (const [n, { net: nets }] of netByRound(roundStates(log)).entries()) {
        const state = roundStates(log)[n]?.state;
        const costs = SIDES.reduce((sum, side) => sum + (state?.accounts[side].costs ?? 0), 0);
        expect(SIDES.reduce((sum, side) => sum + nets[side], 0) + costs).toBe(0);
      }
  });

  it('are none for a log that does not replay', () => {
    expect(roundStates({ header: { ...two.header, seats: [] }, acts: two.acts })).toEqual([]);
  });
});

describe('flows of standing', () => {
  it('add up to what each side gained and lost in a game', () => {
    for (const log of logs) {
      const flows = standingFlows(SIDES, eventsOf(log));
      const end = endOf(log);
      for (const side of SIDES) {
        const sum = (pick: (flow: (typeof flows)[number]) => boolean): number =>
          flows.filter(pick).reduce((total, { points }) => total + points, 0);
        expect(sum(({ to }) => to === side) - sum(({ from }) => from === side)).toBe(end.accounts[side].standing);
      }
    }
  });

  it('add up for any transfers', () => {
    const transfer = fc
      .tuple(
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -300, max: 300 }),
        fc.integer({ min: -300, max: 300 }),
      )
      .map(([a, b, c]) => by({ us: a, ru: b, ua: c, eu: -a - b - c }));
    fc.assert(
      fc.property(fc.array(transfer, { maxLength: 6 }), (transfers) => {
        const flows = standingFlows(
          SIDES,
          transfers.map((standing): GameEvent => ({ kind: 'opened', effect: { standing } })),
        );
        for (const side of SIDES) {
          const got = flows.filter(({ to }) => to === side).reduce((sum, { points }) => sum + points, 0);
          const paid = flows.filter(({ from }) => from === side).reduce((sum, { points }) => sum + points, 0);
          expect(got - paid).toBe(transfers.reduce((sum, standing) => sum + standing[side], 0));
        }
        expect(flows.every(({ from, to, points }) => from !== to && points > 0)).toBe(true);
      }),
    );
  });
});

function expectSuits(state: State, lens: Lens, solution: Solution | null): void {
  if (!solution) return;
  const gains = placeOf(state, lens, solution.terms);
  expect(solution.gains).toEqual(gains);
  for (const seat of state.seats)
    expect(gains[seat]).toBeGreaterThanOrEqual(lens === 'ledger' ? 0 : state.secrets[seat].minimumGain);
}

describe('solutions', () => {
  const cases = logs.flatMap((log) =>
    roundStates(log)
      .filter((_, n) => n % 3 === 0)
      .flatMap(({ state }) => (['ledger', 'interests'] as const).map((lens) => ({ state, lens }))),
  );

  it('lie in the window that was counted, and suit whom they should', () => {
    for (const { state, lens } of cases) {
      const found = solve(state, lens);
      expect(found.acceptable).toBe(countWindow(spaceOf(state, state.secrets, lens)).acceptable);
      for (const solution of [found.nash, found.kalaiSmorodinsky, found.nearest]) expectSuits(state, lens, solution);
      for (const solution of [found.forAll, found.nearestForAll]) {
        expectSuits(state, lens, solution);
        const absent = SIDES.filter((side) => !state.seats.includes(side));
        expect(absent.every((side) => !solution || solution.gains[side] >= 0)).toBe(true);
      }
    }
  });

  it('find no better package for all fewer clauses away than the nearest', () => {
    const state = endOf(four);
    const from = draftsTabled(four.acts, [state, ...four.acts.map(() => state)])[0]?.terms ?? {};
    const { nearestForAll, forAll, nash } = solve(state, 'ledger', from);
    const away = (terms: typeof from): number => changesOf(state, from, terms).length;
    if (!nearestForAll || !forAll || !nash) throw new Error('the window of this game is open');
    expect(away(nearestForAll.terms)).toBeLessThanOrEqual(away(forAll.terms));
  });
});

describe('the cloud', () => {
  it('holds every sample in a bin, under its edge, for seated and absent sides', () => {
    const state = endOf(two);
    for (const [x, y] of [
      [us, ru],
      [us, ua],
      [eu, ua],
    ] as const) {
      const cloud = cloudOf(state, 'ledger', x, y);
      expect(cloud.bins.reduce((sum, { count }) => sum + count, 0)).toBe(cloud.sampled);
      const right = Math.max(...cloud.edge.map((point) => point.x));
      expect(cloud.bins.every((bin) => bin.x <= right)).toBe(true);
      expect(Math.abs(cloud.correlation)).toBeLessThanOrEqual(1);
      expect(cloud.together).toBeGreaterThan(0);
    }
  });

  it('samples only packages that there are: none that contradicts itself', () => {
    const { table } = endOf(two);
    const { sampled } = cloudOf(endOf(two), 'ledger', us, ru);
    const share = countPackages(table) / (table.issues.reduce((product, { count }) => product * count, 1) - 1);
    expect(share).toBeLessThan(0.7);
    expect(sampled / (countPackages(table) / 149)).toBeCloseTo(1, 1);
  });

  it('looks at every package of a small table, so that what two could gain together is not missed', () => {
    const small = playGame({
      scenario: fromFile(handshake as unknown as ScenarioFile),
      seats: [us, ru],
      seed: 1,
      settings: { rounds: 4, leaks: true, events: true, absentMoves: false },
      difficulty: () => 'easy',
    }).start;
    const packages = countPackages(small.table);
    expect(packages).toBeLessThan(149);
    const cloud = cloudOf(small, 'ledger', us, ru);
    expect(cloud.sampled).toBe(packages);
    expect(cloud.together).toBeGreaterThan(0);
  });

  it('has an edge that rises to the left, whatever the points', () => {
    const points = fc.array(fc.record({ x: fc.integer(), y: fc.integer() }), { minLength: 1 });
    fc.assert(
      fc.property(points, (all) => {
        const edge = edgeOf(all);
        for (const [n, point] of edge.entries()) {
          const next = edge[n + 1];
          if (next) expect(next.x > point.x && next.y < point.y).toBe(true);
          expect(all.some(({ x, y }) => x > point.x && y > point.y)).toBe(false);
        }
      }),
    );
  });
});

describe('opposition', () => {
  it('is the same from both ends, and total where payoffs only change hands', () => {
    const state = endOf(four);
    for (const [a, b] of pairsOf(state)) {
      const there = oppositions(state, [a, state.secrets[a]], [b, state.secrets[b]]);
      const back = oppositions(state, [b, state.secrets[b]], [a, state.secrets[a]]);
      expect(there.map(({ kind }) => kind)).toEqual(back.map(({ kind }) => kind));
      expect(there).toHaveLength(scenario.issues.length);
    }
    const plain = { ...state.secrets[us], redLines: state.secrets[us].redLines.map(() => 0) };
    const zeroSum: State = {
      ...state,
      pledges: state.pledges.map(() => 0),
      payoffs: state.payoffs.map((_, i) => [i >> 2, -(i >> 2), 0, 0][i & 3] ?? 0),
    };
    expect(oppositions(zeroSum, [us, plain], [ru, plain]).every(({ kind }) => kind === 'opposed')).toBe(true);
    expect(oppositions(zeroSum, [us, plain], [ua, plain]).every(({ kind }) => kind === 'indifferent')).toBe(true);
  });
});

describe('a study', () => {
  it('counts every round, reports its progress, and amends the draft that lay there', async () => {
    for (const log of logs) {
      const done: number[] = [];
      const study = await studyOf(log, async (n) => void done.push(n));
      const rounds = roundStates(log);
      expect(study.windows.map(({ round }) => round)).toEqual(rounds.map(({ round }) => round));
      expect([...new Set(done)]).toEqual(Array.from({ length: rounds.length + 3 }, (_, n) => n));
      expect([...done].sort((a, b) => a - b)).toEqual(done);
      if (study.better.kind !== 'found') continue;
      const { better } = study.better;
      const amended: Record<string, string> = { ...better.base?.terms };
      for (const { issue, to } of better.changes)
        if (to === null) delete amended[issue];
        else amended[issue] = to;
      expect(amended).toEqual(better.terms);
      const at = rounds.find(({ round, end }) => round === better.round && end === better.atEnd);
      expect(windowAt(at ?? rounds[0] ?? fail())[better.lens]).toBeGreaterThan(0);
    }
  });

  it('can be given up half-way', async () => {
    const step = (done: number): Promise<void> => (done > 1 ? Promise.reject(new Error('left')) : Promise.resolve());
    await expect(studyOf(two, step)).rejects.toThrow('left');
  });

  it('shows every draft that was tabled where the end would judge it', () => {
    const scatter = scatterOf(two, 'interests', us, ru);
    const end = endOf(two);
    const numbers = eventsOf(two).flatMap((event) =>
      event.kind === 'drafted' ? [event.number] : event.kind === 'answered' && event.draft ? [event.draft.number] : [],
    );
    expect(scatter?.drafts.map(({ number }) => number)).toEqual(numbers);
    const first = eventsOf(two).find((event) => event.kind === 'drafted');
    if (first?.kind !== 'drafted') throw new Error('somebody tables a draft in this game');
    expect(scatter?.drafts.find(({ number }) => number === first.number)?.x).toBe(
      interestsGain(end, us, end.secrets[us], first.terms),
    );
  });
});

function fail(): never {
  throw new Error('there is no such round');
}

it('pairs every seat with every other once', () => {
  const { table } = endOf(two);
  expect(pairsOf({ table, seats: [ru, us] })).toEqual([[us, ru]]);
  expect(pairsOf({ table, seats: SIDES })).toHaveLength(6);
});
