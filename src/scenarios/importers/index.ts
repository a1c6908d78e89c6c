import type { Domain, Profile } from '../../domains';
import type { Result } from '../../engine';
import { LEVELS, readGeniusDomain, readGeniusProfile } from './genius';
import { readGeniusWebDomain, readGeniusWebProfile } from './geniusweb';
import type { Source } from './source';

export { LEVELS } from './genius';
export { tooBig, type Source } from './source';

const isJson = ({ text }: Source): boolean => /^\uFEFF?\s*[{[]/.test(text);

/** Reads a domain from a GENIUS XML or a GeniusWeb JSON file, told apart by their first character. */
export const readDomain = (source: Source, levels = LEVELS): Result<Domain> =>
  isJson(source) ? readGeniusWebDomain(source) : readGeniusDomain(source, levels);

/** Reads a profile over a domain, from the same kinds of files. */
export const readProfile = (source: Source, domain: Domain): Result<Profile> =>
  isJson(source) ? readGeniusWebProfile(source, domain) : readGeniusProfile(source, domain);

/** Whether a file is a domain without anybody's interests, judged by how it begins; what is neither reads as a profile. */
export const looksLikeDomain = ({ text }: Source): boolean =>
  isJson({ name: '', text }) ? !text.includes('"issueWeights"') : !/<weight\b/.test(text);
