import { exerciseOfFile, linkOf } from '../../classroom';
import type { Dropped } from '../app';
import { notify, refuse, type Context } from '../context';
import type { ScenarioFault } from '../../scenarios';
import { readLogFile, readScenarioOf } from './read-file';
import { sitAt } from './sit';
import { openSave, playOrTell } from '../later';
import { refreshSaves } from '../saves/shelf';
import { goTo } from '../navigation/screen';
import { Batch } from './batch';
import { meantAsClassFile } from './exercise';
import { isZip, baseName } from './found';
import { forShelf, type ReadLog } from './reading';
import { shelfOf, type Shelf } from './shelf';
import { fileOf, isFile } from './walk';

/** Files on their way in. */
interface TakingIn {
  readonly dropped: readonly Dropped[];
  readonly stop: AbortSignal;
  /** The number of the wish that dropping them was: a log is only shown to somebody who has not gone elsewhere since. */
  readonly wish: number;
}

/** Takes in what was dropped or chosen: a single log is opened, a single scenario leads to its seats, of anything else the list tells what came of it. */
export async function takeIn(context: Context, { dropped, stop, wish }: TakingIn): Promise<void> {
  const [only] = dropped;
  const single = dropped.length === 1 && only ? await singleLog(only) : null;
  if (single) {
    if ((await openScenario(context, single, wish)) || (await openExercise(context, single, wish))) return;
    return openOne(context, single, wish);
  }
  const { name } = context.store.getState().screen;
  if (name === 'gallery') goTo(context, { name: 'replays' });
  await new Batch(context, await shelfOf(context), stop).run(dropped);
}

/** The file, if what was dropped is one by itself and no ZIP. */
async function singleLog(dropped: Dropped): Promise<File | null> {
  const file = dropped instanceof File ? dropped : isFile(dropped) ? await fileOf(dropped) : null;
  return file && !file.webkitRelativePath && !(await isZip(file)) ? file : null;
}

/** How many faults of a scenario are told at once. */
const MOST_TOLD = 3;

/** True if the file was meant as a scenario, be it sound or not. */
async function openScenario(context: Context, file: File, wish: number): Promise<boolean> {
  const read = await readScenarioOf(file);
  if (!read) return false;
  if (!read.ok) tellAuthor(context, read.fault, baseName(file.name));
  else {
    const stays = context.wishes === wish;
    const kept = await sitAt(context, read.value, { wish, file: baseName(file.name) });
    const values = { title: read.value.title };
    if (kept)
      notify(context, { tone: 'info', key: stays ? 'intake.scenario-read' : 'intake.scenario-elsewhere', values });
  }
  return true;
}

/** True if the file was meant as an exercise, or as a teacher's own copy of one: it leads where such files are opened. */
async function openExercise(context: Context, file: File, wish: number): Promise<boolean> {
  const meant = await meantAsClassFile(file);
  if (!meant) return false;
  const read = meant.as === 'exercise' ? exerciseOfFile(meant.text) : null;
  if (read && !read.ok) {
    refuse(context, { ...read.fault, values: { ...read.fault.values, file: baseName(file.name) } });
    return true;
  }
  const stays = context.wishes === wish;
  if (stays) goTo(context, read ? { name: 'exercise', code: linkOf(read.value) } : { name: 'class', page: 'prepare' });
  if (!read) notify(context, { tone: 'info', key: 'intake.own-copy' });
  else if (!stays) notify(context, { tone: 'info', key: 'intake.exercise-elsewhere' });
  return true;
}

function tellAuthor(context: Context, faults: readonly ScenarioFault[], file: string): void {
  for (const fault of faults.slice(0, MOST_TOLD)) refuse(context, fault);
  const more = faults.length - MOST_TOLD;
  if (more > 0) notify(context, { tone: 'error', key: 'intake.scenario-more', values: { n: more, file } });
}

/** A log that cannot be kept is watched all the same. */
async function openOne(context: Context, file: File, wish: number): Promise<void> {
  const read = await readLogFile(file);
  if (!read.ok) return refuse(context, read.fault);
  const log = read.value;
  const shelved = await forShelf(log);
  if (!shelved.ok) return refuse(context, shelved.fault);
  const put = await putOn(await shelfOf(context), shelved.value, file);
  if (log.cutOff) refuse(context, log.cutOff);
  await refreshSaves(context);
  const play = await playOrTell(context);
  const stays = context.wishes === wish;
  const key = stays ? SHOWN[put.how] : UNSHOWN[put.how];
  if (key)
    notify(context, { tone: put.how === 'unkept' ? 'error' : 'info', key, values: { file: baseName(file.name) } });
  if (!stays || !play) return;
  if (put.how === 'known' || put.how === 'mended') await openSave(context, put.id, 'replay');
  else play.watch(put.id, log);
}

/** What became of a log, and under which id. */
interface Put {
  readonly how: 'added' | 'unkept' | 'known' | 'mended';
  readonly id: string;
}

const SHOWN = {
  added: null,
  unkept: 'store.not-kept',
  known: 'intake.here-already',
  mended: 'intake.mended',
} as const satisfies Record<Put['how'], string | null>;

/** Told to somebody who is elsewhere by now. */
const UNSHOWN = {
  added: 'intake.in-the-list',
  unkept: 'intake.not-kept',
  known: 'intake.in-the-list',
  mended: 'intake.mended',
} as const satisfies Record<Put['how'], string>;

async function putOn(shelf: Shelf, read: ReadLog, file: File): Promise<Put> {
  const known = await shelf.find(read);
  if (known !== undefined) {
    const mended = await shelf.mend(known, read);
    return mended === null ? { how: 'known', id: known } : { how: 'mended', id: mended };
  }
  const added = shelf.label(read, baseName(file.name));
  const unkept = (await shelf.keep([added])).length > 0;
  return { how: unkept ? 'unkept' : 'added', id: added.summary.id };
}
