import type { Fault, Result } from '../../engine';
import { decode } from '../../formats';
import { note } from './source';

const DECLARED = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The text of a file of the field: UTF-8 or UTF-16, else in the encoding that its XML declares, else, with a notice, as
 * Windows wrote it in Western Europe, where most of these files were made.
 */
export function textOf(name: string, bytes: Uint8Array, notice?: (fault: Fault) => void): Result<string> {
  const decoded = decode(bytes, name);
  if (decoded.ok) return decoded;
  const [, declared] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200))) ?? [];
  const text = declared ? decodedAs(declared, bytes) : null;
  if (text !== null) return { ok: true, value: text };
  note({ name, text: '', ...(notice ? { notice } : {}) }, 'domain.western', name);
  return { ok: true, value: new TextDecoder('windows-1252').decode(bytes) };
}

function decodedAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // A label that nobody knows, or bytes that are not what it says.
    return null;
  }
}
