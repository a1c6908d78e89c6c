import { useSyncExternalStore } from 'preact/compat';

/** Whether a media query holds. Asked again once it is listened to: the window may change between the first drawing and that. */
export function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(media);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(media).matches,
  );
}
