// Builds the site if what it is made of has changed since: for `npm start`, and for packages that hold it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node-build.mjs';

/** All that a build reads. The last is npm's own note of what is installed. */
const INPUTS = [
  'src',
  'scenarios',
  'assets',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'node_modules/.package-lock.json',
];
const NOTE = join(root, 'dist', '.vite', 'made-of');

/** A digest of names and contents: the times of files change with every checkout, and say nothing. */
function digest() {
  const hash = createHash('sha256');
  const read = (path) => {
    const full = join(root, path);
    if (existsSync(full)) hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  };
  for (const input of INPUTS) {
    const files = /\.\w+$/.test(input) ? [] : readdirSync(join(root, input), { recursive: true, withFileTypes: true });
    if (files.length === 0) read(input);
    for (const path of files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()) {
      read(path.slice(root.length + 1));
    }
  }
  return hash.digest('hex');
}

/** A build writes the note last, and begins by emptying the folder: one that broke off has none. */
const made = existsSync(NOTE) ? readFileSync(NOTE, 'utf8') : '';
const wanted = digest();
if (made !== wanted) {
  const late = setTimeout(() => console.error('Building the site …'), 1_000);
  const { build } = await import('vite');
  try {
    await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
    writeFileSync(NOTE, wanted);
  } catch (error) {
    console.error(`The site could not be built: ${error.message}`);
    process.exit(1);
  } finally {
    clearTimeout(late);
  }
}
