import { exerciseIn } from '../../classroom';
import { writeNote, type LogNote } from '../../log';
import { notify, patch, type Context } from '../context';
import { write } from '../saves/keep';
import { summaryOf } from '../saves/summary';
import { perform } from './perform';
import { gameOf } from './session';

/** Milliseconds after which an act that is being written is asked for again. */
const WRITING = 50;

/** Notes something in the log of the game on the screen; false where it could not be, or the game is not played here. */
export async function noteDown(context: Context, note: LogNote['note']): Promise<boolean> {
  const id = context.store.getState().session?.id;
  // The seals of an act that is under way and of a note would both follow the same line.
  while (context.store.getState().session?.writing) await context.deps.clock.wait(WRITING);
  const { session } = context.store.getState();
  if (!session || session.id !== id || session.mode !== 'play' || session.readOnly) return false;
  const game = gameOf(context);
  const noted = game.noted(note);
  if (!noted) return false;
  patch(context, session.id, { writing: true });
  const summary = summaryOf(session.id, noted.log, game.standing, context.deps.clock.now());
  const kept = await write(context, session.id, [writeNote(noted.line)], summary);
  if (context.store.getState().session?.id !== id || context.game !== game || kept === 'taken') return false;
  game.keep(noted);
  patch(context, session.id, { acts: game.acts, result: game.result, writing: false });
  return true;
}

/** Notes of which exercise the game is, and what was answered before it, as soon as the table is open. */
export async function noteExercise(context: Context): Promise<void> {
  const { notes } = context;
  const { session } = context.store.getState();
  if (!notes || session?.id !== notes.id || session.acts.length === 0) return;
  context.notes = null;
  for (const note of notes.notes) await noteDown(context, note);
}

/** The same, and where it could not be noted, the person is told. */
export async function noteOrTell(context: Context, note: LogNote['note']): Promise<boolean> {
  const noted = await noteDown(context, note);
  if (!noted) notify(context, { tone: 'error', key: 'store.read-only' });
  return noted;
}

/** Drops in what the exercise plans for this round, once each. */
export async function dropPlanned(context: Context): Promise<void> {
  const { session } = context.store.getState();
  const taken =
    session && session.mode === 'play' && !session.readOnly && !session.over ? exerciseIn(session.acts) : null;
  if (!session || !taken) return;
  const { round } = gameOf(context).standing;
  for (const { inject, round: planned } of taken.exercise.injects) {
    const dropped = session.acts.some(({ intent }) => intent.kind === 'inject' && intent.inject === inject);
    if (planned !== null && planned <= round && !dropped) await perform(context, { kind: 'inject', inject });
  }
}
