/** A flag of flag-icons (MIT) without white space, old link names and an id of its own. */
export const tidyFlag = (source: string): string =>
  `${source
    .replace(/<\?xml.*?\?>/, '')
    .replaceAll('xlink:href', 'href')
    .replace(/ xmlns:xlink="[^"]*"/, '')
    .replace(/(<svg[^>]*?) id="[^"]*"/, '$1')
    .replaceAll(/\s*\n\s*/g, '')
    .trim()}\n`;
