import { fail, type Result } from '../engine';
import { decode } from '../scenarios';
import { LARGEST_LOG, tooLarge } from './limits';
import { parse, type ParsedLog } from './parse';

/** A character of UTF-8 has four bytes at most: a file that breaks off may end within one. */
const MOST_CUT = 3;

/** A log from the bytes of its file. See `parseLogFile` in `reader.ts`. */
export async function parseBytes(bytes: Uint8Array): Promise<Result<ParsedLog>> {
  if (bytes.length > LARGEST_LOG) return tooLarge();
  for (let cut = 0; cut <= MOST_CUT; cut++) {
    const text = decode(bytes.subarray(0, bytes.length - cut), 'file');
    if (text.ok) return parse(text.value);
  }
  return fail('log.not-text', 'file');
}
