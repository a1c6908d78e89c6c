import type { GameEvent, Side, State } from '../engine';
import type { LogAct } from '../log';
import { answerBySheet, SPEAKING, truthOf, type SheetAnswer, type Speaking } from './by-sheet';
import { refusedOf, type Refused } from './refused';
import { unaskedOf, type Unasked } from './unasked';

type Act = Pick<LogAct, 'act' | 'events'>;

/*
 * What was said in a finished game, held against the sheets as they were drawn: what was asked and answered, what was
 * true, why drafts failed by the words of those who did not sign them, and what a question that nobody asked would have
 * told. It reads secrets, so it is for the debrief.
 */

/** Whose sheets may be read: of the whole log all, of one seat's log its own; none while a teacher keeps them. */
export type Sheets = 'all' | 'none' | Side;

/** One thing said. */
export interface Utterance {
  readonly act: number;
  readonly round: number;
  readonly event: Speaking;
  /** Whether it was so by the sheet of the one who said it; null where it says nothing of that, or the sheet is unknown. */
  readonly true: boolean | null;
}

/** A question, and what came of it. */
export interface Exchange {
  readonly asked: Utterance & { readonly event: Extract<Speaking, { kind: 'asked' }> };
  readonly reply: Utterance | null;
  /** What the sheet would have answered where nothing was answered, or it was withheld. */
  readonly untold: SheetAnswer | null;
}

export interface TalkStudy {
  readonly said: readonly Utterance[];
  readonly exchanges: readonly Exchange[];
  readonly refused: readonly Refused[];
  readonly unasked: readonly Unasked[];
  /** Words kept and broken, of those that could be. */
  readonly kept: number;
  readonly broken: number;
}

/**
 * What was said, and was not; null for a game without talk. `states[n]` is the state after act n, as `replayStates`
 * gives them.
 */
export function talkOf(acts: readonly Act[], states: readonly State[], sheets: Sheets): TalkStudy | null {
  const end = states.at(-1);
  const events = acts.flatMap((act) => act.events);
  if (!end || !(end.settings.talk || events.some(isSpeaking))) return null;
  const knows = (side: Side): boolean => sheets === 'all' || sheets === side;
  const said = acts.flatMap(({ act, events: each }, at) => {
    const state = states[at + 1] ?? end;
    return each.filter(isSpeaking).map((event): Utterance => {
      const so = knows(event.side) ? truthOf(states[at] ?? state, event) : null;
      return { act, round: state.round, event, true: so };
    });
  });
  const refused = refusedOf(acts, states, knows);
  return {
    said,
    exchanges: exchangesOf(said, states, knows),
    refused,
    unasked: sheets === 'all' ? unaskedOf(end, events, refused) : [],
    kept: events.filter(({ kind }) => kind === 'kept').length,
    broken: events.filter(({ kind }) => kind === 'contradicted').length,
  };
}

const isSpeaking = (event: GameEvent): event is Speaking => SPEAKING.some((kind) => kind === event.kind);

/** Every question with its answer; where there was none, what the sheet says. */
function exchangesOf(
  said: readonly Utterance[],
  states: readonly State[],
  knows: (side: Side) => boolean,
): readonly Exchange[] {
  return said.flatMap((asked): Exchange[] => {
    const { event } = asked;
    if (event.kind !== 'asked') return [];
    const reply = said.find((one) => one.event.kind === 'replied' && one.event.number === event.number) ?? null;
    const told = reply?.event.kind === 'replied' && !('withheld' in reply.event.answer);
    const state = states[asked.act];
    const untold = told || !state || !knows(event.to) ? null : answerBySheet(state, event.to, event.about);
    return [{ asked: { ...asked, event }, reply, untold }];
  });
}
