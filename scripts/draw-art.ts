/** Draws all pictures anew into `assets/`: `npm run art`. They are never edited by hand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawLayers } from '../src/art/draw';

const folder = new URL('../assets/art/', import.meta.url);
mkdirSync(folder, { recursive: true });
let total = 0;
for (const [name, text] of drawLayers()) {
  writeFileSync(new URL(name, folder), text);
  total += text.length;
}
console.log(`${Math.round(total / 1000)} kB of pictures`);
