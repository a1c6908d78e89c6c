import type { Dropped } from '../app';
import { notify, refuse, type Context } from '../context';
import { readLogFile } from '../read-file';
import { openSave, playOrTell } from '../later';
import { refreshSaves } from '../shelf';
import { goTo } from '../screen';
import { Batch } from './batch';
import { isZip, nameOf } from './found';
import { forShelf } from './reading';
import { shelfOf } from './shelf';
import { fileOf, isFile } from './walk';

/** Takes in what was dropped or chosen: a single log is opened, of anything else the list tells what came of it. */
export async function takeIn(context: Context, dropped: readonly Dropped[], stop: AbortSignal): Promise<void> {
  const [only] = dropped;
  const single = dropped.length === 1 && only ? await singleLog(only) : null;
  if (single) return openOne(context, single);
  const { name } = context.store.getState().screen;
  if (name === 'gallery') goTo(context, { name: 'replays' });
  await new Batch(context, await shelfOf(context), stop).run(dropped);
}

/** The file, if what was dropped is one by itself and no ZIP. */
async function singleLog(dropped: Dropped): Promise<File | null> {
  const file = dropped instanceof File ? dropped : isFile(dropped) ? await fileOf(dropped) : null;
  return file && !file.webkitRelativePath && !(await isZip(file)) ? file : null;
}

/** A log that cannot be kept is watched all the same. */
async function openOne(context: Context, file: File): Promise<void> {
  const read = await readLogFile(file);
  if (!read.ok) return refuse(context, read.fault);
  const log = read.value;
  const shelved = await forShelf(log);
  if (!shelved.ok) return refuse(context, shelved.fault);
  const shelf = await shelfOf(context);
  const known = await shelf.find(shelved.value);
  const added = shelf.label(shelved.value, nameOf(file.name));
  const unkept = known === undefined && (await shelf.keep([added])).length > 0;
  if (log.cutOff) refuse(context, log.cutOff);
  if (unkept) notify(context, { tone: 'error', key: 'store.not-kept' });
  const mended = known === undefined ? null : await shelf.mend(known, shelved.value);
  const here = mended ?? known;
  if (here !== undefined) notify(context, { tone: 'info', key: mended ? 'intake.mended' : 'intake.here-already' });
  await refreshSaves(context);
  if (here !== undefined) await openSave(context, here, 'replay');
  else (await playOrTell(context))?.watch(added.summary.id, log);
}
