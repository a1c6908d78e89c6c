import { useEffect, useState } from 'preact/hooks';

const WIDE = '(min-width: 75em) and (min-height: 36em)';

/** Whether there is room for the table, the panel and the dock side by side; otherwise the screen is a phone's. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => window.matchMedia(WIDE).matches);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const listen = (): void => setWide(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return wide;
}
