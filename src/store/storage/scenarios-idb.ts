import type { ScenarioShelf } from '../deps';
import type { Open } from './database';

/** The scenarios that did not come with the game, in the browser's IndexedDB: what the list shows, and apart from it the texts. */
export const scenarioShelf = (shelves: () => Promise<Open>): ScenarioShelf => ({
  async list() {
    const { db, tasks } = await shelves();
    return tasks.run(
      () => db.transaction('scenarios'),
      ({ store }) => store.getAll(),
    );
  },
  async read(id) {
    const { db, tasks } = await shelves();
    const text = await tasks.run(
      () => db.transaction('texts'),
      ({ store }) => store.get(id),
    );
    return text ?? null;
  },
  async keep(own, text) {
    const { db, tasks } = await shelves();
    await tasks.run(
      () => db.transaction(['scenarios', 'texts'], 'readwrite', { durability: 'strict' }),
      async (transaction) => {
        await Promise.all([
          transaction.objectStore('scenarios').put(own),
          transaction.objectStore('texts').put(text, own.id),
        ]);
      },
    );
  },
  async remove(id) {
    const { db, tasks } = await shelves();
    await tasks.run(
      () => db.transaction(['scenarios', 'texts'], 'readwrite'),
      async (transaction) => {
        await Promise.all([
          transaction.objectStore('scenarios').delete(id),
          transaction.objectStore('texts').delete(id),
        ]);
      },
    );
  },
});
