import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const WATCHED = ['src', 'scripts', 'bench', 'e2e', 'scenarios', 'vite.config.ts', 'package.json'];

/**
 * Builds a TypeScript entry for Node, if it is missing or older than its sources, and returns its address for
 * `import()`. Node 20 cannot read TypeScript, and the messages need the text plugin anyway.
 */
export async function nodeBuild(entry, name) {
  const out = join(root, 'build', name);
  const file = join(out, 'main.js');
  const stamp = newest();
  if (existsSync(file) && readStamp(out) === stamp) return pathToFileURL(file).href;
  const fresh = `${out}.${process.pid}`;
  await compile(entry, fresh);
  writeFileSync(join(fresh, 'stamp'), stamp);
  install(fresh, out);
  return pathToFileURL(file).href;
}

async function compile(entry, fresh) {
  const { build } = await import('vite');
  const building = build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      ssr: join(root, entry),
      outDir: fresh,
      emptyOutDir: true,
      manifest: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
  await building.catch((error) => {
    console.error(stripVTControlCharacters(String(error.message)));
    process.exit(1);
  });
}

/** Two of these may run at once; whichever comes last wins, and both find a whole build. */
function install(fresh, out) {
  const old = `${out}.old.${process.pid}`;
  mkdirSync(dirname(out), { recursive: true });
  try {
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}

function readStamp(out) {
  const path = join(out, 'stamp');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Changes whenever a source is written, added or removed. */
function newest() {
  let latest = 0;
  let count = 0;
  const visit = (path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return;
    if (stats.isDirectory()) for (const name of readdirSync(path)) if (name !== 'node_modules') visit(join(path, name));
    if (stats.isFile()) {
      latest = Math.max(latest, stats.mtimeMs);
      count += 1;
    }
  };
  for (const name of WATCHED) visit(join(root, name));
  return `${latest} ${count}`;
}
