import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = process.cwd();
const trees: string[] = [];
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

const ROOMS = [
  'engine',
  'formats',
  'analysis',
  'negotiators',
  'scenarios',
  'log',
  'classroom',
  'host',
  'classroom',
  'store',
  'table',
  'panels',
  'cli',
  'art',
  'text',
  'surfaces',
];
/** A tree of our shape with nothing wrong: every room with a door and a file behind it. */
const SOUND = Object.fromEntries(
  ROOMS.flatMap((room) => [
    [`src/${room}/index.ts`, "export { inner } from './inner';"],
    [`src/${room}/inner.ts`, 'export const inner = 1;'],
  ]),
);

function check(files: Record<string, string>): { status: number | null; said: string } {
  const tree = mkdtempSync(join(tmpdir(), 'rooms-'));
  trees.push(tree);
  mkdirSync(join(tree, 'src'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), content);
  }
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    copyFileSync(join(root, name), join(tree, name));
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const run = spawnSync(process.execPath, [join(root, 'scripts/boundaries.mjs'), tree], { encoding: 'utf8' });
  return { status: run.status, said: run.stderr + run.stdout };
}

const VIOLATIONS: readonly (readonly [rule: string, path: string, code: string])[] = [
  ['engine-stands-alone', 'src/engine/a.ts', "import { inner } from '../log';"],
  ['engine-stands-alone', 'src/engine/b.ts', "import { produce } from 'immer';"],
  ['engine-stands-alone', 'src/engine/c.ts', "import { readFileSync } from 'node:fs';"],
  ['formats-on-the-engine', 'src/formats/a.ts', "import { inner } from '../scenarios';"],
  ['formats-on-the-engine', 'src/formats/b.ts', "export const later = () => import('../log');"],
  ['below-the-store', 'src/log/a.ts', "import type { inner } from '../store';"],
  ['classroom-downwards', 'src/classroom/a.ts', "import { inner } from '../panels';"],
  ['preact-only-on-screens', 'src/classroom/b.ts', "import { h } from 'preact';"],
  ['host-downwards', 'src/host/a.ts', "import type { inner } from '../store';"],
  ['classroom-downwards', 'src/classroom/a.ts', "import type { inner } from '../store';"],
  ['store-downwards', 'src/store/a.ts', "import { inner } from '../panels';"],
  ['table-downwards', 'src/table/a.ts', "import { inner } from '../panels';"],
  ['panels-downwards', 'src/panels/a.ts', "export const later = () => import('../table');"],
  ['cli-downwards', 'src/cli/a.ts', "import { inner } from '../store';"],
  ['text-stands-alone', 'src/text/a.ts', "import { inner } from '../engine';"],
  ['art-on-the-engine', 'src/art/a.ts', "import { inner } from '../store';"],
  ['surfaces-downwards', 'src/surfaces/a.ts', "import { inner } from '../store';"],
  ['store-downwards', 'src/store/d.ts', "import { inner } from '../surfaces';"],
  ['through-the-door', 'src/store/b.ts', "import { inner } from '../engine/inner';"],
  ['main-through-the-door', 'src/main.tsx', "import { inner } from './panels/inner';"],
  ['phaser-only-in-table', 'src/panels/b.ts', "import * as Phaser from 'phaser';"],
  ['preact-only-on-screens', 'src/table/b.ts', "import { h } from 'preact';"],
  ['preact-only-on-screens', 'src/store/c.ts', "import { useRef } from 'preact/hooks';"],
  ['no-node-in-the-browser', 'src/panels/c.ts', "import { join } from 'node:path';"],
  ['no-circles', 'src/log/b.ts', "import { b } from './c'; export const c = b;"],
  ['resolvable', 'src/panels/d.ts', "import './nowhere';"],
  ['testing-only-in-tests', 'src/log/d.ts', "import { inner } from './testing/inner';"],
  ['no-development-packages', 'src/panels/e.ts', "import fc from 'fast-check';"],
];

describe('the boundaries', () => {
  it('let a sound tree pass', () => {
    expect(check(SOUND)).toMatchObject({ status: 0 });
  });

  it('report every planted violation, each by its rule and place', () => {
    const planted = Object.fromEntries(VIOLATIONS.map(([, path, code]) => [path, `${code}\n`]));
    const circle = {
      'src/log/testing/inner.ts': 'export const inner = 1;',
      'src/log/c.ts': "import { c } from './b'; export const b = c;",
    };
    const { status, said } = check({ ...SOUND, ...planted, ...circle });
    expect(status).toBe(1);
    expect(VIOLATIONS.filter(([rule, path]) => !said.includes(`${rule}: ${path} →`))).toEqual([]);
  });

  it('fail on a tree in which no source is read', () => {
    expect(check({})).toMatchObject({ status: 1 });
  });
});
