const texts = import.meta.glob<string>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** For tests: names and texts of the files in scenarios/ that the gallery lists. */
export const bundled: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([path, text]) => [path.replace(/^.*\//, ''), text]),
);

export const textOf = (file: string): string => {
  const text = bundled.get(file);
  if (text === undefined) throw new Error(`No ${file} in scenarios/`);
  return text;
};

/** A fresh copy each time, for tests that plant a fault in it. */
export const read = (file: string): Record<string, unknown> => JSON.parse(textOf(file)) as Record<string, unknown>;
