import { countWindow, spaceOf, type Lens } from '../src/engine';
import { atTheStart } from './alaska';
import { milliseconds, type Figure } from './figure';

/** The exact count over all packages at the start, four seats. */
export async function benchWindow(): Promise<readonly Figure[]> {
  const start = atTheStart();
  const count = (lens: Lens) => countWindow(spaceOf(start, start.secrets, lens));
  return [
    { name: 'window: packages', value: count('ledger').packages, unit: '' },
    { name: 'window: counted by the ledger', value: await milliseconds(() => count('ledger')), unit: 'ms' },
    { name: 'window: counted by interests', value: await milliseconds(() => count('interests')), unit: 'ms' },
  ];
}
