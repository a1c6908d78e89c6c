import papaparse from 'papaparse';
import { fail, ok, type Result } from '../../engine';
import { csv } from './csv';
import type { ClassRow } from './row';

/** A school's list with one column more. */
export interface Filled {
  readonly text: string;
  /** How many of its lines were given something. */
  readonly filled: number;
  /** Names of players for whom no line was found, or more than one. */
  readonly unfound: readonly string[];
}

/** What the column says of a game: that it was handed in, or how it ended. */
export const FILLINGS = ['handed', 'verdict'] as const;
export type Filling = (typeof FILLINGS)[number];

/** A name's words, whatever their order, case and accents: lists write “Becker, Mara”. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Fills a column of the CSV that a school's platform gave, by the names that players gave: a line is somebody's if it
 * has all words of the name. Faults: `handed.no-list`, where it has no line beside its head.
 */
export function gradebook(
  text: string,
  rows: readonly ClassRow[],
  head: string,
  tell: (row: ClassRow) => string,
): Result<Filled> {
  const { data } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [names, ...lines] = data;
  if (!names || lines.length === 0) return fail('handed.no-list', 'file');
  const words = lines.map((line) => new Set(line.flatMap(wordsOf)));
  const told = lines.map((): string[] => []);
  const unfound: string[] = [];
  for (const row of rows)
    for (const name of new Set(Object.values(row.names))) {
      const wanted = wordsOf(name);
      const found = words.flatMap((has, at) =>
        wanted.length > 0 && wanted.every((word) => has.has(word)) ? [at] : [],
      );
      const [only, other] = found;
      if (only === undefined || other !== undefined) unfound.push(name);
      else told[only]?.push(tell(row));
    }
  const filled = lines.map((line, at) => [...line, (told[at] ?? []).join('; ')]);
  return ok({
    text: csv([...names, head], filled),
    filled: told.filter((entries) => entries.length > 0).length,
    unfound,
  });
}
