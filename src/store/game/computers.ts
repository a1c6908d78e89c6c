import type { Intent, Side } from '../../engine';
import { startSeed, wayOf } from '../../log';
import type { Negotiator, Seen } from '../../negotiators';
import type { Preferences, Session } from '../app';
import { patch, type Context } from '../context';
import { perform } from './perform';
import { playerOf } from './players';
import { gameOf } from './session';

/** Milliseconds before each act of a computer, so that a person can follow. */
const PAUSE: Readonly<Record<Preferences['speed'], number>> = { slow: 1400, normal: 700, fast: 250, instant: 0 };

/** Lets computers act until a person's turn or the end. A game has one such loop at a time. */
export async function runComputers(context: Context, id: string): Promise<void> {
  for (let side = turnOf(context, id); side; side = turnOf(context, id)) {
    const { session, preferences } = context.store.getState();
    if (!session || session.thinking) return;
    patch(context, id, { thinking: side });
    try {
      const pause = context.deps.clock.wait(PAUSE[preferences.speed]);
      const negotiator = await leader(context, session, side);
      await pause;
      if (turnOf(context, id) === side) await act(context, negotiator, side);
    } finally {
      patch(context, id, { thinking: null });
    }
  }
}

/** The side whose turn it is, if the game named is still being played here and a computer leads that side. */
function turnOf(context: Context, id: string): Side | null {
  const { session } = context.store.getState();
  if (session?.id !== id || session.mode !== 'play' || session.readOnly || session.over) return null;
  const { turn } = session;
  return turn && playerOf(session.header, turn).kind === 'computer' ? turn : null;
}

async function leader(context: Context, session: Session, side: Side): Promise<Negotiator> {
  const known = context.negotiators.get(side);
  if (known) return known;
  const player = playerOf(session.header, side);
  const made = await context.deps.negotiator({
    side,
    sheet: session.header.scenario.sides[side],
    difficulty: player.kind === 'computer' ? player.difficulty : 'middle',
    way: wayOf(session.header.scenario, startSeed(session.header), side),
    ...(player.kind === 'computer' && player.strategy !== undefined ? { strategy: player.strategy } : {}),
  });
  if (context.store.getState().session?.id === session.id) context.negotiators.set(side, made);
  return made;
}

async function act(context: Context, negotiator: Negotiator, side: Side): Promise<void> {
  const seen = gameOf(context).seat(side);
  const { intent, reason } = negotiator.act(seen);
  const done = await perform(context, intent, reason);
  if (done.ok) return;
  // A delegation that asks for what the rules refuse must not stop the game; the log says why it did not get its way.
  await perform(context, instead(seen, side), { code: 'refused', values: { fault: done.fault.code } });
}

const instead = ({ view }: Seen, side: Side): Intent =>
  view.phase === 'closing' ? { kind: 'vote', side, accept: false } : { kind: 'hold', side };
