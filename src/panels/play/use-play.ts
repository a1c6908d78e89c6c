import { useEffect, useMemo, useState } from 'preact/hooks';
import { firstSide, legal, type Draft, type Scenario, type Side, type View } from '../../engine';
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

/** What has been chosen on the screen; whom one guesses for may be left to the table. */
type ChosenUi = Omit<Ui, 'guessFor'> & { readonly guessFor: Side | null };
type SetUi = (change: (before: ChosenUi) => ChosenUi) => void;

/** Gathers what the play screen shows from the store; null while no game is open. */
export function usePlayValue(): Play | null {
  const session = useApp((app) => app.session);
  const scenario = useApp(scenarioOf);
  const view = useApp(currentView);
  const me = useApp(mySide);
  const mine = useApp(isMyTurn);
  const turned = useApp(turnedTo);
  const ownTerms = useApp((app) => app.editor.terms);
  const from = useApp((app) => app.editor.from);
  const preferences = useApp((app) => app.preferences);
  const wide = useWide();
  const [ui, setUi] = useState(() => firstUi(scenario));
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
    ownTerms,
    from,
    latest: draftOnTable(view),
    turned,
    preferences,
    wide,
    ui: {
      ...ui,
      looking,
      ledger,
      guessFor: ui.guessFor === null || ui.guessFor === me ? otherThan(view, me) : ui.guessFor,
    },
    set: (change) => setUi((before) => ({ ...before, ...change })),
  };
}

const has = (view: View, number: number): boolean => view.drafts.some((draft) => draft.number === number);

/** The side whose wishes one guesses first: the first of the other seats, else an absent side. */
const otherThan = ({ seats, table }: View, me: Side | null): Side =>
  [...seats, ...table.sides].find((side) => side !== me) ?? firstSide(table.sides);

const firstUi = (scenario: Scenario | null): ChosenUi => ({
  track: scenario?.tracks[0]?.id ?? '',
  issue: scenario?.issues.find(({ track }) => track === scenario.tracks[0]?.id)?.id ?? null,
  looking: 'yours',
  clause: null,
  say: null,
  guessFor: null,
  ledger: null,
  dialog: null,
  lit: null,
  allClauses: false,
  guided: [],
  act: null,
});

/** A thing pressed on the table, or by its twin, unfolds what belongs to it. */
function useFocus(scenario: Scenario | null, setUi: SetUi): void {
  const focus = useApp((app: App) => app.focus);
  useEffect(() => {
    if (focus?.kind === 'region') {
      const issue = scenario?.issues.find(({ id }) => id === focus.issue);
      // Who presses a field asks for its clause, wherever the game has come to.
      if (issue)
        setUi((before) => ({ ...before, track: issue.track, issue: issue.id, clause: issue.id, allClauses: true }));
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
function useTurned(view: View | null, turned: Draft | null, setUi: SetUi): void {
  const number = view?.phase === 'closing' || view?.phase === 'over' ? turned?.number : undefined;
  useEffect(() => {
    if (number !== undefined) setUi((before) => ({ ...before, looking: number, ledger: number }));
  }, [number]);
}
