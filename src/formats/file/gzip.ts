import { fail, ok, type Result } from '../../engine';

const MARK = [0x1f, 0x8b] as const;

/**
 * The bytes of a file, unpacked if they are packed by gzip (RFC 1952), at most `most` of them: reading stops there, so
 * that a small file which holds too much costs nothing. Faults: what `tooMuch` says; `log.bad-gzip`.
 */
export async function unpacked(
  bytes: Uint8Array,
  most: number,
  tooMuch: () => Result<never>,
): Promise<Result<Uint8Array>> {
  if (MARK.some((byte, i) => bytes[i] !== byte)) return ok(bytes);
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > most) {
        await reader.cancel();
        return tooMuch();
      }
      pieces.push(read.value);
    }
  } catch {
    return fail('log.bad-gzip', 'file');
  }
  return ok(joined(pieces, size));
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
