import type { Fault } from '../../engine';
import type { Dropped, Intake } from '../app';
import { notify, type Context } from '../context';
import { readLogFile } from '../read-file';
import { refreshSaves } from '../shelf';
import { isZip, nameOf, type Found } from './found';
import type { Shelf } from './shelf';
import { unzipped } from './unzip';
import { filesOf } from './walk';

type FoundFile = Extract<Found, { readonly kind: 'file' }>;

/** Milliseconds after which it is shown how far it has come, between two such pictures, and without any drawing. */
const SLOW = 1000;
const PICTURE = 250;
const BREATH = 40;

/** Names of logs and of nothing else: such a file is always worth a word. */
const SURELY_LOG = /\.(jsonl|ndjson)$/i;

/** Several files on their way into the list. */
export class Batch {
  private readonly begun: number;
  private drawn: number;
  private breathed: number;
  private intake: Intake = { running: true, share: 0, added: [], known: [], others: 0, told: [] };
  private bytes = 0;
  private done = 0;

  constructor(
    private readonly context: Context,
    private readonly shelf: Shelf,
  ) {
    this.begun = performance.now();
    this.drawn = this.begun + SLOW - PICTURE;
    this.breathed = this.begun;
  }

  async run(dropped: readonly Dropped[]): Promise<void> {
    this.context.store.setState({ intake: null });
    const found: Found[] = [];
    for await (const each of filesOf(dropped)) {
      found.push(each);
      await this.breathe(0);
    }
    this.bytes = found.reduce((sum, each) => sum + (each.kind === 'file' ? each.file.size : 0), 0);
    for (const each of found) {
      if (each.kind === 'file' && (await isZip(each.file))) await this.unpack(each);
      else await this.take(each);
      if (each.kind === 'file') this.done += each.file.size;
    }
    await this.end();
  }

  private async unpack({ file, path }: FoundFile): Promise<void> {
    let read = 0;
    const inside = unzipped(file, path, (bytes) => {
      read = bytes;
    });
    for await (const each of inside) {
      await this.take(each, read);
    }
  }

  private async take(found: Found, read = 0): Promise<void> {
    if (found.kind === 'other') this.note({ others: this.intake.others + 1 });
    else if (found.kind === 'bad') this.tell(found.path, found.fault);
    else await this.file(found);
    await this.breathe(read);
  }

  private async file({ file, path, alone }: FoundFile): Promise<void> {
    const read = await readLogFile(file);
    if (!read.ok) {
      const other = !alone && !SURELY_LOG.test(path) && isNoLog(read.fault);
      return other ? this.note({ others: this.intake.others + 1 }) : this.tell(path, read.fault);
    }
    const placed = await this.shelf.place(read.value, nameOf(path));
    if (!placed.ok) return this.tell(path, placed.fault);
    const { id, kind } = placed.value;
    if (kind === 'unkept') return this.tell(path, { code: 'intake.no-room', place: path });
    if (read.value.cutOff) this.tell(path, read.value.cutOff, true);
    this.note({ [kind]: [...this.intake[kind], id] });
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
    const { added, known, others, told } = this.intake;
    const bad = told.filter(({ kept }) => !kept).length;
    this.note({ running: false, share: 1 });
    await refreshSaves(this.context);
    this.context.store.setState({ intake: this.intake });
    const values = { added: added.length, known: known.length, others, bad };
    notify(this.context, { tone: 'info', key: 'intake.taken-in', values });
  }
}

const isNoLog = ({ code, place }: Fault): boolean =>
  code === 'log.not-a-log' || code === 'log.empty' || (code === 'log.not-json' && place === 'line 1');
