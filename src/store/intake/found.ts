import type { Fault } from '../../engine';

/** A file that was come upon, or why one could not be had. */
export type Found =
  | {
      readonly kind: 'file';
      /** With the folders it lies in, as far as they were given. */
      readonly path: string;
      readonly file: File;
      /** Given by itself, so that it is surely meant: not found in a folder or a ZIP. */
      readonly alone: boolean;
    }
  | { readonly kind: 'other'; readonly path: string }
  | { readonly kind: 'bad'; readonly path: string; readonly fault: Fault };

/** What systems put beside the files of a person. */
const SYSTEM = /(^|\/)(__MACOSX(\/|$)|\.[^/]*(\/|$)|(Thumbs\.db|desktop\.ini)$)/i;
const LOG_NAME = /\.(jsonl|ndjson|json|txt|log)(\.gz)?$/i;
const ZIP_NAME = /\.zip$/i;

export const isOfTheSystem = (path: string): boolean => SYSTEM.test(path);

/** Whether a file that lies among others may be a log, by its name. */
export const mayBeLog = (path: string): boolean => LOG_NAME.test(path);
export const isZipName = (path: string): boolean => ZIP_NAME.test(path);

const LONGEST_NAME = 120;

/** A file's own name, without its folders, as the list shows it. */
export const baseName = (path: string): string => (path.split(/[/\\]/).at(-1) ?? path).slice(-LONGEST_NAME);

/** Whether it is a ZIP, by how it begins: its name may be anything. */
export async function isZip(file: File): Promise<boolean> {
  const start = await file
    .slice(0, 4)
    .arrayBuffer()
    .then(
      (buffer) => new Uint8Array(buffer),
      () => new Uint8Array(),
    );
  const [p, k, ...more] = start;
  return p === 0x50 && k === 0x4b && [0x0304, 0x0506].includes(((more[0] ?? 0) << 8) | (more[1] ?? 0));
}
