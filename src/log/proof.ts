import {
  apply,
  canonicalJson,
  fnv1a64,
  ok,
  sidesOf,
  type Result,
  type Scenario,
  type Side,
  type State,
} from '../engine';
import { inOtherWords, loadScenario, releases } from '../scenarios';
import { differences } from './differences';
import { asWritten, DELEGATIONS, inFormatOne, inFormatTwo, RULES, type GameLog, type LogHeader } from '../formats';
import { startState } from './states';

/**
 * Whether a log's scenario is the one that comes with the game under its name: today's, today's with the neutral names, an earlier one, neither (with
 * the number of places in which it differs from today's, and JSON pointers to the first of them), or of a name that
 * no scenario of the game has.
 */
export type ScenarioProof =
  | { readonly kind: 'same' | 'renamed' | 'earlier' | 'foreign' }
  | { readonly kind: 'changed'; readonly count: number; readonly places: readonly string[] };

/**
 * The last line: `sealed` to all before it; `compared` with the outcome of the acts, but without a seal, as logs had
 * it before they named their delegations; `unsealed`, the same in a log that names them; `missing` though the game is over; `open` where the game is not over.
 */
export type ResultProof = 'sealed' | 'compared' | 'unsealed' | 'missing' | 'open';

/**
 * By which delegations the computers are said to be led: those of this program, others, or the log does not say.
 * `hidden` where they cannot be led again: in a log of one seat, of which they saw other parts, or of other rules.
 */
export type Delegations = 'these' | 'others' | 'unnamed' | 'hidden';

/** What is known of a log beyond its acts, for a log that verifies. */
export interface Proof {
  readonly scenario: ScenarioProof;
  readonly result: ResultProof;
  readonly delegations: Delegations;
  /** The sides that the log says were led by the computer. */
  readonly computers: readonly Side[];
}

/** See `proofOf` in `reader.ts`. */
export async function prove(log: GameLog): Promise<Result<Proof>> {
  const end = stateAfter(log);
  if (!end.ok) return end;
  const scenario = await scenarioProof(log.header);
  if (!scenario.ok) return scenario;
  return ok({
    scenario: scenario.value,
    result: resultProof(log, end.value),
    delegations: delegationsOf(log.header),
    computers: computersOf(log.header),
  });
}

/** The sides that a log says were led by the computer. */
const computersOf = ({ scenario, players }: LogHeader): readonly Side[] =>
  sidesOf(scenario).filter((side) => players[side]?.kind === 'computer');

function delegationsOf({ delegations, rules, seenBy }: LogHeader): Delegations {
  if (seenBy !== undefined || rules !== RULES) return 'hidden';
  if (delegations === undefined) return 'unnamed';
  return delegations === DELEGATIONS ? 'these' : 'others';
}

/** The seal of the result and the name of the delegations came into logs together. */
function resultProof({ header, result }: GameLog, end: State): ResultProof {
  if (!result) return end.phase === 'over' ? 'missing' : 'open';
  if (result.seal !== undefined) return 'sealed';
  return header.delegations === undefined ? 'compared' : 'unsealed';
}

function stateAfter(log: GameLog): Result<State> {
  const start = startState(log.header);
  return start.ok ? ok(log.acts.reduce((state, { events }) => apply(state, events), start.value)) : start;
}

/** A scenario that did not arrive is not foreign: the fault says so. */
async function scenarioProof({ scenario, seenBy }: LogHeader): Promise<Result<ScenarioProof>> {
  const shipped = await loadScenario(scenario.id);
  if (!shipped.ok) return shipped.fault.code === 'scenario.unknown' ? ok({ kind: 'foreign' }) : shipped;
  const part = seenBy === undefined ? asWritten : openPart;
  // In one form, the log's if it can be: a log of format 2 may hold what comes with the game as a file of format 1.
  const old = scenario.format === 1 ? inFormatOne(shipped.value) : null;
  const found = old
    ? differences(part(scenario), part(old))
    : differences(part(inFormatTwo(scenario)), part(inFormatTwo(shipped.value)));
  if (found.count === 0) return ok({ kind: 'same' });
  const forms = [scenario, ...(scenario.format === 1 ? [] : [inFormatOne(scenario) ?? []].flat())];
  const hashes = forms.map((form) => fnv1a64(canonicalJson(part(form))));
  const known = (await releases())[scenario.id]?.some(({ whole, open }) =>
    hashes.includes(seenBy === undefined ? whole : open),
  );
  if (known) return ok({ kind: 'earlier' });
  const renamed = await inOtherWords(shipped.value, 'neutral');
  const same = renamed.ok && differences(part(inFormatTwo(scenario)), part(inFormatTwo(renamed.value))).count === 0;
  return ok(same ? { kind: 'renamed' } : { kind: 'changed', ...found });
}

/** What of a scenario lies open to all, and stands unchanged in a log for one seat. */
export function openPart(known: Scenario): object {
  const { guessedSalience: _guesses, spread: _spread, ...scenario } = asWritten(known);
  const sides = Object.entries(scenario.sides).map(
    ([side, { confidential: _sheet, ...open }]) => [side, open] as const,
  );
  return { ...scenario, sides: Object.fromEntries(sides) };
}
