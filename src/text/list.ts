import { language } from './language';

/** Words as a list in a language: `a, b, and c`. Not for parts of sentences that have an "and" of their own. */
export const listed = (words: readonly string[], tag: string = language()): string =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(words);
