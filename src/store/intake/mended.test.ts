import { describe, expect, it } from 'vitest';
import { sealOfResult, type LogAct, type LogResult } from '../../log';
import { file, fresh, handIns, intakeOf } from '../testing/hand-ins';

/** The same log with its last line as sealed as today, without that seal, or gone. */
function copies(bare: string): Record<'sealed' | 'bare' | 'open', string> {
  const lines = bare.trimEnd().split('\n');
  const [last = '', before = ''] = lines.toReversed();
  const result = JSON.parse(last) as LogResult;
  const sealed = { ...result, seal: sealOfResult((JSON.parse(before) as LogAct).seal, result) };
  const cut = `${lines.slice(0, -1).join('\n')}\n`;
  return { open: cut, bare, sealed: `${cut}${JSON.stringify(sealed)}\n` };
}

describe.each([
  ['open', 'sealed'],
  ['open', 'bare'],
  ['bare', 'sealed'],
] as const)('of a log that comes %s and %s', (poorer, fuller) => {
  const texts = async () => copies((await handIns(['Mara']))[0] ?? '');
  const kept = async ({ outside }: Awaited<ReturnType<typeof fresh>>) => {
    const [only, ...others] = await outside.vault.list();
    expect(others).toEqual([]);
    return { ...only, text: `${(await outside.vault.read(only?.id ?? ''))?.join('\n') ?? ''}\n` };
  };

  it('keeps the fuller that comes later, under the name of the row', async () => {
    const { [poorer]: first, [fuller]: second } = await texts();
    const here = await fresh();
    const { app } = here;
    await app.actions.takeIn([file(first, 'first.jsonl')]);
    await app.actions.rename((await kept(here)).id ?? '', 'Group A');
    await app.actions.takeIn([file(second, 'second.jsonl')]);
    expect(app.store.getState().notices).toMatchObject([{ key: 'intake.mended' }]);
    const { text, remarks, label, file: from, names, id } = await kept(here);
    expect(text).toBe(second);
    expect(remarks).toEqual(fuller === 'bare' ? ['unsealed'] : undefined);
    expect([label, from, names]).toEqual(['Group A', 'first.jsonl', { us: 'Mara' }]);
    expect(app.store.getState().session).toMatchObject({ id, result: { result: {} } });
  });

  it('keeps the fuller that came first', async () => {
    const { [poorer]: second, [fuller]: first } = await texts();
    const here = await fresh();
    await here.app.actions.takeIn([file(first, 'first.jsonl')]);
    await here.app.actions.takeIn([file(second, 'second.jsonl')]);
    expect(here.app.store.getState().notices).toMatchObject([{ key: 'intake.here-already' }]);
    expect((await kept(here)).text).toBe(first);
  });

  it.each([false, true])('keeps the fuller of several files, the fuller first: %s', async (first) => {
    const { [poorer]: poor, [fuller]: full } = await texts();
    const here = await fresh();
    const both = [file(poor, 'poor.jsonl'), file(full, 'full.jsonl')];
    await here.app.actions.takeIn(first ? both.toReversed() : both);
    const { id, text } = await kept(here);
    expect(text).toBe(full);
    expect(intakeOf(here.app)).toMatchObject(
      first ? { added: [id], known: [id], mended: [] } : { added: [id], known: [], mended: [id] },
    );
  });
});
