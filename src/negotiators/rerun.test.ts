import { describe, expect, it } from 'vitest';
import { canonicalJson, fnv1a64, hashState, type Side } from '../engine';
import {
  DELEGATIONS,
  logOf,
  parseLog,
  RULES,
  sealOf,
  sealOfHeader,
  verifyLog,
  type Difficulty,
  type GameLog,
  type LogAct,
  type LogHeader,
} from '../log';
import forged from '../log/cases/forged-rules-2.jsonl?raw';
import { rerun } from './rerun';
import { FOUR, game, scenario, SETTINGS, TWO } from './testing/games';
import { us } from '../engine/testing/alaska';

/** The log of a game among computers. */
function played(seats: readonly Side[], seed: string, difficulty: Difficulty): GameLog {
  const header: LogHeader = {
    format: 'impasse-log',
    version: 2,
    rules: RULES,
    scenario,
    seats,
    players: Object.fromEntries(seats.map((side) => [side, { kind: 'computer', difficulty }])),
    seed,
    settings: SETTINGS,
    delegations: DELEGATIONS,
    started: '2025-08-15T19:00:00.000Z',
  };
  const { acts: done, end } = game(seats, seed, () => difficulty);
  let seal = sealOfHeader(header);
  const acts = done.map(({ intent, events, state }, at): LogAct => {
    const line = { act: at + 1, intent, events, hash: hashState(state) };
    seal = sealOf(seal, line);
    return { ...line, seal };
  });
  return logOf({ header, acts }, end);
}

const found = async (log: GameLog) => {
  const led = await rerun(log);
  if (!led.ok) throw new Error(led.fault.code);
  return led.value;
};

describe('the computers of a log, led again', () => {
  it.each([
    [TWO, 'easy'],
    [TWO, 'hard'],
    [FOUR, 'middle'],
  ] as const)('do the same, seats %s at the level %s', async (seats, level) => {
    const log = played(seats, '5', level);
    expect(await found(log)).toEqual({ compared: log.acts.length - 1, differs: null });
  });

  it('do not do what a person did', async () => {
    const log = played(TWO, '5', 'hard');
    const other = {
      ...log,
      header: { ...log.header, players: { ...log.header.players, ru: { kind: 'computer', difficulty: 'easy' } } },
    } as const;
    const { differs } = await found(other);
    expect(differs?.side).toBe('ru');
    expect(differs?.events.length).toBeGreaterThan(0);
    const person = {
      ...log,
      header: { ...log.header, players: Object.fromEntries([[us, log.header.players[us] ?? { kind: 'person' }]]) },
    } as const;
    expect((await found(person)).differs).toBeNull();
  });

  it('do not sign what a forger lets them sign, though the rules allow it', async () => {
    const log = await parseLog(forged);
    if (!log.ok) throw new Error(log.fault.code);
    expect(await verifyLog(log.value)).toMatchObject({ ok: true, value: { by: 'rules' } });
    expect((await found(log.value)).differs).toMatchObject({ act: 3, side: 'ru' });
  });
});

/** What the delegations of each version do in some games, as one check number. */
const DOINGS: Readonly<Record<number, string>> = {
  1: 'b6f8843c8479ce98',
  2: 'd566277706fd25f3',
  3: '5b19672a23bc29fb',
  4: 'e51f8d6b61ae979f',
  5: 'c29c5b942cda02a2',
};

it('has a new version of the delegations whenever they do something else', () => {
  const levels: readonly Difficulty[] = ['easy', 'middle', 'hard'];
  const doings = levels.flatMap((level) =>
    [TWO, FOUR].map((seats) => game(seats, '1', () => level).acts.map(({ intent }) => intent)),
  );
  // If this fails: raise DELEGATIONS in src/log/format.ts, and add the new check number; an old one stays.
  expect(DOINGS[DELEGATIONS]).toBe(fnv1a64(canonicalJson(doings)));
});
