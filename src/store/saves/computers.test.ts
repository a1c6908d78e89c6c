import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DELEGATIONS } from '../../log';
import { file, fresh, handIns } from '../testing/hand-ins';
import { hasComputers } from './row';

const FORGED = readFileSync(new URL('../../log/cases/forged-rules-2.jsonl', import.meta.url), 'utf8');

it('finds out for each row whether the computers did what they do, and keeps it', async () => {
  const [mara = '', piotr = ''] = await handIns(['Mara', 'Piotr']);
  const { app, outside } = await fresh();
  await app.actions.takeIn([file(mara, 'mara.jsonl'), file(piotr, 'piotr.jsonl'), file(FORGED, 'forged.jsonl')]);
  const rows = () => app.store.getState().saves ?? [];
  expect(rows().map(({ computers }) => computers)).toEqual([undefined, undefined, undefined]);
  await app.actions.checkComputers(
    rows()
      .filter(hasComputers)
      .map(({ id }) => id),
  );
  const found = Object.fromEntries(rows().map((row) => [row.file, row.computers]));
  expect(found['mara.jsonl']).toEqual({ by: DELEGATIONS, found: 'same' });
  expect(found['piotr.jsonl']).toEqual({ by: DELEGATIONS, found: 'same' });
  expect(['differ', 'untried']).toContain(found['forged.jsonl']?.found);
  await app.actions.refreshSaves();
  expect(rows().every(({ computers }) => computers !== undefined)).toBe(true);
  // A name that is given later takes nothing away.
  await app.actions.rename(rows()[0]?.id ?? '', 'Best of class');
  expect((await outside.vault.list()).every(({ computers }) => computers !== undefined)).toBe(true);
});

it('calls a changed act of a computer by its name', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const { computersOf } = await import('./computers-check');
  expect((await computersOf(mara)).found).toBe('same');
  expect((await computersOf(FORGED)).found).not.toBe('same');
  expect((await computersOf('no log')).found).toBe('untried');
});

it('asks nothing of games that go on, that only people play, or that cannot be read', async () => {
  const [mara = ''] = await handIns(['Mara']);
  const { app } = await fresh();
  await app.actions.takeIn([file(mara, 'a.jsonl'), file(mara, 'b.jsonl')]);
  const [row] = app.store.getState().saves ?? [];
  if (!row) throw new Error('no row');
  expect(hasComputers(row)).toBe(true);
  for (const change of [{ verdict: null }, { persons: row.seats }, { damaged: true }, { bundled: true }])
    expect(hasComputers({ ...row, ...change })).toBe(false);
});
