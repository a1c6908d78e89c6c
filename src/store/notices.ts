import type { Actions, Notice } from './app';
import { notify, type Context } from './context';

export const noticeActions = (context: Context): Pick<Actions, 'notify' | 'dismiss'> => ({
  notify: (notice) => notify(context, notice),
  dismiss: (id) =>
    context.store.setState({ notices: context.store.getState().notices.filter((notice) => notice.id !== id) }),
});

/** Sentences that a game lives in this tab alone, and what they say while several people play. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'store.storage-full': 'store.storage-full-several',
  'store.storage-failed': 'store.storage-failed-several',
  'store.storage-late': 'store.storage-late-several',
  'store.storage-slow': 'store.storage-slow-several',
  'store.storage-blocked': 'store.storage-blocked',
  'store.storage-newer': 'store.storage-newer',
  'store.not-lasting': 'store.not-lasting-several',
};

/**
 * The sentence of a notice whose remedy is a download, or null for any other notice. Of a game of several people that
 * goes on (`shared`) only one's own part can be taken along.
 */
export function remedyOf(notice: Notice, shared: boolean): { readonly key: string } | null {
  const several = 'key' in notice ? NOT_KEPT[notice.key] : undefined;
  return 'key' in notice && several !== undefined ? { key: shared ? several : notice.key } : null;
}
