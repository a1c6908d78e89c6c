import { inText, type Scenario, type Side } from '../engine';
import type { LogAct } from '../formats';
import { headlinesIn } from './headline';
import { handovers, unlockings } from './note';

/** Something that a class noted in the log and everybody may read, as a message of the catalogue. */
export interface ToldNote {
  /** After which act. */
  readonly act: number;
  /** Whom it is about, if anybody. */
  readonly side: Side | null;
  readonly words: { readonly key: `record.${string}`; readonly values: Readonly<Record<string, string>> };
}

type Noted = Pick<LogAct, 'act' | 'notes'>;

/** All of it in order: who leads a seat from then on, who was looked at without a code word, news that were written. */
export const notesTold = (acts: readonly Noted[], seats: readonly Side[], scenario: Scenario): readonly ToldNote[] =>
  // Note by note, for the kinds come in any order.
  acts.flatMap(({ act, notes = [] }) => notes.flatMap((note) => told({ act, notes: [note] }, seats, scenario)));

const told = (noted: Noted, seats: readonly Side[], scenario: Scenario): readonly ToldNote[] => [
  ...handovers([noted], seats).map(({ act, side, by }) => ({
    act,
    side,
    words: {
      key: by.kind === 'computer' ? ('record.taken-over' as const) : ('record.handed-back' as const),
      values: { side: inText(scenario, side) },
    },
  })),
  ...unlockings([noted], seats).map(({ act, side }) => ({
    act,
    side,
    words: { key: 'record.unlocked' as const, values: { side: inText(scenario, side) } },
  })),
  ...headlinesIn([noted]).map(({ act, text }) => ({
    act,
    side: null,
    words: { key: 'record.news' as const, values: { text } },
  })),
];
