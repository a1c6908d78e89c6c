// Runs a TypeScript script under Node: node scripts/run.mjs scripts/name.ts [arguments]
import { basename } from 'node:path';
import { nodeBuild } from './node-build.mjs';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) throw new Error('Say which script to run: node scripts/run.mjs scripts/name.ts');
process.argv = [process.argv[0], entry, ...rest];
await import(await nodeBuild(entry, `scripts/${basename(entry, '.ts')}`));
