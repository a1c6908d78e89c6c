// Runs every check, one after the other, and ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './node-build.mjs';

const UNIT = join(root, 'build', 'unit.json');
const E2E = join(root, 'build', 'e2e.json');

/** Tests that passed and failed by a reporter's own count; a run that broke off counts as one failure at least. */
const unit = (report) => [report.numPassedTests, report.numFailedTests + report.testResults.filter(brokeOff).length];
const brokeOff = (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed');
const e2e = ({ stats, errors }) => [stats.expected + stats.flaky, stats.unexpected + errors.length];

const STEPS = [
  ['format', [tool('prettier'), '--check', '--log-level', 'warn', '.']],
  ['types', [tool('typescript', 'tsc'), '-p', '.']],
  ['types of the engine alone', [tool('typescript', 'tsc'), '-p', 'tsconfig.engine.json']],
  ['lint', [tool('eslint'), '--max-warnings', '0', '.']],
  ['boundaries', ['scripts/boundaries.mjs']],
  ['dead code', [tool('knip')]],
  ['build', [tool('vite'), 'build', '--logLevel', 'warn']],
  ['size', ['scripts/size.mjs']],
  ['unit', [tool('vitest'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`], UNIT, unit],
  ['end to end', [tool('@playwright/test', 'playwright'), 'test'], E2E, e2e],
];

/** The script behind a package's command. Node runs it itself: a shim of npm is another kind of file on Windows. */
function tool(name, command = name) {
  const folder = join(root, 'node_modules', ...name.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = server.address();
    server.close(() => resolve(String(free)));
  });
});
const env = { ...process.env, IMPASSE_E2E_PORT: port, FORCE_COLOR: '0' };
// If the build fails, nothing may be measured or tried on what an earlier one left.
rmSync(join(root, 'dist'), { recursive: true, force: true });

let passed = 0;
let failed = 0;
const summary = [];

for (const [name, args, report, count] of STEPS) {
  console.log(`\n── ${name}`);
  if (report) rmSync(report, { force: true });
  const began = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const [good, bad] = tally(status === 0, report, count);
  passed += good;
  failed += bad;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  summary.push(
    `${bad === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(26)} ${String(good).padStart(4)} passed, ${bad} failed, ${seconds} s`,
  );
}

function tally(fine, report, count) {
  if (!report) return fine ? [1, 0] : [0, 1];
  if (!existsSync(report)) return [0, 1];
  const [good, bad] = count(JSON.parse(readFileSync(report, 'utf8')));
  // A runner may also fail for a reason that no single test stands for, and a run without tests proves nothing.
  return fine && good > 0 ? [good, bad] : [good, Math.max(bad, 1)];
}

console.log(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
