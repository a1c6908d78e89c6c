import type { Box } from '../../src/art/layers';
import { SHARED } from './defs';
import type { Drawing } from './gradient';

const references = (text: string): string[] =>
  [...text.matchAll(/(?:url\(#|href="#)([\w-]+)/g)].map(([, id]) => id ?? '');

/** The shared definitions that a drawing refers to, and those they refer to in turn. */
function shared(text: string): string {
  const needed = new Set<string>();
  const visit = (source: string): void => {
    for (const id of references(source)) {
      const definition = SHARED[id];
      if (definition === undefined || needed.has(id)) continue;
      needed.add(id);
      visit(definition);
    }
  };
  visit(text);
  return Object.keys(SHARED)
    .filter((id) => needed.has(id))
    .map((id) => SHARED[id])
    .join('');
}

/**
 * A drawing as a whole SVG file. Ids are put under the file's name, so that several files can be put into one page.
 */
export function file(name: string, box: Box, { body, defs = '' }: Drawing): string {
  const all = `<defs>${shared(body + defs)}${defs}</defs>${body}`;
  const prefix = `${name}-`;
  const scoped = all
    .replaceAll(/ id="([\w-]+)"/g, (_, id: string) => ` id="${prefix}${id}"`)
    .replaceAll(/url\(#([\w-]+)\)/g, (_, id: string) => `url(#${prefix}${id})`)
    .replaceAll(/href="#([\w-]+)"/g, (_, id: string) => `href="#${prefix}${id}"`)
    .replaceAll('<defs></defs>', '')
    .replaceAll(/\n\s*/g, '')
    .replaceAll(/(\d)\.0+(?=\D)/g, '$1')
    .replaceAll(/([ ,"(-])0\.(\d)/g, '$1.$2');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.w} ${box.h}" ` +
    `width="${box.w}" height="${box.h}">${scoped}</svg>\n`
  );
}
