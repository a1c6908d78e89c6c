import type { Intent } from '../engine';
import { DELEGATIONS, RULES, writeHeader, type LogHeader } from '../log';
import type { Actions, NewGame } from './app';
import { notify, refuse, type Context } from './context';
import { veiled } from './curtain';
import { EMPTY_DESK } from './desk';
import { keepGame, leaveGame } from './keep';
import { perform } from './perform';
import { personsOf, playerOf } from './players';
import { goTo } from './screen';
import { sessionOf, summaryOf } from './session';
import { resume } from './turn';

export const gameActions = (context: Context): Pick<Actions, 'newGame' | 'act'> => ({
  newGame: (game) => begin(context, game),
  act: (intent) => act(context, intent),
});

async function begin(context: Context, game: NewGame): Promise<void> {
  const header = headerOf(game, context.deps.clock.now());
  const made = sessionOf(context.deps.newId(), { header, acts: [] }, 'play', personsOf(header)[0] ?? 'all');
  if (!made.ok) return refuse(context, made.fault);
  const session = veiled(made.value);
  leaveGame(context);
  await context.deps.locks.claim(session.id);
  if (!(await context.deps.lasting())) notify(context, { tone: 'info', key: 'store.not-lasting' });
  keepGame(context, session.id, 0);
  context.store.setState({ session, desk: EMPTY_DESK, panel: 'draft', focus: null });
  context.keepers
    .get(session.id)
    ?.add([writeHeader(header)], summaryOf(session.id, header, session.state, context.deps.clock.now()));
  goTo(context, { name: 'table' });
  void resume(context);
}

const headerOf = ({ scenario, seats, players, seed, settings }: NewGame, now: number): LogHeader => ({
  format: 'impasse-log',
  version: 1,
  rules: RULES,
  scenario,
  seats,
  players,
  seed,
  settings: { ...settings, numbering: 'round' },
  delegations: DELEGATIONS,
  started: new Date(now).toISOString(),
});

/** A person's act. What a person may not do here is told, and changes nothing. */
function act(context: Context, intent: Intent): void {
  const { session } = context.store.getState();
  if (session?.mode !== 'play') return;
  if (session.readOnly) return notify(context, { tone: 'error', key: 'store.read-only' });
  const mine = !('side' in intent) || playerOf(session.header, intent.side).kind === 'person';
  if (session.curtain || !mine)
    return refuse(context, { code: 'intent.not-your-turn', place: 'side', values: { turn: session.state.turn ?? '' } });
  const done = perform(context, intent);
  if (!done.ok) return refuse(context, done.fault);
  if (intent.kind === 'table' || intent.kind === 'whisper') context.store.setState({ desk: EMPTY_DESK });
  void resume(context);
}
