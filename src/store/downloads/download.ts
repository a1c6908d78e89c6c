import type { Side } from '../../engine';
import { exportLog, print } from '../../log';
import type { SaveSummary, Session } from '../app';
import { notify, refuse, type Context } from '../context';
import { fileNameOf } from './file-name';
import { textOf } from '../saves/open';
import { isShared } from '../game/players';
import { logOf } from '../game/session';
import { isSealed } from '../saves/row';

/**
 * Gives a whole log away, unless several people play and the game is not over: then, at the table and on their own
 * turn, they may have what their seat saw.
 */
export async function download(context: Context, wanted?: string): Promise<void> {
  const { session } = context.store.getState();
  const id = wanted ?? session?.id;
  if (id === undefined) return;
  const open = session?.id === id ? session : null;
  if (open && isShared(open)) return wanted === undefined ? downloadOwn(context, open) : sealed(context);
  const text = (await textOf(context, id)) ?? (open ? print(logOf(open)) : null);
  if (text === null) return notify(context, { tone: 'error', key: 'store.not-found' });
  if (!open && (await isSealedText(context, id, text))) return sealed(context);
  context.deps.deliver(`${fileNameOf(text)}.jsonl`, text);
}

const sealed = (context: Context): void => notify(context, { tone: 'error', key: 'store.sealed' });

const PERSON = /"kind":"person"/g;

/** The summary, written together with the lines, says who plays and whether it is over, even if the lines are damaged. */
async function isSealedText(context: Context, id: string, text: string): Promise<boolean> {
  const summary = await summaryOfSave(context, id);
  if (summary) return isSealed(summary);
  const [header = ''] = text.split('\n', 1);
  return (header.match(PERSON)?.length ?? 0) > 1;
}

async function summaryOfSave({ deps, keepers, store }: Context, id: string): Promise<SaveSummary | undefined> {
  const waiting = keepers.get(id)?.waiting().summary;
  if (waiting) return waiting;
  const stored = await deps.vault.list().catch(() => []);
  return [...stored, ...(store.getState().saves ?? [])].find((save) => save.id === id);
}

const downloadOwn = (context: Context, { viewer }: Session): Promise<void> | void =>
  viewer === 'all' ? sealed(context) : downloadSeat(context, viewer);

export async function downloadSeat(context: Context, seat: Side): Promise<void> {
  const { session } = context.store.getState();
  if (!session) return;
  if (!session.over && !isOwnTurn(session, seat)) return notify(context, { tone: 'error', key: 'store.not-your-log' });
  const exported = await exportLog(logOf(session), seat);
  if (!exported.ok) return refuse(context, exported.fault);
  const text = print(exported.value);
  context.deps.deliver(`${fileNameOf(text)}.jsonl`, text);
}

/** Whether the one who leads the seat sits before the screen now, with nobody else's turn between. */
const isOwnTurn = ({ mode, curtain, viewer, turn }: Session, seat: Side): boolean =>
  mode === 'play' && curtain === null && viewer === seat && turn === seat;
