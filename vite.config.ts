import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { scenarioCards } from './scripts/scenario-cards.ts';
import { textPlugin } from './scripts/text-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  // Relative addresses: the built site works on any file server and under any sub-path.
  base: './',
  plugins: [textPlugin(root), scenarioCards(root)],
  resolve: {
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  json: { stringify: true },
  worker: { format: 'es', plugins: () => [textPlugin(root), scenarioCards(root)] },
  server: { open: false },
  build: {
    target: 'es2022',
    manifest: true,
    // Pictures arrive when they are shown; inlined they would weigh on the first load.
    assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    testTimeout: 20_000,
    // Otherwise it would look for React itself, which only the alias above stands for.
    server: { deps: { inline: ['zustand'] } },
  },
});
