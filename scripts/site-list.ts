import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const LIST = 'files.json';

/**
 * Writes down which files the built site has: who packs it for a course platform does so in the page, and a page cannot
 * look into its own folder.
 */
export const siteList = (): Plugin => {
  let folder = '';
  return {
    name: 'site-list',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (config) => void (folder = resolve(config.root, config.build.outDir)),
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(folder.length + 1)
              .split(sep)
              .join('/'),
          )
          .filter((name) => !name.startsWith('.'));
        writeFileSync(join(folder, LIST), JSON.stringify([...new Set([...files, LIST])].sort()));
      },
    },
  };
};
