import type { Actions } from './app';
import { notify, type Context } from './context';

/** Taking in files; the code for it is fetched when the first one comes. */
export const dropActions = (context: Context): Pick<Actions, 'takeIn' | 'stopIntake' | 'dismissIntake'> => {
  let before: Promise<void> = Promise.resolve();
  let running: AbortController | null = null;
  return {
    takeIn(dropped) {
      const load = import('./intake');
      // What is dropped while other files are read waits for them.
      const done = Promise.all([load, before]).then(
        ([intake]) => {
          running = new AbortController();
          return intake.takeIn(context, dropped, running.signal);
        },
        () => notify(context, { tone: 'error', key: 'store.part-missing' }),
      );
      before = done.catch(() => undefined);
      return done;
    },
    stopIntake: () => running?.abort(),
    dismissIntake: () => context.store.setState({ intake: null }),
  };
};
