/**
 * Writes scenarios/alaska-history.log.jsonl: the summit as the article tells it, as a log that can be replayed.
 * Run: node scripts/run.mjs scripts/history-log.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Intent, Scenario, Side, State, Terms } from '../src/engine';
import { logOf, print, record, startState, type GameLog, type LogAct, type LogHeader } from '../src/log';
import { DELEGATIONS, RULES, fromFile, type ScenarioFile } from '../src/formats';
import { ru as MOSCOW, us as WASHINGTON } from '../src/engine/testing/alaska';

const SCENARIO = 'scenarios/alaska-summit.json';
const LOG = 'scenarios/alaska-history.log.jsonl';

/** Moscow's demand: Ukrainian withdrawal from the three regions (¶11), and the roots of the conflict (¶21). */
const MOSCOW_ASKS: Terms = {
  donetsk: 'ua-leaves',
  zaporizhzhia: 'ua-leaves',
  kherson: 'ua-leaves',
  sanctions: 'lifted',
  nato: 'neutral',
  forces: 'demilitarised',
};

/** What Washington came for: a ceasefire that can be shown (¶29), trade (¶9), nuclear stability (¶13). */
const WASHINGTON_ASKS: Terms = { ceasefire: 'full', trade: 'projects', 'new-start': 'limits' };

/** Most of what it seized, for halting and a frozen line (¶17). */
const FREEZE: Terms = {
  donetsk: 'ua-leaves',
  zaporizhzhia: 'freeze',
  kherson: 'freeze',
  recognition: 'de-facto',
  ceasefire: 'full',
  sanctions: 'phased',
};

/** The same by the same way, and the fighting eased instead of the sanctions (¶17, ¶18). */
const HALT: Terms = { donetsk: 'ua-leaves', zaporizhzhia: 'freeze', kherson: 'freeze', ceasefire: 'full' };

const us = turnsOf(WASHINGTON);
const ru = turnsOf(MOSCOW);

/** The acts in their order. Where the article gives no order among them, they stand where the rounds have room. */
const ACTS: readonly Intent[] = [
  { kind: 'open' },
  // Before the talks: sanctions threatened for 8 August (¶6), regions bombarded (¶10).
  us.move('us-deadline'),
  us.hold(),
  ru.move('ru-bombard'),
  ru.hold(),
  // The threat gives way to a meeting (¶6). Moscow's view of the conflict, and its demand for three regions (¶11).
  us.move('us-let-go'),
  us.hold(),
  ru.move('ru-roots'),
  ru.table(MOSCOW_ASKS),
  // The welcome (¶5, ¶19), and what each side would like to show (¶9, ¶13).
  us.move('us-carpet'),
  us.table(WASHINGTON_ASKS),
  ru.move('ru-nuclear'),
  ru.hold(),
  us.move('us-business'),
  us.hold(),
  ru.move('ru-contracts'),
  ru.hold(),
  // Washington, too, speaks of the roots (¶21); feelers by an indirect channel (¶17, ¶18).
  us.move('us-roots'),
  us.hold(),
  ru.whisper(WASHINGTON, FREEZE, 'ru-feelers'),
  ru.hold(),
  // A ceasefire is no longer asked for before talks (¶29); proposals still travel (¶18).
  us.answer(MOSCOW, 5, false),
  us.move('us-drop'),
  us.hold(),
  ru.hold(),
  // Nothing is signed; progress is claimed without details (¶15, ¶16).
  us.move('us-progress'),
  us.hold(),
  ru.whisper(WASHINGTON, HALT, 'ru-feelers'),
  ru.hold(),
  // Those who had no chair are heard, on the Monday after (¶29).
  us.answer(MOSCOW, 7, false),
  us.move('us-allies'),
  us.hold(),
  ru.hold(),
  // No binding step (¶15): each side refuses what the other has tabled.
  { kind: 'vote', side: MOSCOW, accept: false },
  { kind: 'vote', side: WASHINGTON, accept: false },
];

function turnsOf(side: Side) {
  return {
    move: (move: string): Intent => ({ kind: 'move', side, move }),
    hold: (): Intent => ({ kind: 'hold', side }),
    table: (terms: Terms): Intent => ({ kind: 'table', side, terms }),
    answer: (from: Side, whisper: number, accept: boolean): Intent => ({ kind: 'answer', side, from, whisper, accept }),
    whisper: (to: Side, terms: Terms, through?: string): Intent => ({
      kind: 'whisper',
      side,
      to,
      terms,
      ...(through === undefined ? {} : { through }),
    }),
  };
}

function historyLog(scenario: Scenario): GameLog {
  const header: LogHeader = {
    format: 'impasse-log',
    version: 2,
    rules: RULES,
    scenario,
    seats: [WASHINGTON, MOSCOW],
    // Nobody played it: the acts are the article's.
    players: {},
    seed: 'alaska 2025',
    // Nothing may happen that the article does not tell of.
    settings: { rounds: 8, leaks: false, events: false, absentMoves: false, numbering: 'round', opener: WASHINGTON },
    delegations: DELEGATIONS,
    started: '2025-08-15T19:00:00.000Z',
  };
  const start = startState(header);
  if (!start.ok) throw new Error(start.fault.code);
  let state: State = start.value;
  const acts: LogAct[] = [];
  for (const intent of ACTS) {
    const recorded = record({ header, acts }, state, intent);
    if (!recorded.ok)
      throw new Error(
        `act ${acts.length + 1} ${JSON.stringify(intent)}: ${JSON.stringify(recorded.fault)}, round ${state.round}, turn ${state.turn}`,
      );
    acts.push(recorded.value.act);
    state = recorded.value.state;
  }
  if (state.phase !== 'over')
    throw new Error(`the summit is not over: ${state.phase}, turn ${state.turn}, votes ${state.votes.join()}`);
  return logOf({ header, acts }, state);
}

const text = print(historyLog(fromFile(JSON.parse(readFileSync(SCENARIO, 'utf8')) as ScenarioFile)));
if (process.argv.includes('--check')) {
  if (readFileSync(LOG, 'utf8') !== text) throw new Error(`${LOG} is not what scripts/history-log.ts writes`);
} else {
  writeFileSync(LOG, text);
}
