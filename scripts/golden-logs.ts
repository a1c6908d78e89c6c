/**
 * Writes the golden logs of src/log/golden that are missing. A golden log stays for good: it shows that logs written
 * by an older program still replay. So an existing file is left alone, unless --anew is given before the first release.
 * Run: node scripts/run.mjs scripts/golden-logs.ts [--anew]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  DELEGATIONS,
  exportLog,
  logOf,
  print,
  record,
  RULES,
  type Difficulty,
  type GameLog,
  type LogAct,
  type LogHeader,
} from '../src/log';
import { fromFile, type ScenarioFile } from '../src/formats';
import { randomLog } from '../src/log/random-log';
import { playGame } from '../src/negotiators/trials/play-game';
import { SIDES, BOTH, eu, ua, us } from '../src/engine/testing/alaska';

const scenario = fromFile(JSON.parse(readFileSync('scenarios/alaska-summit.json', 'utf8')) as ScenarioFile);

const kindOf = (log: GameLog): string => log.result?.result.kind ?? 'unfinished';

const has = (log: GameLog, kind: string): boolean =>
  log.acts.some(({ events }) => events.some((event) => event.kind === kind));

/** The first seed whose random game fits. */
function find(seats: typeof SIDES, fits: (log: GameLog) => boolean): GameLog {
  for (let seed = 1; seed < 5000; seed++) {
    const log = randomLog({ scenario, seed, seats });
    if (fits(log)) return log;
  }
  throw new Error('No such game among 5000');
}

const LEVEL: Difficulty = 'middle';

/** A game of the seats as the page writes it today: led by the delegations, which the header names. */
function led(seed: number): GameLog {
  const settings = { rounds: 6, leaks: true, events: true, absentMoves: false, numbering: 'round' } as const;
  const players = SIDES.map((side) => [
    side,
    side === us ? { kind: 'person', name: 'Zoë – “Вашингтон”' } : { kind: 'computer', difficulty: LEVEL },
  ]);
  const header: LogHeader = {
    format: 'impasse-log',
    version: 1,
    rules: RULES,
    scenario,
    seats: SIDES,
    players: Object.fromEntries(players),
    seed,
    settings,
    delegations: DELEGATIONS,
    started: '2026-11-27T19:00:00.000Z',
  };
  const game = playGame({ scenario, seats: SIDES, seed, settings, difficulty: () => LEVEL });
  const acts: LogAct[] = [];
  let state = game.start;
  for (const { intent, reason } of game.acts) {
    const recorded = record({ header, acts }, state, intent, reason);
    if (!recorded.ok) throw new Error(recorded.fault.code);
    acts.push(recorded.value.act);
    ({ state } = recorded.value);
  }
  return logOf({ header, acts }, state);
}

/** The first of them in which somebody whispered, and that was signed. */
function findLed(): GameLog {
  for (let seed = 1; seed < 500; seed++) {
    const log = led(seed);
    if (has(log, 'whispered') && kindOf(log) === 'signed') return log;
  }
  throw new Error('No such game among 500');
}

const numbered = findLed();
const numberedSeat = await exportLog(numbered, ua);
if (!numberedSeat.ok) throw new Error(numberedSeat.fault.code);

const leaking = find(SIDES, (log) => has(log, 'leaked') && has(log, 'lapsed') && kindOf(log) === 'no-terms');
const seat = await exportLog(leaking, eu);
if (!seat.ok) throw new Error(seat.fault.code);

const GOLDEN: Readonly<Record<string, GameLog>> = {
  'two-signed': find(BOTH, (log) => kindOf(log) === 'signed' && has(log, 'voted')),
  'two-walk-out': find(BOTH, (log) => kindOf(log) === 'walk-out' && has(log, 'whispered')),
  'two-unfinished': randomLog({ scenario, seed: 77, seats: BOTH, acts: 9 }),
  'four-no-terms': leaking,
  'four-seen-by-eu': seat.value,
  // With all that came into the format since: whispers numbered by round, named delegations, a sealed result.
  'four-numbered': numbered,
  'four-numbered-seen-by-ua': numberedSeat.value,
};

for (const [name, log] of Object.entries(GOLDEN)) {
  const path = `src/log/golden/${name}.v${log.header.version}.jsonl`;
  if (!existsSync(path) || process.argv.includes('--anew')) writeFileSync(path, print(log));
}
