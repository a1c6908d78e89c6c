import { expect, it } from 'vitest';
import { Game } from '../../host';
import { parseLog } from '../../log';
import { CATALOGUE } from '../../scenarios';
import { BUNDLED } from './bundled';
import { createApp } from '../create';
import { summaryOf } from './summary';
import { world } from '../testing/app';

it.each(BUNDLED)('describes $summary.id as its log is', async ({ summary, load }) => {
  const log = await parseLog(await load());
  if (!log.ok) throw new Error(log.fault.code);
  const game = Game.of(log.value);
  if (!game.ok) throw new Error(game.fault.code);
  const { header } = log.value;
  const { content, sides, ...described } = summaryOf(
    summary.id,
    log.value,
    game.value.standing,
    Date.parse(header.started),
  );
  expect(content).not.toBe('');
  // No side of it is shown that a bundled scenario does not name alike.
  expect(CATALOGUE.map((entry) => entry.sides)).toContainEqual(sides);
  expect(summary).toEqual({ ...described, bundled: true });
});

it('lists what comes with the game, opens it for all eyes, and keeps it', async () => {
  const app = createApp(world({ bundled: BUNDLED }));
  await app.start();
  expect(app.store.getState().saves).toEqual(BUNDLED.map(({ summary }) => summary));
  await app.actions.openSave('alaska-history', 'play');
  expect(app.store.getState()).toMatchObject({
    screen: { name: 'replay' },
    session: { mode: 'replay', viewer: 'all', cursor: 0, over: true },
  });
  await app.actions.remove('alaska-history');
  expect(app.store.getState().saves).toHaveLength(BUNDLED.length);
});
