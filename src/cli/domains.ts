import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Domain, Profile } from '../domains';
import { fail, ok, type Fault, type Result } from '../engine';
import { domainReaders } from '../scenarios';
import { tell } from '../text';
import { complain, complainOf } from './say';

/** A domain and the profiles of those who bargain over it, from their files. */
export interface Interests {
  readonly domain: Domain;
  readonly profiles: readonly Profile[];
}

interface File {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a domain and its profiles: the domain's file first, then the profiles' in their order; or one folder with all of
 * them (profiles by name). Where the first file holds interests of its own and fewer than two profiles are named, it is
 * the first profile, too.
 * @param levels into how many values a real issue is cut; the readers' own number if not given.
 */
export async function readInterests(paths: readonly string[], levels?: number): Promise<Result<Interests>> {
  const { looksLikeDomain, readDomain, readProfile } = await domainReaders();
  const files = await readFiles(paths);
  if (!files.ok) return files;
  const [first, ...rest] = files.value;
  if (!first) return fail('domain.no-domain', paths.join(' '));
  const domain = readDomain(first, levels);
  if (!domain.ok) return domain;
  const sources = rest.length < 2 && !looksLikeDomain(first) ? [first, ...rest] : rest;
  const profiles: Profile[] = [];
  for (const source of sources) {
    const profile = readProfile(source, domain.value);
    if (!profile.ok) return profile;
    profiles.push(profile.value);
  }
  return ok({ domain: domain.value, profiles });
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A domain's file and the other files of its folder, which are taken for the profiles. */
export const besides = (path: string): string[] => [
  path,
  ...inFolder(dirname(path)).filter((other) => basename(other) !== basename(path)),
];

async function readFiles(paths: readonly string[]): Promise<Result<readonly File[]>> {
  const { looksLikeDomain } = await domainReaders();
  const [only] = paths;
  const folder = paths.length === 1 && only !== undefined && isFolder(only) ? only : null;
  const files: File[] = [];
  for (const path of folder === null ? paths : inFolder(folder)) {
    const file = await readFile(path);
    if (!file.ok) return file;
    files.push(file.value);
  }
  if (folder === null) return ok(files);
  const domain = files.find((file) => looksLikeDomain(file));
  return domain ? ok([domain, ...files.filter((file) => file !== domain)]) : fail('domain.no-domain', folder);
}

const inFolder = (folder: string): string[] =>
  (isFolder(folder) ? readdirSync(folder) : [])
    .filter((name) => /\.(xml|json)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));

async function readFile(path: string): Promise<Result<File>> {
  const { tooBig } = await domainReaders();
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return fail('file.missing', path);
  if (!found.isFile()) return fail('file.unreadable', path);
  const refused = tooBig(path, found.size);
  if (refused) return refused;
  try {
    return ok({ name: path, text: readFileSync(path, 'utf8') });
  } catch {
    return fail('file.unreadable', path);
  }
}

/** Says what is wrong; the faults of the readers name the file themselves, with the place in it. */
export const complainAbout = (fault: Fault): void =>
  fault.code.startsWith('domain.') ? complain(tell(fault)) : complainOf(fault.place, fault);
