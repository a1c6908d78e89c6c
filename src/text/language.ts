const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];
const files = import.meta.glob(['./*/*.json', '!./en/*.json']);

/**
 * Every language that can be chosen: a folder beside `en` is one. English is the one that lacks nothing, and stands in
 * for what others lack.
 */
export const LANGUAGES: readonly string[] = [
  'en',
  ...new Set(Object.keys(files).map((path) => path.split('/')[1] ?? '')),
];

/** What a language calls itself. */
export const languageName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

const listeners = new Set<() => void>();
let current: string = 'en';

/** BCP 47 tag of the language in use. */
export const language = (): string => current;

/** Writing direction of a language, by default of the one in use. */
export const direction = (tag: string = current): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** Loads all messages of a language, then speaks it and tells everybody who asked by {@link onLanguage}. */
export async function setLanguage(tag: string): Promise<void> {
  const wanted = Object.entries(files).filter(([path]) => path.startsWith(`./${tag}/`));
  await Promise.all(wanted.map(([, load]) => load()));
  current = tag;
  for (const listener of listeners) listener();
}

/** Calls back after each change of language; returns how to stop that. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
