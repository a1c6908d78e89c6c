import { expect, it } from 'vitest';
import type { Intent, Settings, Side, VerdictKind } from '../engine';
import { ALASKA } from '../engine/testing/alaska';
import { headerOf } from './begin';
import { logOf, record } from './record';
import { startState } from './states';
import { verify } from './verify';
import type { GameLog, LogAct } from '../formats';

/** What scripts/verdict-games.ts writes: a table, and for each verdict a game that comes to it. */
interface VerdictGames {
  readonly seats: readonly Side[];
  readonly settings: Settings;
  readonly games: Readonly<Record<VerdictKind, { readonly seed: string; readonly acts: readonly Intent[] }>>;
}

const files = import.meta.glob<VerdictGames>('./verdicts/*.json', { import: 'default', eager: true });

const games = Object.entries(files).flatMap(([file, { seats, settings, games }]) =>
  Object.entries(games).map(([verdict, game]) => ({ file, seats, settings, verdict, ...game })),
);

/** The log of a game by its acts. */
function played({ seats, settings, seed, acts: intents }: (typeof games)[number]): GameLog {
  const started = '2025-08-15T00:00:00.000Z';
  const header = headerOf({ scenario: ALASKA, seats, players: {}, seed, settings, started });
  const begun = startState(header);
  if (!begun.ok) throw new Error(begun.fault.code);
  const acts: LogAct[] = [];
  let state = begun.value;
  for (const intent of intents) {
    const next = record({ header, acts }, state, intent);
    if (!next.ok) throw new Error(`${next.fault.code}: ${JSON.stringify(intent)}`);
    acts.push(next.value.act);
    ({ state } = next.value);
  }
  return logOf({ header, acts }, state);
}

it.each(games)('$file: a game by the rules comes to a $verdict', (game) => {
  const log = played(game);
  expect(log.result?.result.verdict.kind).toBe(game.verdict);
  expect(verify(log)).toMatchObject({ ok: true, value: { finished: true, replayed: true } });
});

it('has each verdict at each table', () => {
  expect(Object.values(files).map(({ seats, games }) => [seats.length, Object.keys(games).length])).toEqual([
    [4, 5],
    [2, 5],
  ]);
});
