import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { compress } from './scripts/compress.ts';
import { frontPage } from './scripts/front-page.ts';
import { icons } from './scripts/icons.ts';
import { leanPhaser } from './scripts/lean-phaser.ts';
import { offline } from './scripts/offline.ts';
import { siteList } from './scripts/site-list.ts';
import { scenarioCards } from './scripts/scenario-cards.ts';
import { textPlugin } from './scripts/text-plugin.ts';
import { withoutNode } from './scripts/without-node.ts';

/**
 * Doors of rooms that do nothing by being opened: whoever takes one thing from there takes along that thing alone. A
 * door's other parts would come with it otherwise, for the words that they bring.
 */
const DOORS =
  /src[\\/](?:analysis|classroom|engine|log|negotiators|scenarios|store|text|panels[\\/]design)[\\/]index\.ts$/;

/** Files by their places in `src`, as a pattern for both kinds of slashes. */
const files = (...places: readonly string[]): RegExp =>
  new RegExp(String.raw`[\\/]src[\\/](?:${places.join('|').replaceAll('/', String.raw`[\\/]`)})\.ts$`);
/** Small parts out of rooms whose other parts go elsewhere: what is at the table too, and what is at seats alone. */
const COMMON = files(
  'art/(?:marks|path|seating|signs)',
  'classroom/sealed',
  'engine/agreement',
  'formats/log/format',
  'scenarios/(?:entry|surface)',
  'surfaces/(?:index|inks|marquetry)',
  'text/list',
);
const SEATED = files(
  'classroom/(?:headline|lesson|note|seating|told)',
  'panels/seat/(?:choices|use-scenario)',
  'text/worded',
);
/** What acts look like at the table, without what it asks of them before they are there. */
const PICTURES = files('table/(?:cards|actors/visitors|pictures/(?!lengths)[a-z-]+)');

const root = fileURLToPath(new URL('.', import.meta.url));

// It is of no use to a build, and takes long to load.
const sequencer = process.env['VITEST'] ? (await import('./scripts/long-first.ts')).LongFirst : null;

export default defineConfig(({ isSsrBuild }) => ({
  root,
  // Relative addresses: the built site works on any file server and under any sub-path.
  base: './',
  plugins: [
    textPlugin(root),
    scenarioCards(root),
    icons(root),
    frontPage(root),
    withoutNode(),
    leanPhaser(root),
    siteList(),
    ...(isSsrBuild || process.env['VITEST'] ? [] : [offline()]),
    compress(),
  ],
  resolve: {
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  json: { stringify: true },
  worker: { format: 'es', plugins: () => [textPlugin(root), scenarioCards(root), withoutNode()] },
  server: { open: false },
  build: {
    target: 'es2022',
    manifest: true,
    // Pictures arrive when they are shown; inlined they would weigh on the first load.
    assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // How long plugins took is of no use to somebody who only wants to play.
      checks: { pluginTimings: false },
      treeshake: { moduleSideEffects: [{ test: DOORS, sideEffects: false }] },
      // For Node, where nobody waits for parts, they would only wait for each other.
      output: isSsrBuild
        ? {}
        : {
            codeSplitting: {
              // Else a part takes along whatever stands behind the doors it goes through.
              includeDependenciesRecursively: false,
              groups: [
                { name: 'phaser', test: /node_modules[\\/](?:phaser|eventemitter3)[\\/]/ },
                { name: 'first', tags: ['$initial'] },
                // What all later screens use, in one request.
                { name: 'engine', test: /src[\\/]engine[\\/](?!index|window|agreement|partial-packages)/ },
                // What several of them use, for it came in parts of a line or two.
                { name: 'design', test: /src[\\/]panels[\\/]design[\\/]/, minShareCount: 2 },
                // What seats and tables use beside, else each would ask for a dozen parts of a line or two.
                { name: 'common', test: COMMON, minShareCount: 2 },
                { name: 'seated', test: SEATED, minShareCount: 2 },
                { name: 'pictures', test: PICTURES },
                { name: 'game', test: /src[\\/](?:host|log|store[\\/](?!intake[\\/]))/, minShareCount: 2 },
              ],
            },
          },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tools/**/*.test.ts'],
    setupFiles: ['scripts/drawn-alike.ts'],
    // Nothing that a test leaves behind matters to another, and each file need not load all modules again.
    isolate: false,
    // Nothing else is done meanwhile: Vitest would leave one processor idle, of two.
    maxWorkers: '100%',
    ...(sequencer ? { sequence: { sequencer } } : {}),
    // Many tests start processes, on machines that may be busy with other things: the limits are for what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Otherwise it would look for React itself, which only the alias above stands for.
    server: { deps: { inline: ['zustand'] } },
  },
}));
