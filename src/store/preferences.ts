import { LANGUAGES } from '../text';
import type { Actions, Preferences } from './app';
import type { Context } from './context';
import { settleShown } from './game/show';

export const DEFAULTS: Preferences = {
  speed: 'normal',
  motion: 'system',
  appearance: 'evening',
  language: 'en',
  lens: 'ledger',
  // A newcomer has the tutor until they send it away.
  tutor: true,
  guide: true,
  unfolded: false,
  pages: true,
  shortcuts: true,
};

const CHOICES: { readonly [K in keyof Preferences]: readonly Preferences[K][] } = {
  speed: ['slow', 'normal', 'fast', 'instant'],
  motion: ['system', 'reduced', 'full'],
  appearance: ['evening', 'paper'],
  language: LANGUAGES,
  lens: ['ledger', 'interests'],
  tutor: [true, false],
  guide: [true, false],
  unfolded: [true, false],
  pages: [true, false],
  shortcuts: [true, false],
};

export const preferenceActions = (context: Context): Pick<Actions, 'prefer'> => ({
  prefer(change) {
    prefer(context, change);
    settleShown(context);
  },
});

/** Changes some of what the person wishes, and remembers it. */
export function prefer(context: Context, change: Partial<Preferences>): void {
  const preferences = { ...context.store.getState().preferences, ...change };
  context.store.setState({ preferences });
  context.deps.preferences.write(JSON.stringify(preferences));
}

/** Preferences from what was kept: whatever is missing, unknown or not JSON falls back to the default. */
export function preferencesFrom(text: string | null): Preferences {
  const kept = recordOf(text);
  const pick = <K extends keyof Preferences>(key: K): Preferences[K] =>
    CHOICES[key].find((choice) => choice === kept[key]) ?? DEFAULTS[key];
  return {
    speed: pick('speed'),
    motion: pick('motion'),
    appearance: pick('appearance'),
    language: pick('language'),
    lens: pick('lens'),
    tutor: pick('tutor'),
    guide: pick('guide'),
    unfolded: pick('unfolded'),
    pages: pick('pages'),
    shortcuts: pick('shortcuts'),
  };
}

function recordOf(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
