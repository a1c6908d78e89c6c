import { readFileSync } from 'node:fs';

/** Alaska as a file of format 1, as it was when the last log of that format was written; a fresh copy each time. */
export function readFormatOne(): Record<string, unknown> {
  const [header = ''] = readFileSync('src/log/golden/four-numbered.v1.jsonl', 'utf8').split('\n', 1);
  return (JSON.parse(header) as { scenario: Record<string, unknown> }).scenario;
}
