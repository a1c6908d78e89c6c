import fc from 'fast-check';
import { expect, it } from 'vitest';
import { legal, see, view, type Intent, type Scenario, type Side } from '../engine';
import { exportFor } from './export';
import { RULES, type GameLog, type LogAct, type LogHeader } from '../formats';
import { startState } from './states';
import { logOf, record } from './record';
import { ALASKA } from './test-log';
import { SIDES, eu, ru, ua, us } from '../engine/testing/alaska';

/** Nothing leaks on the open channel, everything on Moscow's own: so a test says what leaks. */
const SCENARIO: Scenario = {
  ...ALASKA,
  backChannel: { ...ALASKA.backChannel, leakPercent: 0 },
  moves: ALASKA.moves.map((move) =>
    move.carriesWhisper ? { ...move, uses: 9, carriesWhisper: { leakPercent: 100 } } : move,
  ),
};
const CHANNEL = SCENARIO.moves.find(({ side, carriesWhisper }) => side === ru && carriesWhisper)?.id ?? '';

const HEADER: LogHeader = {
  format: 'impasse-log',
  version: 1,
  rules: RULES,
  scenario: SCENARIO,
  seats: SIDES,
  players: {},
  seed: 7,
  // Events of the world draw from the same chance as leaks: what is drawn may differ, and is no secret.
  settings: { rounds: 6, leaks: true, events: false, absentMoves: false, numbering: 'round', opener: us },
  started: '2025-08-15T19:00:00.000Z',
};

const TERMS = [{ ceasefire: 'full' }, { trade: 'projects' }, { ceasefire: 'full', trade: 'projects' }] as const;

/** What a side does in a turn: in secret, if the game is one of those with secrets, and then openly. */
const turn = fc.record({
  whispersTo: fc.constantFrom<Side | null>(us, ru, eu, null),
  leaks: fc.boolean(),
  accepts: fc.constant(false),
  terms: fc.constantFrom(...TERMS),
  tables: fc.boolean(),
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

/** A game of the turns; the secret whispers of all but Kyiv are left out unless wanted. Leaked ones are always made. */
function game(turns: readonly Turn[], secret: boolean): GameLog {
  const start = startState(HEADER);
  if (!start.ok) throw new Error(start.fault.code);
  let state = start.value;
  const acts: LogAct[] = [];
  const act = (intent: Intent): boolean => {
    const recorded = record({ header: HEADER, acts }, state, intent);
    if (recorded.ok) acts.push(recorded.value.act);
    if (recorded.ok) state = recorded.value.state;
    return recorded.ok;
  };
  act({ kind: 'open' });
  for (const { whispersTo, leaks, terms, tables } of turns) {
    const side = state.turn;
    if (!side || state.phase !== 'table') break;
    if (secret)
      for (const waiting of legal(state, side).answers) act({ kind: 'answer', side, ...waiting, accept: false });
    const openly = side === ru && leaks && whispersTo;
    if (openly && whispersTo !== ru) act({ kind: 'whisper', side, to: whispersTo, terms, through: CHANNEL });
    else if (secret && side !== ua && whispersTo && whispersTo !== side)
      act({ kind: 'whisper', side, to: whispersTo, terms });
    if (!(tables && act({ kind: 'table', side, terms }))) act({ kind: 'hold', side });
  }
  return logOf({ header: HEADER, acts }, state);
}

const endOf = (log: GameLog) => {
  const start = startState(log.header);
  if (!start.ok) throw new Error(start.fault.code);
  return log.acts.reduce((state, { intent }) => {
    const next = record({ header: log.header, acts: [] }, state, intent);
    if (!next.ok) throw new Error(next.fault.code);
    return next.value.state;
  }, start.value);
};

it('lets a third side see the same, whether or not others whispered in secret', () => {
  let whispers = 0;
  let leaks = 0;
  fc.assert(
    fc.property(fc.array(turn, { minLength: 6, maxLength: 22 }), (turns) => {
      const [quiet, busy] = [game(turns, false), game(turns, true)];
      const kinds = busy.acts.flatMap(({ events }) => events.map(({ kind }) => kind));
      whispers += kinds.filter((kind) => kind === 'whispered').length;
      leaks += kinds.filter((kind) => kind === 'leaked').length;
      const seen = (log: GameLog) => log.acts.flatMap(({ events }) => events.flatMap((event) => see(event, ua) ?? []));
      expect(seen(busy)).toEqual(seen(quiet));
      const [before, after] = [view(endOf(quiet), ua), view(endOf(busy), ua)];
      expect(after).toEqual(before);
      expect(legal(after, ua)).toEqual(legal(before, ua));
      expect(exportFor(busy, ua)).toEqual(exportFor(quiet, ua));
    }),
    { numRuns: 60 },
  );
  expect(whispers).toBeGreaterThan(100);
  expect(leaks).toBeGreaterThan(20);
});

it('told, before whispers were numbered by their round, how many others had been sent', () => {
  const old = { ...HEADER, settings: { rounds: 6, leaks: true, events: false, absentMoves: false, opener: us } };
  const start = startState(old);
  if (!start.ok) throw new Error(start.fault.code);
  expect('numbering' in start.value.settings).toBe(false);
  const terms = TERMS[0];
  const first = record({ header: old, acts: [] }, start.value, { kind: 'open' });
  if (!first.ok) throw new Error(first.fault.code);
  const second = record({ header: old, acts: [] }, first.value.state, { kind: 'whisper', side: us, to: ru, terms });
  expect(second.ok && second.value.act.events[0]).toMatchObject({ kind: 'whispered', number: 1 });
});

it('names a whisper by its sender and its round, and refuses a name that two have', () => {
  const start = startState(HEADER);
  if (!start.ok) throw new Error(start.fault.code);
  let state = start.value;
  const act = (intent: Intent) => {
    const next = record({ header: HEADER, acts: [] }, state, intent);
    if (!next.ok) return next.fault.code;
    state = next.value.state;
    return next.value.act.events;
  };
  const terms = TERMS[0];
  act({ kind: 'open' });
  act({ kind: 'whisper', side: us, to: eu, terms });
  act({ kind: 'hold', side: us });
  act({ kind: 'whisper', side: ru, to: eu, terms: TERMS[1] });
  act({ kind: 'hold', side: ru });
  act({ kind: 'hold', side: ua });
  expect(legal(state, eu).answers).toEqual([
    { whisper: 1, from: 'us' },
    { whisper: 1, from: 'ru' },
  ]);
  expect(act({ kind: 'answer', side: eu, whisper: 1, accept: true })).toBe('intent.no-such-whisper');
  expect(act({ kind: 'answer', side: eu, whisper: 1, from: ua, accept: true })).toBe('intent.no-such-whisper');
  expect(act({ kind: 'answer', side: eu, whisper: 1, from: ru, accept: true })).toMatchObject([
    { kind: 'answered', from: 'ru', draft: { terms: TERMS[1] } },
  ]);
  expect(state.whispers.map(({ from, answer }) => [from, answer])).toEqual([
    ['us', 'waiting'],
    ['ru', 'accepted'],
  ]);
  expect(act({ kind: 'answer', side: eu, whisper: 1, accept: false })).toMatchObject([{ from: 'us', accept: false }]);
});
