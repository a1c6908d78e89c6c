import type { Plugin } from 'vite';

const EMPTY = '\0nothing';

/**
 * `sax` asks for Node's streams and does without them where there are none. Vite would put a stand-in there that warns;
 * here is one that is empty.
 */
export const withoutNode = (): Plugin => ({
  name: 'without-node',
  apply: (_, { isSsrBuild }) => isSsrBuild !== true,
  enforce: 'pre',
  resolveId: (source, importer) =>
    (source === 'stream' || source === 'string_decoder') && /[\\/]sax[\\/]/.test(importer ?? '') ? EMPTY : null,
  load: (id) => (id === EMPTY ? { code: 'module.exports = {};' } : null),
});
