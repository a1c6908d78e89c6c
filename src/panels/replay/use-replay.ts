import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { notesTold } from '../../classroom';
import type { Scenario, Side, View } from '../../engine';
import { reasonValues, sentence } from '../../log';
import { currentView, scenarioOf, useApp, type Session } from '../../store';
import { isKey, t, worded } from '../../text';
import { numberOf, stopAt, stopsOf, type Stop } from './stops';

/** What the replay screen reads: the log, where it stands, and what happened there. */
export interface Replay {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly view: View;
  readonly stops: readonly Stop[];
  /** Index of the present stop. */
  readonly at: number;
  /** The number of the act that is shown, and of the last one, as people know them. */
  readonly act: number;
  readonly acts: number;
  /** The act in sentences, as far as it has been shown. */
  readonly told: readonly string[];
  /** Why the computer did it, and which side that was; null for a person's act, and while the game is not over. */
  readonly reason: { readonly side: Side | null; readonly words: string } | null;
}

export function useReplayValue(): Replay | null {
  const session = useApp((app) => app.session);
  const scenario = useApp(scenarioOf);
  const view = useApp(currentView);
  const stops = useMemo(() => stopsOf(session?.frames ?? []), [session?.frames]);
  if (!session || !scenario || !view) return null;
  const act = session.frames[session.shown]?.act ?? 0;
  return {
    session,
    scenario,
    view,
    stops,
    at: stopAt(stops, session.cursor),
    act: numberOf(stops, stopAt(stops, session.shown), session.over),
    acts: session.over ? session.acts.length : stops.length - 1,
    told: toldOf(session, scenario, act),
    reason: session.over ? reasonAt(session, act) : null,
  };
}

function toldOf({ frames, shown, acts, header }: Session, scenario: Scenario, act: number): string[] {
  const events = frames.slice(0, shown + 1).flatMap((frame) => {
    return worded(frame.act === act && frame.index > 0 ? sentence(frame.event, scenario) : null) ?? [];
  });
  // What was noted came when the act was done, with all that followed from it.
  const done = frames[shown + 1]?.act !== act;
  const noted = done ? acts.filter((each) => each.act === act) : [];
  return [...events, ...notesTold(noted, header.seats, scenario).map(({ words }) => worded(words))];
}

function reasonAt({ acts, header }: Session, number: number): Replay['reason'] {
  const act = acts.find((each) => each.act === number);
  const key = act?.reason && `reason.${act.reason.code}`;
  if (!act?.reason || !key || !isKey(key)) return null;
  return {
    side: 'side' in act.intent ? act.intent.side : null,
    words: t(key, reasonValues(act.reason, header.scenario)),
  };
}

export const ReplayContext = createContext<Replay | null>(null);

/** The replay on the screen. A part of the replay screen used outside it is a bug. */
export function useReplay(): Replay {
  const replay = useContext(ReplayContext);
  if (!replay) throw new Error('A part of the replay screen was used outside of it');
  return replay;
}

/** Which round the table is in, in words. */
export function roundWords({ view }: Pick<Replay, 'view'>): string {
  switch (view.phase) {
    case 'opening':
      return t('replay.opening');
    case 'table':
      return t('replay.round', { round: view.round, rounds: view.settings.rounds });
    case 'closing':
      return t('replay.closing');
    case 'over':
      return t('replay.over');
    default:
      return view.phase satisfies never;
  }
}
