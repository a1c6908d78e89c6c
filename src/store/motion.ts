import type { Preferences } from './app';

/** The system's wish for less motion; it may change while the page is open. */
export const lessMotion = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the person wants less motion, or the system where they leave it to that. */
export const wantsLessMotion = ({ motion }: Pick<Preferences, 'motion'>, system: () => boolean): boolean =>
  motion === 'reduced' || (motion === 'system' && system());

/** Whether what happens is shown at once instead of being played. */
export const showsAtOnce = (preferences: Pick<Preferences, 'motion' | 'speed'>, system: () => boolean): boolean =>
  preferences.speed === 'instant' || wantsLessMotion(preferences, system);
