import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { SaveSummary } from '../app';
import { notify, type Context } from '../context';
import { distinctNames, fileNameOf } from './file-name';
import { textOf } from '../saves/open';
import { isSealed } from '../saves/row';
import { refreshSaves } from '../saves/shelf';

/** Milliseconds after which a word is said, and without any drawing. */
const SLOW = 1000;
const BREATH = 40;

/** Packs every own log that may be given away into one ZIP. What is damaged goes along as it lies. */
export async function downloadAll(context: Context): Promise<void> {
  await refreshSaves(context);
  const own = (context.store.getState().saves ?? []).filter(({ bundled }) => !bundled);
  const free = own.filter((save) => !isSealed(save));
  const packed = await pack(context, free);
  if (packed.count > 0) {
    const today = new Date(context.deps.clock.now()).toISOString().slice(0, 10);
    context.deps.deliver(`impasse-logs-${today}.zip`, packed.zip);
  }
  const values = { n: packed.count, sealed: own.length - free.length, missing: free.length - packed.count };
  notify(context, { tone: 'info', key: 'intake.packed', values });
}

async function pack(context: Context, saves: readonly SaveSummary[]): Promise<{ zip: Blob; count: number }> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((fault, part) => {
    if (fault) throw fault;
    parts.push(part);
  });
  const distinct = distinctNames();
  const breathe = breathing(context, saves.length);
  let count = 0;
  for (const save of saves) {
    const text = await textOf(context, save.id);
    if (text === null) continue;
    const file = new ZipDeflate(`${distinct(fileNameOf(text))}.jsonl`, { level: 6 });
    file.mtime = dated(save.started ?? save.changed);
    zip.add(file);
    file.push(strToU8(text), true);
    count += 1;
    await breathe();
  }
  zip.end();
  return { zip: new Blob(parts, { type: 'application/zip' }), count };
}

/** A ZIP knows the years from 1980 to 2099. */
const dated = (time: number): number => Math.min(Math.max(time, Date.UTC(1980, 0, 2)), Date.UTC(2099, 11, 30));

/** Lets the page draw now and then; says once that it takes a while. */
function breathing(context: Context, n: number): () => Promise<void> {
  const begun = performance.now();
  let last = begun;
  let told = false;
  return async () => {
    const now = performance.now();
    if (!told && now - begun > SLOW) {
      told = true;
      notify(context, { tone: 'info', key: 'intake.packing', values: { n } });
    }
    if (now - last < BREATH) return;
    await context.deps.clock.wait(0);
    last = performance.now();
  };
}
