import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clone, evolve, type GameEvent, type State } from '../src/engine';
import { lines } from './engine';
import { perSecond, type Figure } from './figure';

interface Boardgame {
  Client(options: { game: object; debug: false }): {
    start(): void;
    stop(): void;
    moves: { readonly step: (event: GameEvent) => void };
  };
}

/** The same events as moves of boardgame.io, which is installed in bench/peers when this is asked for. */
export function benchPeers(): readonly Figure[] {
  const folder = join(process.cwd(), 'bench', 'peers');
  if (!existsSync(join(folder, 'node_modules'))) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    });
  }
  const { Client } = createRequire(join(folder, 'package.json'))('boardgame.io/client') as Boardgame;
  const run = (start: State, events: readonly GameEvent[]): void => {
    const moves = { step: ({ G }: { G: State }, event: GameEvent) => evolve(G, event) };
    const client = Client({ game: { setup: () => clone(start), moves }, debug: false });
    client.start();
    for (const event of events) client.moves.step(event);
    client.stop();
  };
  const value = perSecond(() => {
    const [line] = lines;
    if (!line) return 0;
    run(line.start, line.events);
    return line.events.length;
  });
  return [{ name: 'boardgame.io: the same events as its moves', value, unit: 'steps/s' }];
}
