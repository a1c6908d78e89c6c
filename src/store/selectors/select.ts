import type { Draft, Position, Scenario, Side, Terms, View } from '../../engine';
import type { App } from '../app';
import { draftTurnedTo } from './turned-to';
import type { Frame } from '../../host';
import { personsOf } from '../game/players';

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
  return session.shown === session.cursor && session.turn !== null && session.turn === mySide(app);
}

/** The draft tabled last. */
export const draftOnTable = (position: Pick<Position, 'drafts'>): Draft | null =>
  position.drafts.reduce<Draft | null>((last, draft) => (last && last.number > draft.number ? last : draft), null);

const NO_TERMS: Terms = {};

/** The draft on the table that picture, plates, twins and ledger turn to at a frame; null where none lies there. */
export const draftAt = ({ session, focus, focusedAt }: App, frame: Frame): Draft | null =>
  session && draftTurnedTo(session.frames, frame, focus?.kind === 'draft' ? { ...focus, at: focusedAt } : null);

/** The terms that colour the map and fill the plates at a frame: the person's own while they are built, else that draft's. */
export function termsAt(app: App, frame: Frame): Terms {
  return isBuilding(app, frame) ? app.editor.terms : (draftAt(app, frame)?.terms ?? NO_TERMS);
}

/** Own terms are shown from when one is chosen until a paper is pressed, signed or put to the vote. */
function isBuilding({ editor, session, focus }: App, { event, view }: Frame): boolean {
  if (session?.mode !== 'play' || Object.keys(editor.terms).length === 0 || focus?.kind === 'draft') return false;
  return (view.phase === 'opening' || view.phase === 'table') && event.kind !== 'signed';
}

/** What map, plates and twins show now. */
export function termsShown(app: App): Terms {
  const frame = currentFrame(app);
  return frame ? termsAt(app, frame) : NO_TERMS;
}
