import { interestsGain, type Hundredths, type Side, type SideSheet, type State, type Terms } from '../../../engine';
import type { PlayedAct, PlayedGame } from '../play-game';

/** An act of a side, with the position in which it was chosen. */
export interface WatchedAct extends PlayedAct {
  /** Its place among the acts of the game, from 0. */
  readonly at: number;
  readonly before: State;
}

/** All that a side does from when it may speak until it has spoken. */
export interface WatchedTurn {
  readonly side: Side;
  readonly acts: readonly WatchedAct[];
}

/** A game of delegations, cut into turns, and judged by what each side is after. */
export class Watched {
  readonly turns: readonly WatchedTurn[];
  /** Every act of a side, with the place of its turn. */
  readonly acts: readonly (WatchedAct & { readonly side: Side; readonly turn: number })[];

  constructor(
    readonly game: PlayedGame,
    readonly sheetOf: (side: Side) => SideSheet,
  ) {
    this.turns = turnsOf(game);
    this.acts = this.turns.flatMap(({ side, acts }, turn) => acts.map((act) => ({ ...act, side, turn })));
  }

  get seats(): readonly Side[] {
    return this.game.start.seats;
  }

  /** The turn of the same side before or after another one, if there is one. */
  next(turn: number): WatchedTurn | undefined {
    return this.turns.slice(turn + 1).find(({ side }) => side === this.turns[turn]?.side);
  }

  previous(turn: number): WatchedTurn | undefined {
    return this.turns.slice(0, turn).findLast(({ side }) => side === this.turns[turn]?.side);
  }

  /** What terms are worth to a side by its own interests, as it stood. */
  worth(state: State, side: Side, terms: Terms): Hundredths {
    return interestsGain(state, side, state.secrets[side], terms);
  }

  /** The least gain for which a side signs. */
  least(state: State, side: Side): Hundredths {
    return state.secrets[side].minimumGain;
  }
}

/** Terms that an act asks for, by a draft on the table or by a whispered one. */
export const asked = ({ intent }: WatchedAct): Terms | null =>
  intent.kind === 'table' || intent.kind === 'whisper' ? intent.terms : null;

/** The terms that an act puts the side's name to: signed drafts, or a whisper taken up. */
export function signed({ intent, before, events }: WatchedAct): readonly { draft: number; terms: Terms }[] {
  if (intent.kind === 'sign')
    return before.drafts.flatMap(({ number, terms }) =>
      intent.drafts.includes(number) ? [{ draft: number, terms }] : [],
    );
  return events.flatMap((event) =>
    event.kind === 'answered' && event.draft ? [{ draft: event.draft.number, terms: event.draft.terms }] : [],
  );
}

/** The whispered terms that an act declines. */
export function declined({ events, before }: WatchedAct): Terms | null {
  const [answer] = events.flatMap((event) => (event.kind === 'answered' && !event.accept ? [event] : []));
  const whisper =
    answer && before.whispers.find(({ from, number }) => from === answer.from && number === answer.number);
  return whisper?.terms ?? null;
}

/** Acts that end a turn. */
const LAST: ReadonlySet<string> = new Set(['table', 'sign', 'hold', 'walk', 'vote']);

function turnsOf({ start, acts }: PlayedGame): WatchedTurn[] {
  const turns: { side: Side; acts: WatchedAct[]; over: boolean }[] = [];
  let before = start;
  acts.forEach((act, at) => {
    const { intent } = act;
    if ('side' in intent) {
      const last = turns.at(-1);
      const goesOn = last && !last.over && last.side === intent.side;
      const turn = goesOn ? last : { side: intent.side, acts: [], over: false };
      if (!goesOn) turns.push(turn);
      turn.acts.push({ ...act, at, before });
      turn.over = LAST.has(intent.kind);
    }
    before = act.state;
  });
  return turns;
}
