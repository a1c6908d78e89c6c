import { useEffect, useMemo, useState } from 'preact/hooks';
import { SIDES, legal, type Draft, type Scenario, type Side, type View } from '../../engine';
import {
  currentFrame,
  currentView,
  draftAt,
  draftOnTable,
  isMyTurn,
  mySide,
  scenarioOf,
  useApp,
  type App,
} from '../../store';
import type { Play, Ui } from './play-context';
import { useWide } from './use-wide';

/** Gathers what the play screen shows from the store; null while no game is open. */
export function usePlayValue(): Play | null {
  const session = useApp((app) => app.session);
  const scenario = useApp(scenarioOf);
  const view = useApp(currentView);
  const me = useApp(mySide);
  const mine = useApp(isMyTurn);
  const turned = useApp(turnedTo);
  const desk = useApp((app) => app.desk.terms);
  const preferences = useApp((app) => app.preferences);
  const wide = useWide();
  const [ui, setUi] = useState<Ui>(() => firstUi(scenario, view, me));
  useFocus(scenario, setUi);
  useTurned(view, turned, setUi);
  const may = useMemo(() => (view && me ? legal(view, me) : null), [view, me]);
  const frames = useMemo(() => session?.frames.slice(0, session.shown + 1) ?? [], [session?.frames, session?.shown]);
  if (!session || !scenario || !view) return null;
  const playing = session.shown < session.cursor;
  const looking = typeof ui.looking === 'number' && !has(view, ui.looking) ? 'yours' : ui.looking;
  const ledger = typeof ui.ledger === 'number' && !has(view, ui.ledger) ? 'now' : ui.ledger;
  return {
    session,
    scenario,
    view,
    frames,
    me,
    secret: me ? (view.secrets[me] ?? null) : null,
    legal: may,
    myTurn: mine && !playing,
    playing,
    desk,
    latest: draftOnTable(view),
    turned,
    preferences,
    wide,
    ui: { ...ui, looking, ledger, guessFor: ui.guessFor === me ? otherThan(view, me) : ui.guessFor },
    set: (change) => setUi((before) => ({ ...before, ...change })),
  };
}

const has = (view: View, number: number): boolean => view.drafts.some((draft) => draft.number === number);

/** The side whose wishes one guesses first: the first of the other seats, else an absent side. */
const otherThan = (view: View | null, me: Side | null): Side =>
  [...(view?.seats ?? []), ...SIDES].find((side) => side !== me) ?? 'ru';

const firstUi = (scenario: Scenario | null, view: View | null, me: Side | null): Ui => ({
  track: scenario?.tracks[0]?.id ?? '',
  issue: scenario?.issues.find(({ track }) => track === scenario.tracks[0]?.id)?.id ?? null,
  looking: 'yours',
  guessFor: otherThan(view, me),
  ledger: null,
  dialog: null,
  act: null,
});

/** A thing pressed on the table, or by its twin, unfolds what belongs to it. */
function useFocus(scenario: Scenario | null, setUi: (change: (before: Ui) => Ui) => void): void {
  const focus = useApp((app: App) => app.focus);
  useEffect(() => {
    if (focus?.kind === 'region') {
      const issue = scenario?.issues.find(({ id }) => id === focus.issue);
      if (issue) setUi((before) => ({ ...before, track: issue.track, issue: issue.id }));
    }
    if (focus?.kind === 'draft') setUi((before) => ({ ...before, looking: focus.number, ledger: focus.number }));
    if (focus?.kind === 'side') setUi((before) => ({ ...before, guessFor: focus.side }));
  }, [focus]);
}

const turnedTo = (app: App): Draft | null => {
  const frame = currentFrame(app);
  return frame && draftAt(app, frame);
};

/** The draft that is put to the vote is the one to look at, and so is the one that was signed in the end. */
function useTurned(view: View | null, turned: Draft | null, setUi: (change: (before: Ui) => Ui) => void): void {
  const number = view?.phase === 'closing' || view?.phase === 'over' ? turned?.number : undefined;
  useEffect(() => {
    if (number !== undefined) setUi((before) => ({ ...before, looking: number, ledger: number }));
  }, [number]);
}
