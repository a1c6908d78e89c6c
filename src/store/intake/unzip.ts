import { Inflate, Unzip, type UnzipDecoder, type UnzipFile } from 'fflate';
import type { Fault } from '../../engine';
import { LARGEST_LOG } from '../../log';
import { isOfTheSystem, isZipName, mayBeLog, type Found } from './found';
import { LARGEST_ZIP, MOST_FILES, MOST_UNPACKED } from './limits';
import { tooMany } from './walk';

/** Bytes read from the disk, and bytes unpacked, at a time: of 8 kB a bomb can make 8 MB, not more. */
const SLAB = 1024 * 1024;
const BITE = 8 * 1024;

/**
 * The files in a ZIP, one after the other as they are unpacked. What a ZIP says of its own sizes is not believed: the
 * bytes that come out are counted, a file that grows too large is given up, and so is a ZIP that holds too much.
 * `read` is told how many bytes of the ZIP are done.
 */
export async function* unzipped(zip: File, path: string, read: (bytes: number) => void): AsyncGenerator<Found> {
  if (zip.size > LARGEST_ZIP)
    return yield bad(path, { code: 'intake.zip-too-large', values: { megabytes: LARGEST_ZIP / 1024 / 1024 } });
  const unpacking = new Unpacking(path);
  for (let at = 0; at < zip.size && !unpacking.over; at += SLAB) {
    const slab = await bytesOf(zip.slice(at, at + SLAB));
    if (!slab) return yield bad(path, { code: 'store.unreadable-file' });
    for (let bite = 0; bite < slab.length && !unpacking.over; bite += BITE) {
      unpacking.push(slab.subarray(bite, bite + BITE), at + bite + BITE >= zip.size);
      yield* unpacking.take();
      read(Math.min(zip.size, at + bite + BITE));
    }
  }
}

const bytesOf = (blob: Blob): Promise<Uint8Array | null> =>
  blob.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

const bad = (path: string, fault: Omit<Fault, 'place'>): Found => ({
  kind: 'bad',
  path,
  fault: { ...fault, place: path },
});

/** A ZIP on its way out. */
class Unpacking {
  /** True when nothing more is to be had. */
  over = false;
  private ready: Found[] = [];
  private files = 0;
  private folders = 0;
  private unpacked = 0;
  private readonly stream: Unzip;

  constructor(private readonly path: string) {
    this.stream = new Unzip((file) => this.begin(file));
    this.stream.register(Stored);
    this.stream.register(Deflated);
  }

  push(bytes: Uint8Array, last: boolean): void {
    try {
      this.stream.push(bytes, last);
    } catch {
      this.giveUp({ code: 'intake.zip-damaged' });
    }
    if (last && this.files === 0 && !this.over)
      this.giveUp({ code: entriesIn(bytes) === this.folders ? 'intake.zip-empty' : 'intake.zip-damaged' });
  }

  take(): readonly Found[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  private giveUp(fault: Omit<Fault, 'place'>): void {
    this.over = true;
    this.ready.push(bad(this.path, fault));
  }

  private begin(file: UnzipFile): void {
    if (this.over) return;
    if (file.name.endsWith('/')) {
      this.folders += 1;
      return;
    }
    const path = `${this.path}/${file.name}`;
    if (++this.files > MOST_FILES) {
      this.over = true;
      this.ready.push(tooMany(path));
    } else if (isWanted(file.name)) {
      this.unpack(file, path);
    } else {
      this.ready.push(isZipName(file.name) ? bad(path, { code: 'intake.zip-in-zip' }) : { kind: 'other', path });
      pass(file);
    }
  }

  private unpack(file: UnzipFile, path: string): void {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    let told = false;
    const refuse = (fault: Omit<Fault, 'place'>): void => {
      if (!told) this.ready.push(bad(path, fault));
      told = true;
      parts.length = 0;
    };
    file.ondata = (cause, bytes, last): void => {
      if (cause) return refuse({ code: 'intake.zip-damaged' });
      size += bytes.length;
      this.unpacked += bytes.length;
      if (this.unpacked > MOST_UNPACKED && !this.over)
        this.giveUp({ code: 'intake.zip-holds-too-much', values: { megabytes: MOST_UNPACKED / 1024 / 1024 } });
      if (size > LARGEST_LOG) refuse({ code: 'log.too-large', values: { megabytes: LARGEST_LOG / 1024 / 1024 } });
      if (told || this.over) return;
      parts.push(bytes.slice());
      if (last) this.ready.push({ kind: 'file', path, file: new File(parts, file.name), alone: false });
    };
    if (!begun(file)) refuse({ code: 'intake.zip-damaged' });
  }
}

/** Length of the record with which a ZIP ends, if no comment follows it, and where in it the files are counted. */
const END = 22;
const COUNT = 10;

/** How many files and folders a ZIP has by its last record; null if these bytes do not end with one. */
function entriesIn(bytes: Uint8Array): number | null {
  if (bytes.length < END) return null;
  const end = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - END, END);
  return end.getUint32(0) === 0x504b0506 ? end.getUint16(COUNT, true) : null;
}

const isWanted = (name: string): boolean => !isOfTheSystem(name) && mayBeLog(name);

/** Lets a file go by: one that is never started would be kept in memory. */
function pass(file: UnzipFile): void {
  file.ondata = () => undefined;
  begun(file);
}

/** False if it is packed in a way that is not known here. */
function begun(file: UnzipFile): boolean {
  try {
    file.start();
    return true;
  } catch {
    return false;
  }
}

const NOTHING = new Uint8Array();

/** A file that lies in the ZIP as it is. */
class Stored implements UnzipDecoder {
  static readonly compression = 0;
  ondata: UnzipDecoder['ondata'] = () => undefined;
  private readonly wanted: boolean;

  constructor(name: string) {
    this.wanted = isWanted(name);
  }

  push(bytes: Uint8Array<ArrayBuffer>, last: boolean): void {
    this.ondata(null, this.wanted ? bytes : NOTHING, last);
  }
}

/** A packed file. Unpacking stops at the first byte too many, however much would come yet. */
class Deflated implements UnzipDecoder {
  static readonly compression = 8;
  ondata: UnzipDecoder['ondata'] = () => undefined;
  /** Bytes that may still come out. */
  private left: number;
  private readonly inflate = new Inflate((bytes, last) => {
    this.left -= bytes.length;
    this.ondata(null, bytes, last);
  });

  constructor(name: string) {
    this.left = isWanted(name) ? LARGEST_LOG : -1;
  }

  push(bytes: Uint8Array, last: boolean): void {
    if (this.left < 0) return;
    try {
      this.inflate.push(bytes, last);
    } catch (cause) {
      this.left = -1;
      this.ondata(Object.assign(new Error(String(cause)), { code: 0 }), NOTHING, last);
    }
  }
}
