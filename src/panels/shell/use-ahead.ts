import { useEffect } from 'preact/hooks';
import type { Screen } from '../../store';
import { PLACES, type ScreenProps } from './screens';

declare global {
  interface Navigator {
    /** Where browsers tell of the network; `saveData` is the person's wish to load no more than is needed. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Browsers without idle callbacks wait this long, in milliseconds. */
const CALM = 1_500;

/** Fetches what the next screen will want when nothing else is to be done. Not for people who save data. */
export function useAhead(screen: Screen['name'], props: ScreenProps): void {
  useEffect(() => {
    const wanted = PLACES[screen].ahead?.(props);
    if (!wanted || navigator.connection?.saveData === true) return;
    let left = false;
    const fetchAll = async (): Promise<void> => {
      for (const fetch of wanted) {
        if (left) return;
        await fetch();
        await calm();
      }
    };
    // What did not come now is asked for again when it is needed, and told then.
    void calm()
      .then(fetchAll)
      .catch(() => undefined);
    return () => {
      left = true;
    };
  }, [screen]);
}

const calm = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, CALM);
  });
