import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { codesIn } from '../classroom';
import type { Fault } from '../engine';
import { LARGEST_LOG } from '../log';

/** What was named on the command line, file by file. */
export type HandIn =
  | { readonly kind: 'file'; readonly source: string; readonly bytes: () => Uint8Array }
  | { readonly kind: 'codes'; readonly source: string; readonly codes: readonly string[] }
  | { readonly kind: 'bad'; readonly source: string; readonly fault: Fault };

/** Bytes that a ZIP may hold when it is unpacked. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/** Folders with all that lies in them, ZIPs, single files, and codes as they stand, in the order in which they were named. */
export const handInsOf = (sources: readonly string[]): HandIn[] => sources.flatMap(handInOf);

function handInOf(source: string): HandIn[] {
  const codes = codesIn(source);
  if (codes.length > 0) return [{ kind: 'codes', source: 'code', codes }];
  const stats = statSync(source, { throwIfNoEntry: false });
  if (!stats) return [bad(source, 'file.missing')];
  if (stats.isDirectory())
    return readdirSync(source)
      .filter((name) => !name.startsWith('.'))
      .sort()
      .flatMap((name) => handInOf(join(source, name)));
  if (isZip(source)) return zipped(source);
  if (stats.size > LARGEST_LOG) return [tooLarge(source)];
  return [{ kind: 'file', source, bytes: () => readFileSync(source) }];
}

const bad = (source: string, code: string, values?: Fault['values']): HandIn => ({
  kind: 'bad',
  source,
  fault: { code, place: source, ...(values ? { values } : {}) },
});

const tooLarge = (source: string): HandIn => bad(source, 'log.too-large', { megabytes: LARGEST_LOG / 1024 / 1024 });

const isZip = (path: string): boolean => /\.zip$/i.test(path);

function zipped(path: string): HandIn[] {
  const large: HandIn[] = [];
  let total = 0;
  try {
    const files = unzipSync(readFileSync(path), {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || /(^|\/)(\.|__MACOSX)/.test(name)) return false;
        total += originalSize;
        if (originalSize > LARGEST_LOG || total > MOST_UNPACKED) large.push(tooLarge(`${path}/${name}`));
        return originalSize <= LARGEST_LOG && total <= MOST_UNPACKED;
      },
    });
    const found = Object.entries(files).map(([name, bytes]): HandIn => ({
      kind: 'file',
      source: `${path}/${name}`,
      bytes: () => bytes,
    }));
    return [...found, ...large];
  } catch {
    return [bad(path, 'intake.zip-damaged')];
  }
}
