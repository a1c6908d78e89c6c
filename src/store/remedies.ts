import type { Notice } from './app';

/** Sentences that a game lives in this tab alone: what they say while one plays, and while several do. */
const NOT_KEPT: Readonly<Record<string, { readonly one: string; readonly several: string }>> = {
  'store.storage-full': { one: 'store.storage-full', several: 'store.storage-full-several' },
  'store.storage-failed': { one: 'store.storage-failed', several: 'store.storage-failed-several' },
  'store.storage-late': { one: 'store.storage-late', several: 'store.storage-late-several' },
  'store.storage-slow': { one: 'store.storage-slow', several: 'store.storage-slow-several' },
  'store.storage-blocked': { one: 'store.storage-blocked-one', several: 'store.storage-blocked-several' },
  'store.storage-newer': { one: 'store.storage-newer-one', several: 'store.storage-newer-several' },
  'store.not-lasting': { one: 'store.not-lasting', several: 'store.not-lasting-several' },
};

/**
 * The sentence of a notice whose remedy is a download, or null for any other notice. Of a game of several people that
 * goes on (`shared`) only one's own part can be taken along.
 */
export function remedyOf(notice: Notice, shared: boolean): string | null {
  const sentences = 'key' in notice ? NOT_KEPT[notice.key] : undefined;
  return sentences ? sentences[shared ? 'several' : 'one'] : null;
}
