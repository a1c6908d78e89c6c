export { direction, language, languageName, LANGUAGES, onLanguage, setLanguage } from './language';
export { beginning, listed } from './list';
export { number, percent, points } from './number';
export { isKey, t, yes, type Key } from './t';
export { tell } from './fault';
export type { Values } from './registry';
export { worded } from './worded';
