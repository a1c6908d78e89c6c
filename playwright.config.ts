import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

/** `npm test` looks for a free one, so that two runs on a machine do not meet. */
const PORT = Number(process.env['IMPASSE_E2E_PORT'] ?? 4871);
/** A sub-path, so that an address that is not relative shows itself. */
const BASE = '/some/where/';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // Machines may be busy with other things: the limits are for what hangs.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  fullyParallel: true,
  // One more than processors: many tests wait for a while to pass.
  workers: 3,
  // One more try on a shared machine; what needed it is listed as flaky in the report, to be looked into.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'build/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1366, height: 768 },
    baseURL: `http://127.0.0.1:${PORT}${BASE}`,
    // What draws, in the browser's own process: a tenth less for the processor to do.
    launchOptions: { executablePath: findBrowser(), args: ['--in-process-gpu'] },
    // A trace of every test would cost as much time as the tests: `npx playwright test --trace on` makes one.
    screenshot: 'only-on-failure',
    // It would fetch the whole site for every test; the one that is about it lets it.
    serviceWorkers: 'block',
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    cwd: import.meta.dirname,
    command: `node scripts/serve.mjs --strict --port ${PORT} --base ${BASE}`,
    url: `http://127.0.0.1:${PORT}${BASE}`,
    reuseExistingServer: false,
  },
});
