import { useMedia } from '../design';

const WIDE = '(min-width: 75em) and (min-height: 36em)';
/** As in the style sheets beside this file. */
const TALL = '(min-width: 75em) and (min-height: 64em)';

/** As there, too. */
const NARROW = '(max-width: 74.99em)';

/** Whether there is room for the table, the panel and the dock side by side; otherwise the screen is a phone's. */
export const useWide = (): boolean => useMedia(WIDE);

/** Whether the panel beside the table has room to spare, as on a large screen. */
export const useTall = (): boolean => useMedia(TALL);

/** Whether the draft's head is laid out for a narrow window, where the place of its title is needed. */
export const useNarrow = (): boolean => useMedia(NARROW);
