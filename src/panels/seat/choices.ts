import { bySide, firstSide, sidesOf, type BySide, type Scenario, type Side } from '../../engine';
import { DIFFICULTIES, drawnSeed, typedSeed, type Difficulty, type Player } from '../../log';
import type { NewGame } from '../../store';

/** Who leads a delegation, as the select of its card has it. At most one is `you`. */
export const HOLDERS = ['you', 'person', ...DIFFICULTIES] as const;
export type Holder = (typeof HOLDERS)[number];

/** Everything that is chosen before sitting down. */
export interface Choices {
  /** Every side of the scenario, seated or not. */
  readonly sides: readonly Side[];
  readonly seats: readonly Side[];
  readonly holders: BySide<Holder>;
  /** What the persons call themselves, as typed; kept for a side while somebody else leads it. */
  readonly names: Partial<BySide<string>>;
  /** Whose sheet lies open. */
  readonly reading: Side;
  readonly folded: boolean;
  readonly rounds: number;
  /** Who speaks first; null leaves it to the lot. */
  readonly opener: Side | null;
  readonly leaks: boolean;
  readonly events: boolean;
  readonly absentMoves: boolean;
  readonly talk: boolean;
  /** As typed. */
  readonly seed: string;
}

/** The longest name of a person, in characters. */
export const LONGEST_NAME = 60;

/** A seed that nobody guesses: who shares a table can type a short one instead. */
export const newSeed = (): string => drawnSeed((bytes) => crypto.getRandomValues(bytes));

export const firstChoices = (scenario: Scenario): Choices => {
  const sides = sidesOf(scenario);
  const seats = scenario.seats.default;
  const mine = firstSide(seats);
  return {
    sides,
    seats,
    holders: bySide(sides, (side) => (side === mine ? 'you' : 'middle')),
    names: {},
    reading: mine,
    folded: false,
    rounds: scenario.rounds.default,
    opener: null,
    leaks: true,
    events: true,
    absentMoves: false,
    talk: true,
    seed: newSeed(),
  };
};

/** The seated sides that a person leads, in the order of the ledger. */
export const ledByPersons = ({ sides, seats, holders }: Choices): readonly Side[] =>
  sides.filter((side) => seats.includes(side) && (holders[side] === 'you' || holders[side] === 'person'));

/** Gives a delegation to somebody. Who takes a second seat as `you` leaves the first to the computer. */
export function hold(choices: Choices, side: Side, holder: Holder): Choices {
  const former = choices.sides.find((other) => other !== side && choices.holders[other] === 'you');
  const freed = holder === 'you' && former ? { [former]: 'middle' as const } : {};
  const next = { ...choices, holders: { ...choices.holders, ...freed, [side]: holder } };
  // Nobody reads the sheet of a delegation that the computer leads.
  const persons = ledByPersons(next);
  const kept = persons.includes(choices.reading) ? choices.reading : (persons[0] ?? choices.reading);
  const reading = holder === 'you' ? side : kept;
  return { ...next, reading, folded: choices.folded || ledByPersons(next).length > 1 };
}

/**
 * Sets a table of other chairs; who sat on a chair that goes takes the first that stays. Whoever was to open and has
 * no chair any more leaves it to the lot.
 */
export function seat(choices: Choices, seats: readonly Side[]): Choices {
  const opener = seats.find((side) => side === choices.opener) ?? null;
  const next = { ...choices, seats, opener };
  const first = firstSide(seats);
  if (ledByPersons(next).length > 0) return seats.includes(next.reading) ? next : { ...next, reading: first };
  return hold(next, first, 'you');
}

/** The seed, or null if what was typed is none. */
export const seedOf = ({ seed }: Choices): string | null => typedSeed(seed);

/** The game that the choices describe; null if the seed is none. */
export function gameOf(scenario: Scenario, choices: Choices): NewGame | null {
  const seed = seedOf(choices);
  if (seed === null) return null;
  const { seats, rounds, leaks, events, absentMoves, talk, opener } = choices;
  const players = Object.fromEntries(seats.map((side) => [side, playerOf(choices.holders[side], choices.names[side])]));
  const settings = {
    rounds,
    leaks,
    events,
    absentMoves,
    ...(opener === null ? {} : { opener }),
    ...(talk ? { talk } : {}),
  };
  return { scenario, seats, players, seed, settings };
}

function playerOf(holder: Holder, typed = ''): Player {
  if (isDifficulty(holder)) return { kind: 'computer', difficulty: holder };
  const name = typed.trim().slice(0, LONGEST_NAME);
  return name ? { kind: 'person', name } : { kind: 'person' };
}

const isDifficulty = (holder: Holder): holder is Difficulty => (DIFFICULTIES as readonly string[]).includes(holder);
