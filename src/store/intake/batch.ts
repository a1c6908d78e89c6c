import type { Fault, Result } from '../../engine';
import { LARGEST_LOG } from '../../log';
import type { Dropped, Intake } from '../app';
import { notify, type Context } from '../context';
import type { NewLog } from '../deps';
import { workersWanted } from './ask-worker';
import { meantAsClassFile } from './exercise';
import { readFileForShelf, readScenarioOf } from './read-file';
import { refreshSaves } from '../saves/shelf';
import { keepScenario } from './sit';
import { isZip, baseName, type Found } from './found';
import type { ReadLog } from './reading';
import type { Shelf } from './shelf';
import { unzipped } from './unzip';
import { filesOf } from './walk';

type FoundFile = Extract<Found, { readonly kind: 'file' }>;

/** Milliseconds after which it is shown how far it has come, between two such pictures, and without any drawing. */
const SLOW = 1000;
const PICTURE = 250;
const BREATH = 40;

/** How many logs are written to the disk in one go. */
const GROUP = 25;

/** A file that is being read, or one that could not be had at all. */
interface Reading extends Pick<FoundFile, 'path' | 'alone'> {
  readonly size: number;
  readonly file: File | null;
  readonly read: Promise<Result<ReadLog>>;
}

interface Waiting {
  readonly path: string;
  readonly log: NewLog;
}

/** Names of logs and of nothing else: such a file is always worth a word. */
const SURELY_LOG = /\.(jsonl|ndjson)(\.gz)?$/i;

/** Several files on their way into the list. */
export class Batch {
  private readonly begun: number;
  private drawn: number;
  private breathed: number;
  private intake: Intake = {
    running: true,
    share: 0,
    added: [],
    known: [],
    mended: [],
    scenarios: [],
    stopped: false,
    others: 0,
    told: [],
  };
  /** One that is read and one that waits for each worker, so that none is idle while the page draws. */
  private readonly atOnce = 2 * workersWanted();
  private readonly reading: Reading[] = [];
  private readonly waiting: Waiting[] = [];
  private keeping: Promise<void> = Promise.resolve();
  /** The file that is worked on. */
  private at = '';
  private bytes = 0;
  private done = 0;

  constructor(
    private readonly context: Context,
    private readonly shelf: Shelf,
    private readonly stop: AbortSignal,
  ) {
    this.begun = performance.now();
    this.drawn = this.begun + SLOW - PICTURE;
    this.breathed = this.begun;
  }

  /** Whatever happens on the way, what was read by then is kept, and the report comes. */
  async run(dropped: readonly Dropped[]): Promise<void> {
    this.context.store.setState({ intake: null });
    try {
      await this.readAll(dropped);
    } catch {
      this.tell(this.at, { code: 'intake.broke-off', place: this.at });
    } finally {
      await Promise.allSettled(this.reading.map(({ read }) => read));
      await this.keep();
      await this.keeping;
      await this.end();
    }
  }

  private async readAll(dropped: readonly Dropped[]): Promise<void> {
    const found: Found[] = [];
    for await (const each of filesOf(dropped)) {
      if (this.stop.aborted) break;
      found.push(each);
      await this.breathe(0);
    }
    this.bytes = found.reduce((sum, each) => sum + (each.kind === 'file' ? each.file.size : 0), 0);
    for (const each of found) {
      if (this.stop.aborted) break;
      this.at = each.path;
      if (each.kind === 'file' && (await isZip(each.file))) await this.unpack(each);
      else await this.take(each);
      if (each.kind === 'file') this.done += each.file.size;
    }
    while (this.reading.length > 0) await this.settle();
  }

  private async unpack({ file, path }: FoundFile): Promise<void> {
    let read = 0;
    const inside = unzipped(file, path, (bytes) => {
      read = bytes;
    });
    for await (const each of inside) {
      if (this.stop.aborted) break;
      await this.take(each, read);
    }
  }

  private async take(found: Found, read = 0): Promise<void> {
    if (found.kind === 'other') this.note({ others: this.intake.others + 1 });
    else await this.read(found);
    await this.breathe(read);
  }

  /** Has a file read beside those that are being read, once there is room for it. */
  private async read(found: Exclude<Found, { readonly kind: 'other' }>): Promise<void> {
    const { path } = found;
    if (found.kind === 'bad') {
      this.reading.push({
        path,
        alone: true,
        size: 0,
        file: null,
        read: Promise.resolve({ ok: false, fault: found.fault }),
      });
      return;
    }
    const { alone, file } = found;
    while (this.reading.length > 0 && !this.hasRoom(file.size)) await this.settle();
    this.reading.push({ path, alone, size: file.size, file, read: readFileForShelf(file) });
  }

