import { isCodeLock, unlockings, type CodeLock } from '../../classroom';
import type { Side } from '../../engine';
import type { Session } from '../../store';

/*
 * Which seats of which games have a code word, for all tabs of this browser: what one tab asks for, another must not
 * show. The log holds nothing of it, for logs are handed in.
 */

const KEY = 'impasse.code-words';
/** Games at whose screen somebody was asked; older ones are forgotten. */
const MOST_GAMES = 20;

/** What the person of a seat wants. */
interface Wish {
  /** Null for no code word. */
  readonly lock: CodeLock | null;
  /** How often the seat had been looked at without its word by then. */
  readonly unlocked: number;
}

type Games = Readonly<Record<string, Readonly<Record<string, Wish>>>>;

/** What lasts where nothing can be stored: as long as the page. */
let here: Games = {};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isWish = (value: unknown): value is Wish =>
  isObject(value) &&
  'lock' in value &&
  (value.lock === null || isCodeLock(value.lock)) &&
  'unlocked' in value &&
  typeof value.unlocked === 'number';

function games(): Games {
  try {
    const json: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!isObject(json)) return here;
    const sound = (entry: [string, unknown]): entry is [string, Games[string]] =>
      isObject(entry[1]) && Object.values(entry[1]).every(isWish);
    return Object.fromEntries(Object.entries(json).filter(sound));
  } catch {
    return here;
  }
}

/** How often a seat was looked at without its word. */
export const unlockedTimes = ({ acts, header }: Session, side: Side): number =>
  unlockings(acts, header.seats).filter((one) => one.side === side).length;

/**
 * What the curtain asks for before a seat; null for nothing, undefined where its person has still to say what they want:
 * at first, and after it was lifted without the word.
 */
export function lockAt(session: Session, side: Side): CodeLock | null | undefined {
  const wish = games()[session.id]?.[side];
  if (!wish) return undefined;
  return wish.lock && wish.unlocked < unlockedTimes(session, side) ? undefined : wish.lock;
}

/** Keeps what a person wants from now on. */
export function keepLock(session: Session, side: Side, lock: CodeLock | null): void {
  const { [session.id]: seats = {}, ...others } = games();
  const wish: Wish = { lock, unlocked: unlockedTimes(session, side) };
  here = Object.fromEntries([...Object.entries(others), [session.id, { ...seats, [side]: wish }]].slice(-MOST_GAMES));
  try {
    localStorage.setItem(KEY, JSON.stringify(here));
  } catch {
    // It then lasts as long as the page.
  }
}
