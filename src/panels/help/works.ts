/** Works by which the game is built, in the order of the list. The catalogue has `work-…` and `use-…` of each. */
export const WORKS = [
  'blainey-1973',
  'faratin-sierra-jennings-1998',
  'farrell-gibbons-1989',
  'fearon-1994',
  'fearon-1995',
  'fisher-ury-1981',
  'fortna-2003',
  'grieco-1988',
  'kalai-smorodinsky-1975',
  'lax-sebenius-1986',
  'lax-sebenius-2006',
  'nash-1950',
  'osgood-1962',
  'petra-sancta-1638',
  'pruitt-1981',
  'putnam-1988',
  'raiffa-1982',
  'schelling-1960',
  'schweitzer-hershey-bradlow-2006',
  'sinaceur-neale-2005',
  'thompson-1991',
  'walter-2002',
] as const;
export type Work = (typeof WORKS)[number];

/** Paragraphs of the article. */
export const PARAGRAPHS = 31;

/** What a source mark of a scenario names. */
export type Named =
  | { readonly kind: 'paragraph'; readonly n: number }
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'inferred' }
  | { readonly kind: 'unknown' };

/** `¶11`, `Lax and Sebenius 1986`, `inferred`: what is meant. A work is found by its authors and its year. */
export function named(source: string): Named {
  if (source === 'inferred') return { kind: 'inferred' };
  const paragraph = /^¶(\d+)$/.exec(source);
  if (paragraph) {
    const n = Number(paragraph[1]);
    return n >= 1 && n <= PARAGRAPHS ? { kind: 'paragraph', n } : { kind: 'unknown' };
  }
  const words = source.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const key = words.filter((word) => word !== 'and').join('-');
  const work = WORKS.find((known) => known === key);
  return work ? { kind: 'work', work } : { kind: 'unknown' };
}
