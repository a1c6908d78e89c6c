import { scryptSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { isSeed } from '../engine';
import { LETTERS } from '../log';
import { cardOf, drawnCards, drawnCode, seedOfTable, tableCode } from '.';

const CLASS = { seed: 4143, scenario: { id: 'alaska-summit' } };
const fill = (bytes: Uint8Array<ArrayBuffer>): unknown => crypto.getRandomValues(bytes);

it('gives each table a card of five words, that is the table’s alone', () => {
  const cards = drawnCards(fill);
  const codes = Array.from({ length: 40 }, (_, i) => cardOf(cards, CLASS, i + 1));
  expect(new Set(codes).size).toBe(40);
  for (const [i, code] of codes.entries()) {
    expect(code.split(' ')).toHaveLength(5);
    expect(tableCode(code.toUpperCase().replaceAll(' ', ' - '), CLASS, i + 1)).toEqual({ ok: true, value: code });
  }
  const [first = ''] = codes;
  expect(tableCode(first, CLASS, 2)).toMatchObject({ fault: { code: 'class.table-check' } });
  expect(tableCode(first, { ...CLASS, seed: 4144 }, 1)).toMatchObject({ fault: { code: 'class.table-check' } });
  expect(tableCode(first.split(' ').slice(1).join(' '), CLASS, 1)).toMatchObject({
    fault: { code: 'class.table-length' },
  });
  expect(cardOf(cards, CLASS, 1)).toBe(first);
  expect(drawnCode(fill, CLASS, 1)).not.toBe(drawnCode(fill, CLASS, 1));
});

it('stretches a code as scrypt does, to a seed that only this table has', async () => {
  const seed = await seedOfTable('brass lamp fjord seven moon', CLASS, 3);
  const key = scryptSync('brass lamp fjord seven moon', 'impasse table alaska-summit 4143 3', 16, {
    N: 2 ** 15,
    r: 8,
    p: 1,
    maxmem: 2 ** 26,
  });
  const bits = [...key].map((byte) => byte.toString(2).padStart(8, '0')).join('') + '00';
  expect(seed).toBe((bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join(''));
  expect(isSeed(seed)).toBe(true);
  expect(await seedOfTable('brass lamp fjord seven moon', CLASS, 4)).not.toBe(seed);
});
