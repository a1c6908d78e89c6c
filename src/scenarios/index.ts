import type { Checked } from './fault';

export { CATALOGUE, FIRST_TABLE, TABLES, loadScenario } from './catalogue';
export { entryOf, rosterOf, type CatalogueEntry } from './entry';
export { HISTORY } from './history';
export { hasWords, inOtherWords } from './overlay';
export { piecesOf, readSvgMap, type SvgMap } from './svg-map';
export { issuesOnTable, shapesShown, surfaceOf } from './surface';
export type { Source } from './importers';
export type { Checked, ScenarioFault } from './fault';

/** Schema and rules are needed for a dropped file and in the terminal only, so they are loaded when first asked for. */
const parser = () => import('./parse');

/** Checks a parsed scenario file against shape and rules. Returns all faults, each with file, place and a code. */
export const parseScenario = async (json: unknown, file?: string): Promise<Checked> =>
  (await parser()).parseScenario(json, file);

/** Checks a scenario file from its bytes or text, for the terminal and for a file dropped into the page. */
export const readScenarioFile = async (file: Uint8Array | string, name: string): Promise<Checked> =>
  (await parser()).readScenarioFile(file, name);

/** Refuses a file by its size in bytes, before anything of it is read; null if it may be read. */
export const tooLargeToRead = async (bytes: number, name: string): Promise<Checked | null> =>
  (await parser()).tooLargeToRead(bytes, name);

/** Every version of the scenarios that ever came with the game, by its check numbers. */
export const releases = async () => (await parser()).RELEASED;

/** Checks the scenario that a log carries: its shape, and what a table must be to be shown. */
export const checkStructure = async (json: unknown, file: string): Promise<Checked> =>
  (await parser()).checkStructure(json, file);

/** Readers of the field's own domain files (GENIUS XML, GeniusWeb JSON, NegMAS YAML), loaded when first asked for. */
export const domainReaders = () => import('./importers');
