/**
 * Writes the golden logs of src/log/golden that are missing. A golden log stays for good: it shows that logs written
 * by an older program still replay. So an existing file is left alone, unless --anew is given before the first release.
 * Run: node scripts/run.mjs scripts/golden-logs.ts [--anew]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exportLog, print, type GameLog } from '../src/log';
import { fromFile, type ScenarioFile } from '../src/scenarios';
import { randomLog } from '../src/log/random-log';
import { SIDES, BOTH, eu } from '../src/engine/testing/alaska';

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

const leaking = find(SIDES, (log) => has(log, 'leaked') && has(log, 'lapsed') && kindOf(log) === 'no-terms');
const seat = await exportLog(leaking, eu);
if (!seat.ok) throw new Error(seat.fault.code);

const GOLDEN: Readonly<Record<string, GameLog>> = {
  'two-signed': find(BOTH, (log) => kindOf(log) === 'signed' && has(log, 'voted')),
  'two-walk-out': find(BOTH, (log) => kindOf(log) === 'walk-out' && has(log, 'whispered')),
  'two-unfinished': randomLog({ scenario, seed: 77, seats: BOTH, acts: 9 }),
  'four-no-terms': leaking,
  'four-seen-by-eu': seat.value,
};

for (const [name, log] of Object.entries(GOLDEN)) {
  const path = `src/log/golden/${name}.v${log.header.version}.jsonl`;
  if (!existsSync(path) || process.argv.includes('--anew')) writeFileSync(path, print(log));
}
