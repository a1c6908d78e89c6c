import type { Actions } from '../app';
import { notify, type Context } from '../context';

/** Taking in files; the code for it is fetched when the first one comes. */
export const dropActions = (context: Context): Pick<Actions, 'takeIn' | 'stopIntake' | 'dismissIntake'> => {
  let before: Promise<void> = Promise.resolve();
  let running: AbortController | null = null;
  return {
    takeIn(dropped) {
      // One file by itself is to be shown: the last wish counts, and it is made now, however long the reading takes.
      const wish = dropped.length === 1 ? ++context.wishes : context.wishes;
      const load = import('./index');
      // What is dropped while other files are read waits for them.
      before = Promise.all([load, before]).then(
        ([intake]) => {
          running = new AbortController();
          const { signal: stop } = running;
          return intake
            .takeIn(context, { dropped, stop, wish })
            .catch(() => notify(context, { tone: 'error', key: 'intake.broke-off' }));
        },
        () => notify(context, { tone: 'error', key: 'store.part-missing' }),
      );
      return before;
    },
    stopIntake: () => running?.abort(),
    dismissIntake: () => context.store.setState({ intake: null }),
  };
};
