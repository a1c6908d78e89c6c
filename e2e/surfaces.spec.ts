import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './support/test.ts';

/** Tables other than the first one: each log carries its scenario, and is opened as any file is. */
const log = async (name: string): Promise<string> =>
  gunzipSync(await readFile(new URL(`cases/${name}.jsonl.gz`, import.meta.url))).toString('utf8');

const ISSUES = {
  harbour: ['hours', 'noise', 'access', 'fees', 'jobs'],
  river: ['valley', 'plain', 'mouth', 'dam'],
} as const;

test('two sides at a plain table: its fields are the issues, no press and no meters stand about', async ({
  gallery,
  page,
  saves,
  replay,
  table,
}) => {
  await gallery.open();
  await saves.choose(await log('small-harbour'));
  await replay.arrived();
  await replay.last.click();
  await expect(table.picture).toHaveAttribute('data-hits', /draft:2/);
  const hits = Object.keys(JSON.parse((await table.picture.getAttribute('data-hits')) ?? '{}') as object);
  for (const issue of ISSUES.harbour) expect(hits).toContain(`region:${issue}`);
  expect(hits.filter((id) => /^(?:press|meter)/.test(id))).toEqual([]);
  await expect(page.locator('[data-pressable="press"]')).toHaveCount(0);
  await expect(table.twin('region:hours')).toHaveText('Night hours on the table: None at night');
  await expect(table.twin('region:jobs')).toHaveText('Jobs for the town on the table: Open');
});

test('six sides about a map out of an SVG: every shape is pressed by its issue, every meter by its instrument', async ({
  gallery,
  saves,
  replay,
  table,
}) => {
  await gallery.open();
  await saves.choose(await log('small-river'));
  await replay.arrived();
  await replay.last.click();
  await expect(table.picture).toHaveAttribute('data-hits', /draft:3/);
  const hits = Object.keys(JSON.parse((await table.picture.getAttribute('data-hits')) ?? '{}') as object);
  for (const issue of ISSUES.river) expect(hits).toContain(`region:${issue}`);
  for (const meter of ['level', 'drought', 'balance', 'time']) expect(hits).toContain(`meter:${meter}`);
  expect(hits.filter((id) => id.startsWith('side:'))).toHaveLength(6);
  await expect(table.twin('region:plain')).toHaveText('The plain on the map: To heath');
});
