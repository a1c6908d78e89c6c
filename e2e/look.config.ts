import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** Takes pictures of every screen for people to look at: `npm run look`. No part of the tests. */
export default defineConfig(base, {
  testDir: '.',
  testMatch: 'look.ts',
  outputDir: '../test-results/look-run',
  timeout: 180_000,
  reporter: [['list']],
});
