import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import {
  draftsTabled,
  roundStates,
  talkOf,
  type RoundState,
  type StudiedLog,
  type TabledDraft,
  type TalkStudy,
} from '../../analysis';
import type { GameEvent, Outcome, Scenario, Side, State } from '../../engine';
import { keepsSheets } from '../../classroom';
import { replayStates } from '../../log';
import { mySide, useApp, type Session } from '../../store';

/** Everything that the parts of the front page read: a finished game, and what follows from it at once. */
export interface Debrief {
  readonly session: Session;
  readonly log: StudiedLog;
  readonly scenario: Scenario;
  /** The state when the game had ended: everything is told now. */
  readonly state: State;
  readonly outcome: Outcome;
  readonly events: readonly GameEvent[];
  readonly rounds: readonly RoundState[];
  readonly drafts: readonly TabledDraft[];
  /** What was said, and what was true of it; null in a game without talk. */
  readonly talk: TalkStudy | null;
  /** The side the person led; null for an onlooker or for several persons. */
  readonly me: Side | null;
  /** Set for a log of one seat: the others' secrets are not in it. */
  readonly seenBy: Side | null;
  /** The teacher shows sheets and priorities later: here only what was public is told. */
  readonly sealed: boolean;
}

/** The finished game on the screen; null while there is none. */
export function useDebriefValue(): Debrief | null {
  const session = useApp((app) => app.session);
  const me = useApp(mySide);
  return useMemo(() => (session ? debriefOf(session, me) : null), [session?.id, session?.acts, session?.result, me]);
}

function debriefOf(session: Session, me: Side | null): Debrief | null {
  const { header, acts, over } = session;
  if (!over) return null;
  const log = { header, acts };
  const states = replayStates(log);
  const state = states.ok ? states.value.at(-1) : undefined;
  if (!states.ok || !state?.outcome) return null;
  const sealed = keepsSheets(acts);
  return {
    session,
    log,
    scenario: header.scenario,
    state,
    outcome: state.outcome,
    events: acts.flatMap(({ events }) => [...events]),
    rounds: roundStates(log),
    // Whom a draft would have suited cannot be told from the log of one seat.
    drafts: !header.seenBy ? draftsTabled(acts, states.value) : [],
    talk: talkOf(acts, states.value, sealed ? 'none' : (header.seenBy ?? 'all')),
    me,
    seenBy: header.seenBy ?? null,
    sealed,
  };
}

export const DebriefContext = createContext<Debrief | null>(null);

/** The game whose front page is shown. A part of the debrief used outside it is a bug. */
export function useDebrief(): Debrief {
  const debrief = useContext(DebriefContext);
  if (!debrief) throw new Error('A part of the debrief was used outside of it');
  return debrief;
}
