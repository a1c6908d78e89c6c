import { runComputers } from './computers';
import { notify, type Context } from '../context';
import { handOver } from './curtain';
import { perform } from './perform';
import { dropPlanned, noteExercise } from './class';
import { leaderOf } from './leader';

/** Lets whoever's turn it is go on: a person (behind a curtain, if the screen must be handed over) or the computers. */
export async function resume(context: Context): Promise<void> {
  const { session } = context.store.getState();
  if (!session || session.mode !== 'play' || session.over || session.readOnly) return;
  if (session.acts.length === 0) await perform(context, { kind: 'open' });
  await noteExercise(context);
  await dropPlanned(context);
  try {
    await runComputers(context, session.id);
  } catch {
    return notify(context, { tone: 'error', key: 'store.computer-failed' });
  }
  const now = context.store.getState().session;
  const turn = now?.id === session.id && now.mode === 'play' && !now.over ? now.turn : null;
  if (now && turn && leaderOf(now, turn).kind === 'person') handOver(context, turn);
}
