import type { Exercise } from '../../../classroom';
import { DELEGATIONS, RULES } from '../../../log';
import { SIMULATED, type Outcomes } from './outcomes';

const KEY = 'impasse.outcomes';
/** Tables whose games are remembered; the oldest makes room. */
const MOST = 6;

/** All that the games of a guide hang on. */
export const outcomesKey = ({ scenario, seats, minutes, computers, talk, backChannel, drawnLines }: Exercise): string =>
  [
    scenario.id,
    scenario.hash,
    RULES,
    DELEGATIONS,
    SIMULATED,
    seats.join('-'),
    minutes,
    computers,
    talk,
    backChannel,
    drawnLines ?? false,
  ].join(' ');

type Entry = readonly [key: string, outcomes: Outcomes];

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  typeof value[1] === 'object' &&
  value[1] !== null &&
  'games' in value[1] &&
  value[1].games === SIMULATED;

function entries(): readonly Entry[] {
  try {
    const json: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(json) ? json.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** What the same games came to before, in this browser; null if they have not been played yet. */
export const keptOutcomes = (key: string): Outcomes | null => entries().find(([kept]) => kept === key)?.[1] ?? null;

export function keepOutcomes(key: string, outcomes: Outcomes): void {
  try {
    const others = entries().filter(([kept]) => kept !== key);
    localStorage.setItem(KEY, JSON.stringify([...others, [key, outcomes]].slice(-MOST)));
  } catch {
    // They are then played again.
  }
}
