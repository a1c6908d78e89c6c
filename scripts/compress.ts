import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH = /\.(?:js|css|html|svg|json|txt)$/;
/** Smaller files fit into one packet as they are. */
const LEAST = 1_024;

/**
 * Lays a Brotli and a gzip copy beside each file of the built site that gains by it. Our server sends them; a host that
 * knows nothing of them serves the files as they are.
 */
export const compress = (): Plugin => {
  let folder = '';
  return {
    name: 'compress',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (config) => void (folder = resolve(config.root, config.build.outDir)),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = (await readdir(folder, { recursive: true })).filter((name) => WORTH.test(name));
        await Promise.all(files.map((name) => copies(join(folder, name))));
      },
    },
  };
};

async function copies(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < LEAST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  if (br.length < content.length) await writeFile(`${file}.br`, br);
  if (gz.length < content.length) await writeFile(`${file}.gz`, gz);
}
