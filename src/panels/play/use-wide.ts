import { useSyncExternalStore } from 'preact/compat';

const WIDE = '(min-width: 75em) and (min-height: 36em)';
/** As in the style sheets beside this file. */
const TALL = '(min-width: 75em) and (min-height: 64em)';

/** Whether there is room for the table, the panel and the dock side by side; otherwise the screen is a phone's. */
export const useWide = (): boolean => useMedia(WIDE);

/** Whether the panel beside the table has room to spare, as on a large screen. */
export const useTall = (): boolean => useMedia(TALL);

/** Asked again once it is listened to: the window may change between the first drawing and that. */
function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(media).matches,
  );
}
