// Runs every check, and ends with "N passed, N failed". The build and what reads the source alone go two at a time, the
// rest one after the other: tests take all processors by themselves.
import { spawn, spawnSync } from 'node:child_process';
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

/** How many checks of the source run at once: each has work for one processor. */
const AT_ONCE = 2;
/** The longest first: begun last, it would run alone. */
const CHECKS = [
  ['build', [tool('vite'), 'build', '--logLevel', 'warn']],
  ['lint', [tool('eslint'), '--max-warnings', '0', '.']],
  ['format', [tool('prettier'), '--check', '--log-level', 'warn', '.']],
  ['types', [tool('typescript', 'tsc'), '-p', '.']],
  ['types of the engine alone', [tool('typescript', 'tsc'), '-p', 'tsconfig.engine.json']],
  ['boundaries', ['scripts/boundaries.mjs']],
  ['dead code', [tool('knip')]],
];
const STEPS = [
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

const waiting = [...CHECKS];
const ended = new Map();
await Promise.all(Array.from({ length: AT_ONCE }, checkOn));
for (const [name] of CHECKS) sum(name, ...ended.get(name));
for (const [name, args, report, count] of STEPS) {
  console.log(`\n── ${name}`);
  if (report) rmSync(report, { force: true });
  const began = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  sum(name, tally(status === 0, report, count), Date.now() - began);
}

/** Takes one check after the other of those that wait, and tells what each has said when it has ended. */
async function checkOn() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, args] = next;
    const began = Date.now();
    const { fine, said } = await quietly(args);
    console.log(`\n── ${name}\n${said}`.trimEnd());
    ended.set(name, [fine ? [1, 0] : [0, 1], Date.now() - began]);
  }
}

/** Runs a check and keeps what it says, so that two do not talk at once. */
function quietly(args) {
  return new Promise((resolve) => {
    let said = '';
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => {
        said += part;
      });
    child.on('error', ({ message }) => resolve({ fine: false, said: said + message }));
    child.on('close', (code) => resolve({ fine: code === 0, said }));
  });
}

function sum(name, [good, bad], took) {
  passed += good;
  failed += bad;
  const seconds = (took / 1000).toFixed(1);
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
