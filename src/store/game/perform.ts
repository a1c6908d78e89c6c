import { ok, type Intent, type Result } from '../../engine';
import type { Decided, Game } from '../../host';
import { writeAct, writeResult, type ActReason } from '../../log';
import type { Session } from '../app';
import { patch, type Context } from '../context';
import { tell, write } from '../saves/keep';
import { publicFrames } from './public';
import { prefer } from '../preferences';
import { personsOf } from './players';
import { gameOf, playedIn } from './session';
import { settleShown } from './show';
import { summaryOf } from '../saves/summary';

/** An act that the rules allow, not yet done, and the game that it belongs to. */
export interface Pending {
  readonly game: Game;
  readonly id: string;
  readonly decided: Decided;
}

/** What an intent leads to in the game in progress; null where there is none, or while another act is being written. */
export function decide(context: Context, intent: Intent, reason?: ActReason): Result<Pending | null> {
  const { session } = context.store.getState();
  if (!session || session.writing) return ok(null);
  const game = gameOf(context);
  const decided = game.decide('side' in intent ? intent.side : 'table', intent, reason);
  return decided.ok ? ok({ game, id: session.id, decided: decided.value }) : decided;
}

/**
 * Writes an act's line, and shows the act once it is stored, so that nothing can be lost that was seen. Where storage
 * fails, it is shown all the same. False if it was not shown: the game is not played here any more.
 */
export async function carryOut(context: Context, { game, id, decided }: Pending): Promise<boolean> {
  patch(context, id, { writing: true });
  const log = { header: game.header, acts: [decided.act] };
  const kept = await write(
    context,
    id,
    linesOf(decided),
    summaryOf(id, log, decided.standing, context.deps.clock.now()),
  );
  const { session } = context.store.getState();
  // The person may have left, and even have come back: then the game was read from storage, with this act.
  if (session?.id !== id || context.game !== game || kept === 'taken') return false;
  game.take(decided);
  patch(context, id, { ...shownAfter(session, game), writing: false });
  settleShown(context);
  if (kept === 'late') tell(context, id, kept);
  if (game.standing.over) over(context, game);
  return true;
}

/** A finished game is worth keeping, and whoever has played one through knows the table: the next lies open at once. */
function over(context: Context, { header }: Game): void {
  context.deps.storage.persist();
  if (personsOf(header).length > 0 && !context.store.getState().preferences.unfolded)
    prefer(context, { unfolded: true });
}

/** Carries an intent out, if the rules allow it. A refusal changes nothing. */
export async function perform(context: Context, intent: Intent, reason?: ActReason): Promise<Result<boolean>> {
  const decided = decide(context, intent, reason);
  if (!decided.ok) return decided;
  return ok(decided.value !== null && (await carryOut(context, decided.value)));
}

function shownAfter(session: Session, game: Game): Partial<Session> {
  const all = game.frames(session.viewer);
  const frames = session.curtain ? publicFrames(all) : all;
  return {
    ...playedIn(game),
    frames,
    cursor: session.mode === 'play' ? frames.length - 1 : session.cursor,
  };
}

const linesOf = ({ act, result }: Decided): readonly string[] =>
  result ? [writeAct(act), writeResult(result)] : [writeAct(act)];
