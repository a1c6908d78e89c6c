import { language } from './language';

/** Words as a list in a language: `a, b, and c`. Not for parts of sentences that have an "and" of their own. */
export const listed = (words: readonly string[], tag: string = language()): string =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(words);

/** Words as they begin a sentence: a name such as “the port” has a small letter elsewhere. */
export function beginning(words: string, tag: string = language()): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(tag) + words.slice(first.length);
}
