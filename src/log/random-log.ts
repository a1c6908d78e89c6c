import {
  chosen,
  conflictIn,
  legal,
  next,
  play,
  sidesOf,
  type Intent,
  type Legal,
  type Scenario,
  type Side,
  type State,
  type Terms,
} from '../engine';
import { RULES, type GameLog, type LogAct, type LogHeader } from '../formats';
import { headerOf } from './begin';
import { startState } from './states';
import { logOf, record } from './record';
import { randomWords } from './random-words';

export interface Wanted {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Of the format; 2 if not said. */
  readonly version?: 1 | 2;
  readonly seats?: readonly Side[];
  readonly rounds?: number;
  /** Whether the sides talk, too. */
  readonly talk?: true;
  /** Set where nobody may send a back-channel draft. */
  readonly backChannel?: false;
  /** Whether what a red line costs is drawn. */
  readonly drawnLines?: true;
  /** Whether absent sides move away from the table. */
  readonly absentMoves?: true;
  /** Whether a teacher brings the scenario's injects in, now and then. */
  readonly injects?: true;
  /** Most acts: fewer than a whole game leave it unfinished. */
  readonly acts?: number;
}

/** A log of random legal acts, the same for the same wishes. */
export function randomLog({
  scenario,
  seed,
  seats = scenario.seats.default,
  rounds = 6,
  acts: most = 500,
  version = 2,
  injects,
  ...settings
}: Wanted): GameLog {
  const header =
    version === 1 ? oldHeader(scenario, seed, seats, rounds) : todays({ scenario, seed, ...settings }, seats, rounds);
  const begun = startState(header);
  if (!begun.ok) throw new Error(begun.fault.code);
  const pick = picker(seed);
  const acts: LogAct[] = [];
  let state = begun.value;
  let intent: Intent | null = { kind: 'open' };
  while (intent && acts.length < most) {
    const reason =
      acts.length % 3 === 2
        ? { code: 'why', values: { gain: acts.length, who: `reason-of-${acts.length}` } }
        : undefined;
    const recorded = record({ header, acts }, state, intent, reason);
    if (!recorded.ok) throw new Error(recorded.fault.code);
    acts.push(recorded.value.act);
    state = recorded.value.state;
    const brought = injects && state.turn ? injectOf(scenario, state, pick) : null;
    intent = brought ?? (state.turn ? intentOf(scenario, state, state.turn, pick) : null);
  }
  return logOf({ header, acts }, state);
}

const oldHeader = (scenario: Scenario, seed: number, seats: readonly Side[], rounds: number): LogHeader => ({
  format: 'impasse-log',
  version: 1,
  rules: RULES,
  scenario,
  seats,
  players: playersOf(scenario),
  seed,
  settings: { rounds, leaks: true, events: true, absentMoves: false },
  started: '2025-08-15T19:00:00.000Z',
});

const todays = (
  {
    scenario,
    seed,
    talk,
    backChannel,
    drawnLines,
    absentMoves = false,
  }: Omit<Wanted, 'absentMoves'> & { readonly absentMoves?: boolean },
  seats: readonly Side[],
  rounds: number,
): LogHeader =>
  headerOf({
    scenario,
    seats,
    players: playersOf(scenario),
    seed: String(seed),
    settings: {
      rounds,
      leaks: true,
      events: true,
      absentMoves,
      ...(talk ? { talk } : {}),
      ...(backChannel === false ? { backChannel } : {}),
      ...(drawnLines ? { drawnLines } : {}),
    },
    started: '2026-11-27T19:00:00.000Z',
  });

/** A person leads the first side of the scenario, the computer the second; nobody was named for the others. */
function playersOf(scenario: Scenario): LogHeader['players'] {
  const [first, second] = sidesOf(scenario);
  return Object.fromEntries([
    [first, { kind: 'person', name: 'Zoë – “Вашингтон”' }],
    [second, { kind: 'computer', difficulty: 'middle' }],
  ]);
}

type Pick = <T>(of: readonly T[]) => T;

function picker(seed: number): Pick {
  let state = seed;
  return (of) => {
    const drawn = next(state);
    state = drawn.state;
    const picked = of[drawn.value % of.length];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
}

/** One act in six an inject comes instead, as long as one may. */
function injectOf(scenario: Scenario, state: State, pick: Pick): Intent | null {
  if (scenario.injects.length === 0 || !pick([true, false, false, false, false, false])) return null;
  const intent: Intent = { kind: 'inject', inject: pick(scenario.injects).id };
  return play(state, intent).ok ? intent : null;
}

function intentOf(scenario: Scenario, state: State, side: Side, pick: Pick): Intent {
  const may: Legal = legal(state, side);
  if (may.vote !== null) return { kind: 'vote', side, accept: pick([true, false, false]) };
  const tabled: Intent = { kind: 'table', side, terms: termsOf(scenario, state, pick) };
  const choices: Intent[] = [{ kind: 'hold', side }, ...(play(state, tabled).ok ? [tabled] : [])];
  for (const { id, refusal } of may.moves) if (!refusal) choices.push({ kind: 'move', side, move: id });
  for (const waiting of may.answers)
    choices.push({ kind: 'answer', side, ...waiting, accept: pick([true, false, false]) });
  const [through] = may.channels.filter(({ refusal }) => !refusal);
  for (const to of may.whisperTo) {
    choices.push({ kind: 'whisper', side, to, terms: termsOf(scenario, state, pick) });
    if (through)
      choices.push({ kind: 'whisper', side, to, terms: termsOf(scenario, state, pick), through: through.id });
  }
  if (may.sign.length > 0 && pick([true, false, false, false])) choices.push({ kind: 'sign', side, drafts: may.sign });
  if (state.settings.talk) choices.push(...randomWords(scenario, state, side, may, pick));
  if (state.round > 4) choices.push({ kind: 'walk', side });
  return pick(choices);
}

/** Some terms in which nothing contradicts anything. */
function termsOf(scenario: Scenario, { table }: State, pick: Pick): Terms {
  for (;;) {
    const terms = someOf(scenario, pick);
    if (!conflictIn(table.excluded, chosen(table, terms))) return terms;
  }
}

function someOf({ issues }: Scenario, pick: Pick): Terms {
  const settled = issues.flatMap((issue) => {
    const option = pick(issue.options);
    return option.id === 'open' || pick([true, false]) ? [] : [[issue.id, option.id] as const];
  });
  if (settled.length > 0) return Object.fromEntries(settled);
  const { id, options } = issues.find((issue) => issue.id === 'ceasefire') ?? pick(issues);
  return { [id]: (options.find((option) => option.id === 'full') ?? options.at(-1))?.id ?? '' };
}
