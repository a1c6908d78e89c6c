import type { Actions } from './app';
import { notify, type Context } from './context';

export const noticeActions = (context: Context): Pick<Actions, 'notify' | 'dismiss'> => ({
  notify: (notice) => notify(context, notice),
  dismiss: (id) =>
    context.store.setState({ notices: context.store.getState().notices.filter((notice) => notice.id !== id) }),
});

/** Fetched when somebody plays: before that no notice has a remedy. */
export const fetchRemedies = () => import('./remedies');
