import type { Actions } from './app';
import { notify, type Context } from './context';

/** Taking in files; the code for it is fetched when the first one comes. */
export const dropActions = (context: Context): Pick<Actions, 'takeIn' | 'dismissIntake'> => {
  let before: Promise<void> = Promise.resolve();
  return {
    takeIn(dropped) {
      const load = import('./intake');
      // What is dropped while other files are read waits for them.
      const done = Promise.all([load, before]).then(
        ([intake]) => intake.takeIn(context, dropped),
        () => notify(context, { tone: 'error', key: 'store.part-missing' }),
      );
      before = done.catch(() => undefined);
      return done;
    },
    dismissIntake: () => context.store.setState({ intake: null }),
  };
};
