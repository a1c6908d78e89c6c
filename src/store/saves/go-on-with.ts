import { canonicalJson } from '../../engine';
import { Game } from '../../host';
import { linesOf, writeHeader, type GameLog } from '../../log';
import { refuse, type Context } from '../context';
import { keepGame, linesKept, write } from './keep';
import { openSave } from './open-save';
import { summaryOf } from './summary';

/**
 * Goes on with a game that came from elsewhere, as if it had been begun here. Where the same game is kept already and has
 * come at least as far, that one is opened: its last act may have been the last of a page that was killed.
 */
export async function goOnWith(context: Context, log: GameLog): Promise<void> {
  const id = (await keptHere(context, log)) ?? (await kept(context, log));
  if (id !== null) await openSave(context, id, 'play', 'replace');
}

async function keptHere(context: Context, { header, acts }: GameLog): Promise<string | null> {
  const first = canonicalOf(writeHeader(header));
  const last = acts.at(-1)?.hash ?? '';
  const rows = await context.deps.vault.list().catch(() => []);
  for (const { id, started } of rows) {
    if (started !== Date.parse(header.started)) continue;
    const lines = await linesKept(context, id);
    const [head = '{}'] = lines ?? [];
    if (lines && canonicalOf(head) === first && lines.some((line) => line.includes(`"hash":"${last}"`))) return id;
  }
  return null;
}

/** The same for the same first line, in whichever order its members stand; null for a damaged one. */
function canonicalOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return canonicalJson(value);
  } catch {
    return null;
  }
}

/** Keeps it under a name of its own; null where it is no game. */
async function kept(context: Context, log: GameLog): Promise<string | null> {
  const { deps } = context;
  const game = Game.of(log);
  if (!game.ok) {
    refuse(context, game.fault);
    return null;
  }
  const id = deps.newId();
  keepGame(context, id, 0);
  await write(context, id, linesOf(log), summaryOf(id, log, game.value.standing, deps.clock.now()));
  return id;
}
