import { CLASS_PAGES, type Screen } from '../app';

/** What an address asks for: a screen, and the log it is about. */
export interface Place {
  readonly screen: Screen;
  readonly log: string | null;
}

const ABOUT_A_LOG = ['table', 'debrief', 'replay'] as const;
const ALONE = ['replays', 'how', 'sources'] as const;
const ID = /^[A-Za-z0-9_-]{1,80}$/;
/** The link of an exercise holds all of it; words come joined by hyphens, or as a browser writes spaces. */
const EXERCISE = /^(?:[A-Za-z0-9_-]|%20){1,4000}$/;

/** The address of a screen: `#/`, `#/seat/<scenario>`, `#/table/<game>`, `#/replays`… */
export function addressOf(screen: Screen, log: string | null): string {
  if (screen.name === 'gallery') return '#/';
  if (screen.name === 'class-debrief') return '#/class/debrief';
  if (screen.name === 'seat') return `#/seat/${screen.scenario}`;
  if (screen.name === 'class') return screen.page === 'prepare' ? '#/class' : `#/class/${screen.page}`;
  if (screen.name === 'exercise') return screen.code ? `#/exercise/${screen.code}` : '#/exercise';
  return ABOUT_A_LOG.some((name) => name === screen.name) && log ? `#/${screen.name}/${log}` : `#/${screen.name}`;
}

/** What an address means, or null if it means nothing here. */
export function placeOf(address: string): Place | null {
  const [name = '', id, ...more] = address.replace(/^#?\/?/, '').split('/');
  if (name === 'exercise' && more.length === 0) return exerciseAt(id);
  if (more.length > 0 || (id !== undefined && !ID.test(id))) return null;
  if (name === '' && id === undefined) return { screen: { name: 'gallery' }, log: null };
  if (name === 'class' && id === 'debrief') return { screen: { name: 'class-debrief' }, log: null };
  if (name === 'seat' && id) return { screen: { name: 'seat', scenario: id }, log: null };
  const page = name === 'class' ? CLASS_PAGES.find((one) => one === (id ?? 'prepare')) : undefined;
  if (page) return { screen: { name: 'class', page }, log: null };
  const about = ABOUT_A_LOG.find((screen) => screen === name);
  if (about && id) return { screen: { name: about }, log: id };
  const alone = ALONE.find((screen) => screen === name);
  return alone && id === undefined ? { screen: { name: alone }, log: null } : null;
}

const exerciseAt = (code = ''): Place | null =>
  code === '' || EXERCISE.test(code)
    ? { screen: { name: 'exercise', code: code.replaceAll('%20', '-') }, log: null }
    : null;
