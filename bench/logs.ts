import { parseLog, print, verifyLog } from '../src/log';
import { recorded } from './alaska';
import { milliseconds, type Figure } from './figure';

const SHOWN = 500;

/** How long it takes to load and to verify a log; the longest game at hand, told for 500 acts. */
export async function benchLogs(): Promise<readonly Figure[]> {
  const longest = Array.from({ length: 30 }, (_, i) => recorded(i + 1, 12)).sort(
    (a, b) => b.acts.length - a.acts.length,
  )[0];
  if (!longest) return [];
  const text = print(longest);
  const share = SHOWN / longest.acts.length;
  const parsed = await parseLog(text);
  if (!parsed.ok) throw new Error(parsed.fault.code);
  return [
    { name: 'log: load, for 500 acts', value: share * (await milliseconds(() => parseLog(text))), unit: 'ms' },
    {
      name: 'log: verify, for 500 acts',
      value: share * (await milliseconds(() => verifyLog(parsed.value))),
      unit: 'ms',
    },
  ];
}
