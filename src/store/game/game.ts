import type { Intent } from '../../engine';
import { headerOf, writeHeader } from '../../log';
import type { Actions, NewGame } from '../app';
import { notify, refuse, type Context } from '../context';
import { veiled } from './curtain';
import { EMPTY_EDITOR } from '../draft/draft-editor';
import { keepGame, leaveGame, write } from '../saves/keep';
import { noteDown } from './class';
import { carryOut, decide } from './perform';
import { leaderOf } from './leader';
import { personsOf } from './players';
import { leadActions } from './lead';
import { goTo } from '../navigation/screen';
import { seat, seatedAt } from './session';
import { tellStorage } from '../storage/storage';
import { summaryOf } from '../saves/summary';
import { resume } from './turn';

export function gameActions(context: Context): Pick<Actions, 'newGame' | 'act' | 'lead' | 'note'> {
  let beginning: Promise<void> | null = null;
  return {
    // Whoever presses twice sits down once.
    newGame: (game) =>
      (beginning ??= begin(context, game).finally(() => {
        beginning = null;
      })),
    act: (intent) => void act(context, intent),
    ...leadActions(context),
    note: (note) => noteDown(context, note),
  };
}

async function begin(context: Context, game: NewGame): Promise<void> {
  const { deps } = context;
  const header = headerOf({ ...game, started: new Date(deps.clock.now()).toISOString() });
  const made = seatedAt(deps.newId(), { header, acts: [] }, 'play', personsOf(header)[0] ?? 'all');
  if (!made.ok) return refuse(context, made.fault);
  const seated = veiled(made.value);
  const { id } = seated.session;
  context.notes = game.notes ? { id, notes: game.notes } : null;
  await deps.locks.claim(id);
  await tellStorage(context);
  leaveGame(context);
  keepGame(context, id, 0);
  const summary = summaryOf(id, seated.session, seated.game.standing, deps.clock.now());
  await write(context, id, [writeHeader(header)], summary);
  seat(context, seated, { editor: EMPTY_EDITOR, panel: 'draft', focus: null });
  goTo(context, { name: 'table' });
  void resume(context);
}

/** A person's act. What a person may not do here is told, and changes nothing; a second press on the same is nothing. */
async function act(context: Context, intent: Intent): Promise<void> {
  const { session } = context.store.getState();
  if (session?.mode !== 'play' || session.writing) return;
  if (session.readOnly) return notify(context, { tone: 'error', key: 'store.read-only' });
  // An answer needs no turn: with several persons at one screen only the one who sits there gives it.
  const mine =
    !('side' in intent) || (leaderOf(session, intent.side).kind === 'person' && intent.side === session.viewer);
  if (session.curtain || !mine)
    return refuse(context, { code: 'intent.not-your-turn', place: 'side', values: { turn: session.turn ?? '' } });
  const decided = decide(context, intent);
  if (!decided.ok) return refuse(context, decided.fault);
  if (!decided.value || !(await carryOut(context, decided.value))) return;
  // What was whispered stays on the desk: whoever whispers has yet to speak at the table.
  if (intent.kind === 'table') context.store.setState({ editor: EMPTY_EDITOR });
  void resume(context);
}
