import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ICON = fileURLToPath(new URL('../assets/icon.svg', import.meta.url));

/** Thousands of icons that only a scenario from elsewhere may name: they are fetched when one does. */
const FETCHED_LATER = ['**/icons-rest-*.js'];

/**
 * The service worker (Workbox) that keeps the whole site in the browser, so that it works without a net after the first
 * visit and can be installed. It never takes over by itself: `src/offline.ts` says when. Loaded here and only for a
 * build of the site, for it is large.
 */
export async function offline(): Promise<Plugin[]> {
  const { VitePWA } = await import('vite-plugin-pwa');
  const pwa = VitePWA({
    injectRegister: false,
    registerType: 'prompt',
    filename: 'sw.js',
    manifestFilename: 'impasse.webmanifest',
    manifest: {
      name: 'Impasse',
      short_name: 'Impasse',
      description: 'A negotiation table in the browser.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#0a0c11',
      theme_color: '#14110f',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'icon.svg', sizes: '192x192 512x512', type: 'image/svg+xml', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,webp,woff2,json,jsonl,webmanifest}'],
      globIgnores: FETCHED_LATER,
      maximumFileSizeToCacheInBytes: 4_000_000,
      // Everything is at one address; what stands after the # never leaves the browser.
      navigateFallback: 'index.html',
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
  return [icon, ...pwa];
}

/** The manifest names its icon by a name that stays. */
const icon: Plugin = {
  name: 'offline-icon',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'icon.svg', source: readFileSync(ICON) });
  },
};
