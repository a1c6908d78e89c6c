import { fail, type Result } from '../engine';
import { decode, LARGEST_LOG, tooLarge, unpacked } from '../formats';
import { parse, type ParsedLog } from './parse';

/** A character of UTF-8 has four bytes at most: a file that breaks off may end within one. */
const MOST_CUT = 3;

/** A log from the bytes of its file, packed by gzip or not. See `parseLogFile` in `reader.ts`. */
export async function parseBytes(bytes: Uint8Array): Promise<Result<ParsedLog>> {
  if (bytes.length > LARGEST_LOG) return tooLarge();
  const plain = await unpacked(bytes, LARGEST_LOG, tooLarge);
  if (!plain.ok) return plain;
  for (let cut = 0; cut <= MOST_CUT; cut++) {
    const text = decode(plain.value.subarray(0, plain.value.length - cut), 'file');
    if (text.ok) return parse(text.value);
  }
  return fail('log.not-text', 'file');
}
