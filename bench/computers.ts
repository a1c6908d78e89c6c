import type { Side } from '../src/engine';
import { DIFFICULTIES } from '../src/log';
import { game } from './alaska';
import { perSecond, type Figure } from './figure';
import { eu, ru, ua, us } from '../src/engine/testing/alaska';

const TABLES: readonly (readonly Side[])[] = [
  [us, ru],
  [us, ru, ua, eu],
];

/** Complete games of the Alaska table in which computers lead all delegations, and their acts, at each level of skill. */
export function benchComputers(): readonly Figure[] {
  let seed = 0;
  return TABLES.flatMap((seats) =>
    DIFFICULTIES.flatMap((difficulty) => {
      let acts = 0;
      let games = 0;
      const value = perSecond(() => {
        acts += game(++seed, { difficulty, seats }).acts.length;
        games += 1;
        return 1;
      });
      const name = `computers, ${String(seats.length)} seats, ${difficulty}`;
      return [
        { name: `${name}: complete games`, value, unit: 'games/s' },
        { name: `${name}: acts`, value: (value * acts) / games, unit: 'acts/s' },
      ];
    }),
  );
}
