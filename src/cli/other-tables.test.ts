import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  clone,
  compile,
  evolve,
  hashState,
  net,
  sidesOf,
  view,
  type Account,
  type Scenario,
  type State,
  type Terms,
} from '../engine';
import { marked, numbersIn } from '../engine/testing/marked';
import { headerOf, parseLog, print, startSeed, verifyLog, type LogHeader } from '../log';
import { readScenarioFile } from '../scenarios';
import { HARBOUR, RIVER, TABLE_FILES } from '../scenarios/testing/tables';
import { playGame, type PlayedAct, type PlayedGame } from '../negotiators';
import { gameLog } from './game-log';

/** Hard delegations take longest to think. */
const LEVELS = ['easy', 'middle', 'easy', 'middle', 'hard'] as const;
const GAMES = 200;

/** So many games among computers at the seats of the scenario, each level in turn; the absent move in every other one. */
const games = Array.from({ length: GAMES }, (_, at) => ({
  seed: `${at}`,
  level: LEVELS[at % LEVELS.length] ?? 'middle',
  absentMoves: at % 2 === 1,
}));

type Setting = (typeof games)[number];

const settingsOf = (scenario: Scenario, { absentMoves }: Setting) => ({
  rounds: scenario.rounds.default,
  leaks: true,
  events: true,
  absentMoves,
});

const total = (state: State, of: (account: Account) => number): number =>
  state.table.sides.reduce((sum, side) => sum + of(state.accounts[side]), 0);

/** What of the ledger is broken after any event: transfers sum to zero, costs never fall, and everything is whole. */
function* brokenLedger(before: State, { events, state: after }: PlayedAct): Generator<string> {
  const state = clone(before);
  const width = state.table.sides.length;
  for (const event of events) {
    const costs = state.table.sides.map((side) => state.accounts[side].costs);
    evolve(state, event);
    if (total(state, ({ standing }) => standing) !== 0) yield `standing after ${event.kind}`;
    if (total(state, ({ stakes }) => stakes) !== 0) yield `stakes after ${event.kind}`;
    if (total(state, net) + total(state, (account) => account.costs) !== 0) yield `net after ${event.kind}`;
    for (const [i, side] of state.table.sides.entries()) {
      if (state.accounts[side].costs < (costs[i] ?? 0)) yield `costs of ${side} fell after ${event.kind}`;
      if (!Object.values(state.accounts[side]).every(Number.isSafeInteger)) yield `${side} after ${event.kind}`;
    }
    for (let entry = 0; entry < state.payoffs.length; entry += width)
      if (state.payoffs.slice(entry, entry + width).reduce((sum, points) => sum + points, 0) !== 0)
        yield `payoffs after ${event.kind}`;
  }
  if (hashState(state) !== hashState(after)) yield 'the events do not lead to the state';
}

/** What a view tells of another seat's secrets, or of the generator. */
function* toldSecrets(after: State): Generator<string> {
  const state = marked(after);
  for (const viewer of state.table.sides) {
    const seen = numbersIn(view(state, viewer));
    if ([state.rng].flat().some((word) => seen.has(word))) yield `${viewer} sees the generator`;
    for (const other of state.table.sides)
      if ([...numbersIn(state.secrets[other])].some((secret) => seen.has(secret)) !== (other === viewer))
        yield `${viewer} and the secrets of ${other}`;
  }
}

/** Terms that an act puts on the table or into a back channel. */
const termsIn = ({ intent }: PlayedAct): Terms[] => ('terms' in intent ? [intent.terms] : []);

const contradicts = ({ excluded = [] }: Scenario, terms: Terms): boolean =>
  excluded.some((pair) => Object.entries(pair.terms).every(([issue, option]) => terms[issue] === option));

const headerFor = (scenario: Scenario, setting: Setting): LogHeader =>
  headerOf({
    scenario,
    seats: scenario.seats.default,
    players: Object.fromEntries(
      scenario.seats.default.map((side) => [side, { kind: 'computer', difficulty: setting.level }]),
    ),
    seed: setting.seed,
    settings: settingsOf(scenario, setting),
    started: '2025-08-15T19:00:00.000Z',
  });

describe.each([
  ['the harbour, of two sides and nothing else', HARBOUR, 2],
  ['the river, of six sides', RIVER, 4],
])('computers at a table that is only a file: %s', (_name, scenario, seated) => {
  const table = compile(scenario);
  const play = (header: LogHeader, setting: Setting): PlayedGame =>
    playGame({
      scenario,
      table,
      seats: header.seats,
      seed: startSeed(header),
      settings: header.settings,
      difficulty: () => setting.level,
    });

  it(`play ${GAMES} games to the end, and every property of the rules holds`, async () => {
    const seen = new Set<string>();
    for (const [at, setting] of games.entries()) {
      const header = headerFor(scenario, setting);
      const game = play(header, setting);
      expect(game.end.phase).toBe('over');
      let before = game.start;
      const broken: string[] = [];
      for (const [n, act] of game.acts.entries()) {
        broken.push(...brokenLedger(before, act));
        if (termsIn(act).some((terms) => contradicts(scenario, terms))) broken.push('a pair that is excluded');
        // A view copies the whole state for each side: every twelfth act of each game, another one in each.
        if (n % 12 === at % 12) broken.push(...toldSecrets(act.state));
        before = act.state;
      }
      expect(broken).toEqual([]);
      const log = gameLog(header, game);
      const written = print(log);
      const read = await parseLog(written);
      if (!read.ok) throw new Error(read.fault.code);
      expect(print(read.value)).toBe(written);
      expect(await verifyLog(read.value)).toMatchObject({ ok: true, value: { by: 'rules' } });
      if (game.end.outcome) seen.add(game.end.outcome.kind);
    }
    expect(seen).toContain('signed');
    expect(scenario.seats.default).toHaveLength(seated);
  });
});

it.each(TABLE_FILES)('%s passes every check that an author’s file must pass', async (file) => {
  expect(await readScenarioFile(readFileSync(file), file)).toMatchObject({ ok: true });
});

it('the two tables have what they are there to show', () => {
  expect(sidesOf(HARBOUR)).toHaveLength(2);
  expect(HARBOUR.meters).toEqual([]);
  expect(HARBOUR.surface).toMatchObject({ kind: 'plain' });
  expect(sidesOf(RIVER)).toHaveLength(6);
  expect(RIVER.seats.default).toHaveLength(4);
  expect(RIVER.excluded?.length).toBeGreaterThan(0);
  expect(RIVER.surface).toMatchObject({ kind: 'svg' });
});
