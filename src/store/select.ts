import type { Draft, Position, Scenario, Side, Terms, View } from '../engine';
import type { App } from './app';
import type { Frame } from './frame';
import { isShared, personsOf } from './players';

/** The frame that is shown: what the table has played so far. */
export const currentFrame = ({ session }: App): Frame | null => session?.frames[session.shown] ?? null;

/** The table as its viewer sees it in the frame that is shown. */
export const currentView = (app: App): View | null => currentFrame(app)?.view ?? null;

export const scenarioOf = ({ session }: App): Scenario | null => session?.header.scenario ?? null;

/** The seat of the person before the screen; for an onlooker of a log with one person, that person's. */
export function mySide({ session }: App): Side | null {
  if (!session) return null;
  const persons = personsOf(session.header);
  if (session.viewer !== 'all') return persons.includes(session.viewer) ? session.viewer : null;
  return persons.length === 1 ? (persons[0] ?? null) : null;
}

/** Whether the person may act now: their turn, and the table has shown everything that came before it. */
export function isMyTurn(app: App): boolean {
  const { session } = app;
  if (!session || session.mode !== 'play' || session.over || session.curtain || session.readOnly) return false;
  if (session.writing) return false;
  return session.shown === session.cursor && session.state.turn !== null && session.state.turn === mySide(app);
}

/** Whether the session is a game of several people that still goes on. */
export const isSharedGame = ({ session }: App): boolean => session !== null && isShared(session);

/** The draft tabled last. */
export const draftOnTable = (position: Pick<Position, 'drafts'>): Draft | null =>
  position.drafts.reduce<Draft | null>((last, draft) => (last && last.number > draft.number ? last : draft), null);

export const isBuilding = ({ desk, session }: App): boolean =>
  session?.mode === 'play' && !session.over && Object.keys(desk.terms).length > 0;

const NO_TERMS: Terms = {};

/** What map and ledger show: the person's own draft while it is being built, else the latest on the table. */
export function termsShown(app: App): Terms {
  const view = currentView(app);
  return isBuilding(app) ? app.desk.terms : ((view && draftOnTable(view))?.terms ?? NO_TERMS);
}
