import { DIFFICULTIES } from '../src/log';
import { game } from './alaska';
import { perSecond, type Figure } from './figure';

/** Complete games of the Alaska table in which computers lead both delegations, and their acts. */
export function benchComputers(): readonly Figure[] {
  let seed = 0;
  const games = DIFFICULTIES.map((difficulty) => ({
    name: `computers: complete games, ${difficulty}`,
    value: perSecond(() => {
      game(++seed, { difficulty });
      return 1;
    }),
    unit: 'games/s',
  }));
  const acts = {
    name: 'computers: acts at a table of four',
    value: perSecond(() => game(++seed, { seats: ['us', 'ru', 'ua', 'eu'] }).acts.length),
    unit: 'acts/s',
  };
  return [...games, acts];
}
