import type { Intent, Question, Side } from '../../engine';
import { startSeed, wayOf } from '../../log';
import type { Negotiator, Seen } from '../../negotiators';
import type { Preferences, Session } from '../app';
import { patch, type Context } from '../context';
import { dropPlanned } from './class';
import { perform } from './perform';
import { leaderOf } from './leader';
import { gameOf } from './session';

/** Milliseconds before each act of a computer, so that a person can follow. */
const PAUSE: Readonly<Record<Preferences['speed'], number>> = { slow: 1400, normal: 700, fast: 250, instant: 0 };

/** Lets computers act until a person's turn or the end. A game has one such loop at a time. */
export async function runComputers(context: Context, id: string): Promise<void> {
  for (let called = calledIn(context, id); called; called = calledIn(context, id)) {
    const { session, preferences } = context.store.getState();
    if (!session || session.thinking) return;
    const { side, question } = called;
    await dropPlanned(context);
    patch(context, id, { thinking: side });
    try {
      const pause = context.deps.clock.wait(PAUSE[preferences.speed]);
      const negotiator = await leader(context, session, side);
      await pause;
      const now = calledIn(context, id);
      if (now?.side === side && now.question?.number === question?.number) await act(context, negotiator, called);
    } finally {
      patch(context, id, { thinking: null });
    }
  }
}

/** A computer that is to act: it was asked something, or it is its turn. */
interface Called {
  readonly side: Side;
  readonly question?: Question;
}

/** The computer that is to act next, if the game named is still being played here. */
function calledIn(context: Context, id: string): Called | null {
  const { session } = context.store.getState();
  if (session?.id !== id || session.mode !== 'play' || session.readOnly || session.over) return null;
  const { turn } = session;
  const led = (side: Side): boolean => leaderOf(session, side).kind === 'computer';
  const question = gameOf(context).questions.find(({ to }) => led(to));
  if (question) return { side: question.to, question };
  return turn && led(turn) ? { side: turn } : null;
}

async function leader(context: Context, session: Session, side: Side): Promise<Negotiator> {
  const known = context.negotiators.get(side);
  if (known) return known;
  const player = leaderOf(session, side);
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

async function act(context: Context, negotiator: Negotiator, { side, question }: Called): Promise<void> {
  const seen = gameOf(context).seat(side);
  const { intent, reason } = question ? negotiator.reply(seen, question) : negotiator.act(seen);
  const done = await perform(context, intent, reason);
  if (done.ok) return;
  // A delegation that asks for what the rules refuse must not stop the game; the log says why it did not get its way.
  await perform(context, question ? silence(side, question) : instead(seen, side), {
    code: 'refused',
    values: { fault: done.fault.code },
  });
}

const silence = (side: Side, { number }: Question): Intent => ({
  kind: 'reply',
  side,
  question: number,
  answer: { withheld: 'not-now' },
});

const instead = ({ view }: Seen, side: Side): Intent =>
  view.phase === 'closing' ? { kind: 'vote', side, accept: false } : { kind: 'hold', side };
