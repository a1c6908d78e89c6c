import {
  durability,
  gain,
  isSeated,
  bySide,
  type BySide,
  type Hundredths,
  type Side,
  type State,
  type Terms,
} from '../engine';
import type { LogAct } from '../log';

/** A draft as it came to the table, with what it would have given each side at that moment, by the ledger. */
export interface TabledDraft {
  readonly number: number;
  readonly by: Side;
  readonly round: number;
  readonly act: number;
  readonly terms: Terms;
  readonly durability: number;
  /** Gain over walking away, in hundredths; of an absent side the first two terms. */
  readonly gains: BySide<Hundredths>;
  /** No side, seated or absent, would have been worse off than by walking away. */
  readonly suitsAll: boolean;
}

/** Every draft of a game in the order of tabling. `states[n]` is the state after act n, as `replayStates` gives them. */
export function draftsTabled(acts: readonly Pick<LogAct, 'act' | 'events'>[], states: readonly State[]): TabledDraft[] {
  return acts.flatMap(({ act, events }, at) => {
    const state = states[at + 1];
    if (!state) return [];
    return events.flatMap((event): TabledDraft[] => {
      if (event.kind === 'drafted') return [judged(state, act, event.number, event.side, event.terms)];
      if (event.kind === 'answered' && event.draft)
        return [judged(state, act, event.draft.number, event.from, event.draft.terms)];
      return [];
    });
  });
}

function judged(state: State, act: number, number: number, by: Side, terms: Terms): TabledDraft {
  const { sides } = state.table;
  const gains = bySide(sides, (side) => gain(state, side, isSeated(state, side) ? state.secrets[side] : null, terms));
  return {
    number,
    by: state.drafts.find((draft) => draft.number === number)?.by ?? by,
    round: state.round,
    act,
    terms,
    durability: durability(state, terms),
    gains,
    suitsAll: sides.every((side) => gains[side] >= 0),
  };
}
