import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { game } from './alaska';
import type { Figure } from './figure';

const WARM = 500;

/** How much the heap has grown after so many games, garbage collected. */
export function benchMemory(games: number): readonly Figure[] {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    collect();
    return process.memoryUsage().heapUsed / 1_000_000;
  };
  for (let seed = 1; seed <= WARM; seed++) game(seed);
  const before = used();
  for (let seed = WARM + 1; seed <= WARM + games; seed++) game(seed);
  return [{ name: `memory: heap growth over ${games.toLocaleString('en')} games`, value: used() - before, unit: 'MB' }];
}
