import type { Domain, Profile } from '../../domains';
import type { Result } from '../../engine';
import { foreign } from './foreign';
import { readGeniusDomain, readGeniusProfile } from './genius';
import { readGeniusWebDomain, readGeniusWebProfile } from './geniusweb';
import { readNegmasDomain, readNegmasProfile } from './negmas';
import { LEVELS, type Source } from './source';

export { textOf } from './bytes';
export { foreign } from './foreign';
export { LEVELS, tooBig, type Source } from './source';

type Format = 'genius' | 'geniusweb' | 'negmas';

/** GENIUS writes XML, GeniusWeb JSON, NegMAS YAML: told apart by the ending of the name, else by the first character. */
function formatOf({ name, text }: Source): Format {
  if (/\.ya?ml$/i.test(name)) return 'negmas';
  return /^\uFEFF?\s*[{[]/.test(text) ? 'geniusweb' : 'genius';
}

/** Reads a domain from a GENIUS XML, a GeniusWeb JSON or a NegMAS YAML file. @param levels values of a real issue. */
export function readDomain(source: Source, levels = LEVELS): Result<Domain> {
  const other = foreign(source);
  if (other) return { ok: false, fault: other };
  switch (formatOf(source)) {
    case 'negmas':
      return readNegmasDomain(source, levels);
    case 'geniusweb':
      return readGeniusWebDomain(source);
    case 'genius':
      return readGeniusDomain(source, levels);
  }
}

/** Reads a profile over a domain, from the same kinds of files. */
export function readProfile(source: Source, domain: Domain): Result<Profile> {
  const other = foreign(source);
  if (other) return { ok: false, fault: other };
  switch (formatOf(source)) {
    case 'negmas':
      return readNegmasProfile(source, domain);
    case 'geniusweb':
      return readGeniusWebProfile(source, domain);
    case 'genius':
      return readGeniusProfile(source, domain);
  }
}

/** Whether a file is a domain without anybody's interests, judged by how it begins; what is neither reads as a profile. */
export function looksLikeDomain(source: Source): boolean {
  if (foreign(source)) return false;
  switch (formatOf(source)) {
    case 'negmas':
      return /^issues\s*:/m.test(source.text);
    case 'geniusweb':
      return !source.text.includes('"issueWeights"');
    case 'genius':
      return !/<weight\b/.test(source.text);
  }
}

/** Files that lie beside a domain and its profiles, and are neither: figures, notes, what the field's tools keep there. */
export const liesBeside = (name: string): boolean =>
  /^[._]|^(?:specs|specials|info|stats)\.\w+$|pareto\.xml$/i.test(name.split(/[/\\]/).at(-1) ?? name);
