import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Domain, Profile } from '../domains';
import { fail, ok, type Fault, type Result } from '../engine';
import { domainReaders, type Source } from '../scenarios';
import { t, tell } from '../text';
import { readBytes } from './files';
import { complain, complainOf, warn } from './say';

/** A domain and the profiles of those who bargain over it, from their files. */
export interface Interests {
  readonly domain: Domain;
  readonly profiles: readonly Profile[];
}

/**
 * Reads a domain and its profiles: the domain's file first, then the profiles' in their order; or one folder with all of
 * them (profiles by name). Where the first file holds interests of its own and fewer than two profiles are named, it is
 * the first profile, too. What is odd but can be read is told on the error output, each kind once a file.
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
export async function besides(path: string): Promise<string[]> {
  const others = (await inFolder(dirname(path))).filter((other) => basename(other) !== basename(path));
  return [path, ...others];
}

async function readFiles(paths: readonly string[]): Promise<Result<readonly Source[]>> {
  const { foreign, looksLikeDomain } = await domainReaders();
  const [only] = paths;
  const folder = paths.length === 1 && only !== undefined && isFolder(only) ? only : null;
  const files: Source[] = [];
  for (const path of folder === null ? paths : await inFolder(folder)) {
    const file = await readFile(path);
    if (!file.ok) return file;
    files.push(file.value);
  }
  if (folder === null) return ok(files);
  const domain = files.find((file) => looksLikeDomain(file));
  if (domain) return ok([domain, ...files.filter((file) => file !== domain)]);
  const [other = null] = files.map(foreign).filter((fault) => fault !== null);
  return other ? { ok: false, fault: other } : fail('domain.no-domain', folder);
}

/** The files of a folder that may be a domain or a profile, by name; those that lie beside them are told of. */
async function inFolder(folder: string): Promise<string[]> {
  const { liesBeside } = await domainReaders();
  const names = (isFolder(folder) ? readdirSync(folder) : []).filter((name) =>
    /\.(xml|json|ya?ml|nfg|efg)$/i.test(name),
  );
  const beside = names.filter((name) => liesBeside(name) && !name.startsWith('.'));
  for (const name of beside) warn(t('domain.left-out', { place: join(folder, name) }));
  return names
    .filter((name) => !liesBeside(name))
    .sort()
    .map((name) => join(folder, name));
}

async function readFile(path: string): Promise<Result<Source>> {
  const { textOf, tooBig } = await domainReaders();
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return fail('file.missing', path);
  if (!found.isFile()) return fail('file.unreadable', path);
  const refused = tooBig(path, found.size);
  if (refused) return refused;
  const notice = noticesOnce();
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const text = textOf(path, bytes.value, notice);
  return text.ok ? ok({ name: path, text: text.value, notice }) : text;
}

/** Tells of each kind of oddity once: a file that has one has often many. */
function noticesOnce(): (fault: Fault) => void {
  const told = new Set<string>();
  return (fault) => {
    if (told.has(fault.code)) return;
    told.add(fault.code);
    warn(tell(fault));
  };
}

/** Says what is wrong; the faults of the readers name the file themselves, with the place in it. */
export const complainAbout = (fault: Fault): void =>
  fault.code.startsWith('domain.') ? complain(tell(fault)) : complainOf(fault.place, fault);
