import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The source of `src/text/files.ts`: the type of all message files, from which the type of every key follows. */
export function fileTypes(root: string): string {
  const names = readdirSync(join(root, 'src', 'text', 'en'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => basename(name, '.json'))
    .sort();
  const lines = names.map((name) => {
    const key = name.includes('-') ? `'${name}'` : name;
    return `  ${key}: typeof import('./en/${name}.json');`;
  });
  return `/** Written by scripts/text-files.ts whenever Vite starts: one line a file of src/text/en. */\nexport interface Files {\n${lines.join('\n')}\n}\n`;
}

/** Writes it where it has changed. */
export function writeFileTypes(root: string): void {
  const path = join(root, 'src', 'text', 'files.ts');
  const source = fileTypes(root);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source);
}
