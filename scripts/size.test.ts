import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const sites: string[] = [];
afterEach(() => {
  for (const site of sites.splice(0)) rmSync(site, { recursive: true });
});

/** A built site with the given weights in kB; noise does not compress. */
function weigh(weights: Record<string, number>, manifest: object): { status: number | null; said: string } {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  sites.push(site);
  mkdirSync(join(site, '.vite'));
  for (const [file, size] of Object.entries(weights)) writeFileSync(join(site, file), randomBytes(size * 1000));
  writeFileSync(join(site, '.vite', 'manifest.json'), JSON.stringify(manifest));
  const run = spawnSync(process.execPath, ['scripts/size.mjs', site], { encoding: 'utf8' });
  return { status: run.status, said: run.stderr + run.stdout };
}

const MANIFEST = {
  'index.html': {
    file: 'main.js',
    isEntry: true,
    css: ['main.css'],
    imports: ['_shared.js'],
    dynamicImports: ['src/table/index.ts'],
  },
  '_shared.js': { file: 'shared.js' },
  'src/table/index.ts': { file: 'table.js', isDynamicEntry: true, imports: ['_phaser.js', '_shared.js'] },
  '_phaser.js': { file: 'phaser.js' },
  'src/table/drawings-pack.ts': { file: 'drawings.js', isDynamicEntry: true },
};
const FINE = { 'main.js': 20, 'main.css': 10, 'shared.js': 20, 'table.js': 30, 'phaser.js': 130, 'drawings.js': 60 };

describe('the size budget', () => {
  it('lets a light site pass, and counts what is shared once', () => {
    const { status, said } = weigh(FINE, MANIFEST);
    expect(status).toBe(0);
    expect(said).toContain('First load, panels usable: 50.1 kB');
    expect(said).toContain('The table, loaded later: 160.1 kB');
  });

  it('refuses a first load over 60 kB, styles and shared parts included', () => {
    expect(weigh({ ...FINE, 'main.css': 21 }, MANIFEST)).toMatchObject({ status: 1 });
    expect(weigh({ ...FINE, 'shared.js': 41 }, MANIFEST)).toMatchObject({ status: 1 });
  });

  it('refuses a table over 190 kB, and drawings over 80 kB', () => {
    expect(weigh({ ...FINE, 'phaser.js': 165 }, MANIFEST)).toMatchObject({ status: 1 });
    expect(weigh({ ...FINE, 'drawings.js': 81 }, MANIFEST)).toMatchObject({ status: 1 });
  });

  it('refuses a site that loads phaser at once', () => {
    const early = { ...MANIFEST, 'index.html': { ...MANIFEST['index.html'], imports: ['_phaser.js'] } };
    expect(weigh({ ...FINE, 'phaser.js': 5 }, early)).toMatchObject({ status: 1 });
  });

  it('refuses to judge a site without a table or drawings', () => {
    const entry = { 'index.html': MANIFEST['index.html'], '_shared.js': MANIFEST['_shared.js'] };
    expect(weigh(FINE, entry)).toMatchObject({ status: 1 });
    const { 'src/table/drawings-pack.ts': _, ...rest } = MANIFEST;
    expect(weigh(FINE, rest)).toMatchObject({ status: 1 });
  });
});
