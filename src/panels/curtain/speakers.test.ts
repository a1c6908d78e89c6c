import { expect, it } from 'vitest';
import { eu, ru, ua, us } from '../../engine/testing/alaska';
import { begun, quiet, world, written } from '../../store/testing/app';
import { speakersOf } from './speakers';

it('leaves nobody’s refusals to the next, and lists the seats as they speak, without who is away', async () => {
  const app = await begun([us, ru, ua], world(), { seats: [us, ru, ua, eu] });
  const session = () => {
    const now = app.store.getState().session;
    if (!now) throw new Error('No game was begun');
    return now;
  };
  const order = speakersOf(session());
  expect([...order].sort()).toEqual([ru, ua, us]);
  app.actions.liftCurtain();
  expect(speakersOf(session())).toEqual(order);
  const [first = us, second = ru] = order;
  expect(session().turn).toBe(first);
  app.actions.act({ kind: 'table', side: first, terms: {} });
  app.actions.notify({ tone: 'info', key: 'class.copied' });
  expect(app.store.getState().notices).toHaveLength(2);
  app.actions.act({ kind: 'hold', side: first });
  await quiet(app);
  expect(session().curtain).toBe(second);
  expect(app.store.getState().notices).toMatchObject([{ key: 'class.copied' }]);
  app.actions.lead(first, 'easy');
  await written(app);
  await quiet(app);
  expect(speakersOf(session())).toEqual(order.slice(1));
});
