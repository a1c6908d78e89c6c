// Checks who imports whom (.dependency-cruiser.cjs): node scripts/boundaries.mjs [folder]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node-build.mjs';

const folder = process.argv[2] ?? process.cwd();
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const run = spawnSync(
  process.execPath,
  [cruiser, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  },
);
if (!run.stdout.startsWith('{')) {
  console.error(run.stdout + run.stderr);
  process.exit(1);
}
const { modules, summary } = JSON.parse(run.stdout);
const seen = new Set(modules.map((module) => module.source));
const sources = readdirSync(join(folder, 'src'), { recursive: true })
  .map((path) => `src/${String(path).replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path));
// A cruise that reads no TypeScript finds nothing to complain of: every source must have been read.
const unread = sources.filter((path) => !seen.has(path));
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
if (sources.length === 0) console.error('unread: there is no source to check');
for (const path of unread) console.error(`unread: ${path}`);
console.log(
  `Boundaries: ${sources.length} files, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} violations`,
);
process.exitCode = summary.violations.length + unread.length > 0 || sources.length === 0 ? 1 : 0;
