/** What a message becomes when compiled: words, or a function of the values. */
export type Message = string | ((values: Values) => string);
export type Values = Readonly<Record<string, string | number>>;

const languages = new Map<string, Map<string, Message>>();

/** Called by every compiled message file as it is loaded. */
export function register(language: string, file: string, messages: Readonly<Record<string, Message>>): void {
  const known = languages.get(language) ?? new Map<string, Message>();
  languages.set(language, known);
  for (const [key, message] of Object.entries(messages)) known.set(`${file}.${key}`, message);
}

export const find = (language: string, key: string): Message | undefined => languages.get(language)?.get(key);
