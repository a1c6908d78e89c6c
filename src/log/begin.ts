import { isSeed, type Settings } from '../engine';
import { DELEGATIONS, inFormatTwo, RULES, VERSION, type LogHeader } from '../formats';

/** What is chosen for a game before it begins. */
export interface Beginning extends Pick<LogHeader, 'scenario' | 'seats' | 'players' | 'started'> {
  readonly seed: string;
  readonly settings: Omit<Settings, 'numbering'>;
}

/** The header of a new game's log, in today's format. */
export const headerOf = ({ scenario, seats, players, seed, settings, started }: Beginning): LogHeader => ({
  format: 'impasse-log',
  version: VERSION,
  rules: RULES,
  scenario: inFormatTwo(scenario),
  seats,
  players,
  seed,
  settings: { ...settings, numbering: 'round' },
  delegations: DELEGATIONS,
  started,
});

/** Letters and digits that are hard to take for each other: 32 of them, five bits each. */
export const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
/** So many of them hold 128 bits. */
const LETTERS_OF_SEED = 26;

/** A seed that nobody guesses, from what draws random bytes into an array. */
export const drawnSeed = (fill: (bytes: Uint8Array<ArrayBuffer>) => unknown): string => {
  const bytes = new Uint8Array(LETTERS_OF_SEED);
  fill(bytes);
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('');
};

/**
 * The seed that somebody typed, or null if it is none: small letters, no space at its ends, one between words, so that
 * what was read aloud gives the same game on every keyboard.
 */
export function typedSeed(text: string): string | null {
  const seed = text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return isSeed(seed) ? seed : null;
}

/** The seed of game i of many, from 0: the next number of a number, and of a word the word and a number. */
export const seedOfGame = (seed: string, i: number): string =>
  /^\d{1,15}$/.test(seed) ? String(Number(seed) + i) : i === 0 ? seed : `${seed} ${i}`.slice(-64);
