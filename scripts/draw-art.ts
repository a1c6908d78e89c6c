/** `npm run art` draws all pictures anew into `assets/`. They are never edited by hand. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawAll, tidyFlag } from '../tools/art';

const assets = join(process.cwd(), 'assets');
let total = 0;

function write(folder: string, name: string, text: string): void {
  mkdirSync(join(assets, folder), { recursive: true });
  writeFileSync(join(assets, folder, name), text);
  total += text.length;
}

for (const [path, text] of drawAll()) {
  const slash = path.lastIndexOf('/') + 1;
  write(path.slice(0, slash), path.slice(slash), text);
}
/** The flags that scenarios name: those that lie there already. A new one begins as an empty file of its name. */
for (const name of readdirSync(join(assets, 'flags'))) {
  const source = join(process.cwd(), 'node_modules', 'flag-icons', 'flags', '4x3', name);
  write('flags', name, tidyFlag(readFileSync(source, 'utf8')));
}
console.log(`${Math.round(total / 1000)} kB of pictures`);
