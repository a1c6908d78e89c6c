import { standingFlows, type Flow } from '../../analysis';
import {
  bySide,
  durability,
  gains,
  holdOut,
  isSeated,
  net,
  sidesOf,
  type BySide,
  type GameEvent,
  type Hundredths,
  type Intent,
  type Outcome,
  type Side,
  type State,
  type Terms,
  type VerdictKind,
} from '../../engine';
import type { LogHeader, LogNote } from '../../formats';
import { checkNumber } from '../hand-in';
import { shiftsIn, type Shift } from '../survey';
import { habitsOf, type Habits } from './habits';
import { wordsOf, type Words } from './words';

/** A draft that came to the table, and what it was worth when the table opened. */
export interface RowDraft {
  readonly by: Side;
  readonly round: number;
  readonly terms: Terms;
  /** Gain over walking away at the opening, by the ledger: one measure for all drafts of all tables. */
  readonly gains: BySide<Hundredths>;
}

/** What is kept of one game of a class: no log, but a code by which the game can be had again. Plain JSON. */
export interface ClassRow {
  /** Of the last act: tells the game from every other. */
  readonly seal: string;
  /** The file, or which code, it came from. */
  readonly source: string;
  readonly code: string;
  readonly scenario: { readonly id: string; readonly hash: string; readonly title: string };
  readonly seats: readonly Side[];
  readonly settings: LogHeader['settings'];
  readonly seed: string;
  readonly started: string;
  /** What the persons call themselves, where they do. */
  readonly names: Partial<BySide<string>>;
  readonly persons: readonly Side[];
  readonly acts: number;
  readonly ending: Outcome['kind'];
  readonly verdict: VerdictKind;
  /** Finished rounds, or the one in which it was signed or left. */
  readonly round: number;
  readonly terms: Terms | null;
  /** Of the signed terms, when they were signed. */
  readonly durability: number | null;
  /** Settled net less the net of holding from the opening to the end, in hundredths. */
  readonly gains: BySide<Hundredths>;
  readonly drafts: readonly RowDraft[];
  readonly flows: readonly Flow[];
  /** Of the seats. */
  readonly habits: Partial<BySide<Habits>>;
  readonly words: Words;
  /** What its persons answered before they read and after the end; nothing where they were not asked. */
  readonly shifts: readonly Shift[];
}

/** A game from its intents, by which it was played again. */
export interface Game {
  readonly header: LogHeader;
  /** The state before the first act and after each. */
  readonly states: readonly State[];
  readonly acts: readonly { readonly intent: Intent; readonly events: readonly GameEvent[] }[];
  readonly notes: readonly LogNote['note'][];
}

/** The row of a finished game, but for where it came from; null if the game is not over. */
export function rowOf({ header, states, acts, notes }: Game): Omit<ClassRow, 'source' | 'code' | 'seal'> | null {
  const [, opening] = states;
  const end = states.at(-1);
  if (!opening || !end?.outcome || typeof header.seed !== 'string') return null;
  const { outcome } = end;
  const { scenario, seats, settings, started, seed } = header;
  const drafts = draftsOf(opening, acts, states);
  return {
    scenario: { id: scenario.id, hash: checkNumber(scenario), title: scenario.title },
    seats,
    settings,
    seed,
    started,
    ...peopleOf(header),
    acts: acts.length,
    ending: outcome.kind,
    verdict: outcome.verdict.kind,
    round: Math.min(settings.rounds, end.booked + (outcome.kind === 'no-terms' ? 0 : 1)),
    terms: outcome.terms,
    durability: outcome.terms && durability(states.at(-2) ?? end, outcome.terms),
    gains: gainsOver(opening, end),
    drafts,
    flows: standingFlows(
      end.table.sides,
      acts.flatMap(({ events }) => [...events]),
    ),
    habits: habitsOf(opening, acts, drafts),
    words: wordsOf(acts),
    shifts: shiftsIn(notes, seats),
  };
}

function peopleOf({ scenario, players }: LogHeader): Pick<ClassRow, 'names' | 'persons'> {
  const persons = sidesOf(scenario).filter((side) => players[side]?.kind === 'person');
  const names = persons.flatMap((side) => {
    const player = players[side];
    const name = player?.kind === 'person' ? player.name?.trim() : undefined;
    return name ? [[side, name] as const] : [];
  });
  return { persons, names: Object.fromEntries(names) };
}

/** Against everybody holding from the opening to the end: one measure for whoever signed and whoever did not. */
function gainsOver(opening: State, end: State): BySide<Hundredths> {
  const out = holdOut(opening);
  return bySide(
    end.table.sides,
    (side) =>
      net(end.accounts[side]) - (net(opening.accounts[side]) + out.standing[side] - out.war[side] - out.costs[side]),
  );
}

/** What terms would have been worth at the opening, by the ledger. Hundredths. */
export const worthAtOpening = (opening: State, terms: Terms): BySide<Hundredths> =>
  gains(opening, (side) => (isSeated(opening, side) ? opening.secrets[side] : null), terms);

function draftsOf(opening: State, acts: Game['acts'], states: readonly State[]): RowDraft[] {
  return acts.flatMap(({ events }, at) =>
    events.flatMap((event): RowDraft[] => {
      const tabled =
        event.kind === 'drafted'
          ? { by: event.side, terms: event.terms }
          : event.kind === 'answered' && event.draft
            ? { by: event.from, terms: event.draft.terms }
            : null;
      const round = states[at]?.round ?? 0;
      return tabled ? [{ ...tabled, round, gains: worthAtOpening(opening, tabled.terms) }] : [];
    }),
  );
}
