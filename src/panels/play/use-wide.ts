import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 75em) and (min-height: 36em)';
/** As in the style sheets beside this file. */
const TALL = '(min-width: 75em) and (min-height: 64em)';

/** Whether there is room for the table, the panel and the dock side by side; otherwise the screen is a phone's. */
export const useWide = (): boolean => useMedia(WIDE);

/** Whether the panel beside the table has room to spare, as on a large screen. */
export const useTall = (): boolean => useMedia(TALL);

function useMedia(media: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(media).matches);
  useEffect(() => {
    const query = window.matchMedia(media);
    const listen = (): void => setMatches(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, [media]);
  return matches;
}
