import { fail, ok, type Result } from '../../engine';

/** How a text is encoded, as far as its first bytes tell: files of text begin with a mark or with an ASCII character. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of a file, without its byte order mark: UTF-8, or UTF-16 as Windows programs write it. The same for a file
 * dropped into the page and one named in the terminal. Fault: `file.not-text`.
 */
export function decode(bytes: Uint8Array, place: string): Result<string> {
  try {
    return ok(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return fail('file.not-text', place);
  }
}
