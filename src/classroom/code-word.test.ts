import { expect, it } from 'vitest';
import { codeWord, isCodeLock, lockOf, opens } from '.';

it('knows a code word again however it is typed, and no other', async () => {
  const lock = await lockOf(' Kite  Seven', 'salt');
  expect(isCodeLock(JSON.parse(JSON.stringify(lock)))).toBe(true);
  expect(JSON.stringify(lock)).not.toMatch(/kite/i);
  expect(await opens(lock, 'ｋite seven ')).toBe(true);
  expect(await opens(lock, 'kite eight')).toBe(false);
  expect((await lockOf('kite seven', 'other salt')).key).not.toBe(lock.key);
  expect(codeWord(' \u3000 ')).toBe('');
  for (const bad of [null, 'word', {}, { salt: 'x' }, { salt: 'x', key: 1 }]) expect(isCodeLock(bad)).toBe(false);
});
