/**
 * Writes the golden logs of src/log/golden that are missing. A golden log stays for good: it shows that logs written
 * by an older program still replay. So an existing file is left alone, unless --anew is given before the first release;
 * those beside the folder of today's rules are of programs that are gone, and are never written again.
 * Run: node scripts/run.mjs scripts/golden-logs.ts [--anew]
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { GameEvent, Intent, Side, State } from '../src/engine';
import { fromFile, type ScenarioFile } from '../src/formats';
import {
  exportLog,
  headerOf,
  logOf,
  print,
  record,
  replayStates,
  startState,
  withNote,
  type Difficulty,
  type GameLog,
  type LogAct,
  type LogHeader,
} from '../src/log';
import { randomLog } from '../src/log/random-log';
import { WORD_EVENTS } from '../src/log/random-words';
import { playGame } from '../src/negotiators/trials/play-game';
import { SIDES, BOTH, eu, ru, ua, us } from '../src/engine/testing/alaska';

const scenario = fromFile(JSON.parse(readFileSync('scenarios/alaska-summit.json', 'utf8')) as ScenarioFile);

const kindOf = (log: GameLog): string => log.result?.result.kind ?? 'unfinished';

const has = (log: GameLog, kind: string): boolean =>
  log.acts.some(({ events }) => events.some((event) => event.kind === kind));

/** The first seed whose random game fits. */
function find(
  seats: typeof SIDES,
  fits: (log: GameLog) => boolean,
  wanted: Partial<Parameters<typeof randomLog>[0]> = {},
): GameLog {
  for (let seed = 1; seed < 5000; seed++) {
    const log = randomLog({ scenario, seed, seats, version: 2, ...wanted });
    if (fits(log)) return log;
  }
  throw new Error('No such game among 5000');
}

const hasAll = (log: GameLog, kinds: readonly string[]): boolean => kinds.every((kind) => has(log, kind));

/** A side without a chair did something. */
const moves = (log: GameLog, side: Side): boolean =>
  log.acts.some(({ events }) => events.some((event) => event.kind === 'moved' && event.side === side));

/** Two drafts of as many signatures came to the vote. */
const tied = (event: GameEvent): boolean => event.kind === 'closing-opened' && event.votes.length > 1;

/** A meter was driven against its end. */
function clamped(log: GameLog): boolean {
  const states = replayStates(log);
  if (!states.ok) return false;
  const { meters } = scenario;
  return meters.some(({ id, min, max }) => states.value.some((state) => [min, max].includes(state.meters[id] ?? NaN)));
}

const LEVEL: Difficulty = 'middle';

/** A game of the seats as the page writes it today: led by the delegations, which the header names. */
function led(seed: string): GameLog {
  const settings = { rounds: 6, leaks: true, events: true, absentMoves: false, numbering: 'round' } as const;
  const players = SIDES.map((side) => [
    side,
    side === us ? { kind: 'person', name: 'Zoë – “Вашингтон”' } : { kind: 'computer', difficulty: LEVEL },
  ]);
  const started = '2026-11-27T19:00:00.000Z';
  const header = headerOf({ scenario, seats: SIDES, players: Object.fromEntries(players), seed, settings, started });
  const game = playGame({ scenario, seats: SIDES, seed, settings, difficulty: () => LEVEL });
  return recorded(header, game.start, game.acts);
}

function recorded(header: LogHeader, start: State, done: readonly Pick<LogAct, 'intent' | 'reason'>[]): GameLog {
  const acts: LogAct[] = [];
  let state = start;
  for (const { intent, reason } of done) {
    const next = record({ header, acts }, state, intent, reason);
    if (!next.ok) throw new Error(next.fault.code);
    acts.push(next.value.act);
    ({ state } = next.value);
  }
  return logOf({ header, acts }, state);
}

/** The first of them in which somebody whispered, and that was signed. */
function findLed(): GameLog {
  for (let seed = 1; seed < 500; seed++) {
    const log = led(`table ${seed}`);
    if (has(log, 'whispered') && kindOf(log) === 'signed') return log;
  }
  throw new Error('No such game among 500');
}

/** A log that branches off another after some acts, with notes between its lines and after its end. */
function branched(from: GameLog, at: number): GameLog {
  const seal = from.acts[at - 1]?.seal ?? '';
  const header: LogHeader = { ...from.header, parent: { seal, act: at } };
  const start = startState(header);
  if (!start.ok) throw new Error(start.fault.code);
  const begun = recorded(header, start.value, from.acts.slice(0, at));
  const noted = withNote(begun, { kind: 'remark', by: 'Zoë', text: 'From here on, otherwise.' });
  const states = replayStates(noted);
  let state = states.ok ? states.value.at(-1) : undefined;
  const acts = [...noted.acts];
  while (state?.turn) {
    const { turn, phase } = state;
    const intent: Intent =
      phase === 'closing' ? { kind: 'vote', side: turn, accept: false } : { kind: 'hold', side: turn };
    const next = record({ header, acts }, state, intent);
    if (!next.ok) throw new Error(next.fault.code);
    acts.push(next.value.act);
    ({ state } = next.value);
  }
  if (!state) throw new Error('No state');
  const whole = logOf({ header, acts }, state);
  return withNote(withNote(whole, { kind: 'mark', of: 8, good: true }), {
    kind: 'x-later',
    what: [1, null, { a: 'é' }],
  });
}

async function seenBy(log: GameLog, seat: Side): Promise<GameLog> {
  const seen = await exportLog(log, seat);
  if (!seen.ok) throw new Error(seen.fault.code);
  return seen.value;
}

const numbered = findLed();
const leaking = find(SIDES, (log) => has(log, 'leaked') && has(log, 'lapsed') && kindOf(log) === 'no-terms');

const spoken = find(SIDES, (log) => hasAll(log, WORD_EVENTS), { talk: true, rounds: 12 });

const GOLDEN: Readonly<Record<string, GameLog>> = {
  'two-signed': find(BOTH, (log) => kindOf(log) === 'signed' && has(log, 'voted')),
  'two-walk-out': find(BOTH, (log) => kindOf(log) === 'walk-out' && has(log, 'whispered')),
  'two-unfinished': find(BOTH, (log) => kindOf(log) === 'unfinished', { acts: 9 }),
  'four-no-terms': leaking,
  'four-no-terms-seen-by-eu': await seenBy(leaking, eu),
  'four-signed': numbered,
  'four-signed-seen-by-ua': await seenBy(numbered, ua),
  'four-branched': branched(numbered, 12),
  'four-injected': find(SIDES, (log) => hasAll(log, ['injected', 'backfired', 'happened']), {
    injects: true,
    rounds: 12,
  }),
  'four-tied': find(SIDES, (log) => log.acts.some(({ events }) => events.some(tied)), { rounds: 4 }),
  'two-absent-moves': find(BOTH, (log) => [ua, eu].every((side) => moves(log, side)), { absentMoves: true, rounds: 8 }),
  'two-clamped': find(BOTH, clamped, { rounds: 12 }),
  'four-spoken': spoken,
  'four-spoken-seen-by-ru': await seenBy(spoken, ru),
};

const folder = 'src/log/golden/rules-2';
mkdirSync(folder, { recursive: true });
for (const [name, log] of Object.entries(GOLDEN)) {
  const path = `${folder}/${name}.jsonl`;
  if (!existsSync(path) || process.argv.includes('--anew')) writeFileSync(path, print(log));
}
