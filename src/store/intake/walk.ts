import type { Fault } from '../../engine';
import type { Dropped } from '../app';
import { isOfTheSystem, isZipName, mayBeLog, type Found } from './found';
import { DEEPEST, MOST_FILES } from './limits';

/** Every file that was dropped, those in folders too, one after the other. */
export async function* filesOf(dropped: readonly Dropped[]): AsyncGenerator<Found> {
  let count = 0;
  for (const each of dropped) {
    for await (const found of each instanceof File ? chosen(each) : entered(each, 0)) {
      if (++count <= MOST_FILES) yield found;
      else return yield tooMany(found.path);
    }
  }
}

export const tooMany = (path: string): Found => ({
  kind: 'bad',
  path,
  fault: { code: 'intake.too-many-files', place: path, values: { most: MOST_FILES } },
});

/** A file from the file dialog; of a chosen folder it brings its path along. */
function* chosen(file: File): Generator<Found> {
  const path = file.webkitRelativePath || file.name;
  yield amongOthers(path, file, !file.webkitRelativePath);
}

async function* entered(entry: FileSystemEntry, depth: number): AsyncGenerator<Found> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await fileOf(entry);
    yield file ? amongOthers(path, file, depth === 0) : { kind: 'bad', path, fault: unreadable(path) };
  } else if (isFolder(entry) && !isOfTheSystem(path)) {
    if (depth >= DEEPEST) return yield { kind: 'bad', path, fault: tooDeep(path) };
    for await (const inner of entriesOf(entry)) {
      if (inner) yield* entered(inner, depth + 1);
      else yield { kind: 'bad', path, fault: { code: 'intake.unreadable-folder', place: path } };
    }
  }
}

const tooDeep = (path: string): Fault => ({ code: 'intake.too-deep', place: path, values: { most: DEEPEST } });

/** What lies in a folder is only read if it can be a log by its name; what was given by itself always. */
const amongOthers = (path: string, file: File, alone: boolean): Found =>
  alone || (!isOfTheSystem(path) && (mayBeLog(path) || isZipName(path)))
    ? { kind: 'file', path, file, alone }
    : { kind: 'other', path };

export const unreadable = (path: string) => ({ code: 'store.unreadable-file', place: path });

export const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

export const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** A reader gives some at a time, until it gives none; null stands for what it could not read. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry | null> {
  const reader = folder.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (!some) return yield null;
    if (some.length === 0) return;
    yield* some;
  }
}