  /** Large files are read one by one, lest they fill the memory. */
  private hasRoom(size: number): boolean {
    const bytes = this.reading.reduce((sum, each) => sum + each.size, size);
    return this.reading.length < this.atOnce && bytes <= LARGEST_LOG;
  }

  /** Waits for the file that was begun first, so that the files come into the list in their order. */
  private async settle(): Promise<void> {
    const first = this.reading.shift();
    if (!first) return;
    const { path, alone, file } = first;
    this.at = path;
    const read = await first.read;
    if (!read.ok) {
      if (file && isNoLog(read.fault) && (await this.isScenario(path, file))) return;
      if (file && isNoLog(read.fault) && (await meantAsClassFile(file)))
        return this.tell(path, { code: 'intake.exercise-among', place: path });
      const other = !alone && !SURELY_LOG.test(path) && isNoLog(read.fault);
      return other ? this.note({ others: this.intake.others + 1 }) : this.tell(path, read.fault);
    }
    if (read.value.cutOff) this.tell(path, read.value.cutOff, true);
    const known = await this.here(read.value);
    if (known !== undefined) return this.meet(read.value, known);
    this.waiting.push({ path, log: this.shelf.label(read.value, baseName(path)) });
    if (this.waiting.length >= GROUP) await this.keep();
  }

  /** Keeps a file that is meant as a scenario, or says what is wrong with it first. False if it is not meant as one. */
  private async isScenario(path: string, file: File): Promise<boolean> {
    const read = await readScenarioOf(file);
    if (read?.ok) {
      const id = await keepScenario(this.context, read.value, baseName(path));
      this.note({ scenarios: [...new Set([...this.intake.scenarios, id])] });
    } else if (read) for (const fault of read.fault.slice(0, 1)) this.tell(path, fault);
    return read !== null;
  }

  /** The id by which a log is kept already; one that came with the same files is brought to the disk first. */
  private async here(log: ReadLog): Promise<string | undefined> {
    const known = await this.shelf.find(log);
    if (known === undefined || !this.waiting.some((each) => each.log.summary.id === known)) return known;
    await this.keep();
    await this.keeping;
    return this.shelf.find(log);
  }

  private async meet(log: ReadLog, known: string): Promise<void> {
    await this.keeping;
    const mended = await this.shelf.mend(known, log);
    if (mended === null) return this.note({ known: [...this.intake.known, known] });
    const added = this.intake.added.map((id) => (id === known ? mended : id));
    this.note({ added, mended: [...this.intake.mended, mended] });
  }

  /** Keeps what waits while the next files are read; one such group at a time. */
  private async keep(): Promise<void> {
    const group = this.waiting.splice(0);
    await this.keeping;
    this.keeping = this.kept(group);
  }

  private async kept(group: readonly Waiting[]): Promise<void> {
    const unkept = new Set(await this.shelf.keep(group.map(({ log }) => log)));
    for (const { path, log } of group) if (unkept.has(log)) this.tell(path, { code: 'intake.no-room', place: path });
    const added = group.filter(({ log }) => !unkept.has(log)).map(({ log }) => log.summary.id);
    this.note({ added: [...this.intake.added, ...added] });
  }

  private tell(file: string, fault: Fault, kept = false): void {
    this.note({ told: [...this.intake.told, { file, fault, kept }] });
  }

  private note(change: Partial<Intake>): void {
    this.intake = { ...this.intake, ...change };
  }

  /** Lets the page draw now and then, and shows how far it is once that takes more than a moment. */
  private async breathe(read: number): Promise<void> {
    const now = performance.now();
    if (now - this.drawn > PICTURE) {
      this.drawn = now;
      this.note({ share: this.bytes > 0 ? (this.done + read) / this.bytes : 0 });
      this.context.store.setState({ intake: this.intake });
    }
    if (now - this.breathed < BREATH) return;
    await this.context.deps.clock.wait(0);
    this.breathed = performance.now();
  }

  private async end(): Promise<void> {
    const { added, known, mended, scenarios, others, told } = this.intake;
    const bad = told.filter(({ kept }) => !kept).length;
    this.note({ running: false, share: 1, stopped: this.stop.aborted });
    await refreshSaves(this.context);
    this.context.store.setState({ intake: this.intake });
    const [kept, here, fuller] = [added.length, known.length, mended.length];
    const values = { added: kept, known: here, mended: fuller, scenarios: scenarios.length, others, bad };
    notify(this.context, { tone: 'info', key: 'intake.taken-in', values });
  }
}

const isNoLog = ({ code, place }: Fault): boolean =>
  code === 'log.not-a-log' || code === 'log.empty' || (code === 'log.not-json' && place === 'line 1');
