// Checks how much must be loaded, in kB (1,000 bytes) of gzip -9: node scripts/size.mjs [folder of the built site]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FIRST = 60;
const TABLE = 190;
const DRAWINGS = 80;

const dist = process.argv[2] ?? 'dist';
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

/** A chunk's scripts and styles with those of all its static imports: what the browser needs before it can run it. */
function closure(key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const next of chunk.imports ?? []) closure(next, files);
  return files;
}

const weigh = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;
const shown = (kilobytes) => `${kilobytes.toFixed(1)} kB`;
let failed = false;

function check(name, files, limit) {
  const parts = [...files].map((file) => [file, weigh(file)]).sort((a, b) => b[1] - a[1]);
  const total = parts.reduce((sum, [, size]) => sum + size, 0);
  if (total > limit) failed = true;
  console.log(`${total > limit ? 'TOO BIG ' : ''}${name}: ${shown(total)} of at most ${shown(limit)}, gzip`);
  for (const [file, size] of parts) console.log(`  ${shown(size).padStart(9)}  ${file}`);
}

const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
const table = Object.keys(manifest).filter((key) => /^src\/table\/index\.tsx?$/.test(key));
const first = new Set(entries.flatMap((key) => [...closure(key)]));
const drawings = Object.keys(manifest).filter((key) => /^src\/table\/drawings-pack\.ts$/.test(key));
if (entries.length === 0 || table.length === 0 || drawings.length === 0) {
  console.error('The manifest names no entry, no table or no drawings: the figures would mean nothing.');
  process.exit(1);
}
check('First load, panels usable', first, FIRST);
check(
  'The table, loaded later',
  [...new Set(table.flatMap((key) => [...closure(key)]))].filter((file) => !first.has(file)),
  TABLE,
);
check('The drawings of the table', [...new Set(drawings.flatMap((key) => [...closure(key)]))], DRAWINGS);
if ([...first].some((file) => file.includes('phaser'))) {
  console.error('TOO EARLY: phaser is needed before the panels are usable');
  failed = true;
}
process.exitCode = failed ? 1 : 0;
