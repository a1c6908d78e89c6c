import fc from 'fast-check';
import { expect, it } from 'vitest';
import golden from '../log/golden/rules-2/two-signed.jsonl?raw';
import { parseLog, print, verifyLog, withNote, type GameLog } from '../log';
import { tell } from '../text';
import { codeOf, exerciseIn, headline, headlineNote, headlinesIn, LONGEST_HEADLINE, openCode, restore } from '.';

const told = (typed: string): string => {
  const read = headline(typed);
  return read.ok ? read.value : tell(read.fault);
};

async function parsed(text: string): Promise<GameLog> {
  const log = await parseLog(text);
  if (!log.ok) throw new Error(`${log.fault.code} ${log.fault.place}`);
  return log.value;
}

it('takes one printable line, and says what is wrong with anything else', () => {
  expect(told('  Ferries\n run\tagain ')).toBe('Ferries run again');
  expect(told('')).toMatch(/^Nothing is written yet/);
  expect(told(' \n\u200B\u00AD ')).toMatch(/^Nothing is written yet/);
  expect(told('x'.repeat(LONGEST_HEADLINE + 1))).toBe('This headline has 121 characters; 120 fit. Shorten it.');
  expect(told('🕊'.repeat(LONGEST_HEADLINE))).toBe('🕊'.repeat(LONGEST_HEADLINE));
  for (const bad of ['a\u0000b', 'a\u001Bb', 'a\u202Eb', 'a\u2066b', 'a\uD800b', 'a\u0085b'])
    expect(told(bad)).toMatch(/cannot be printed/);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      const read = headline(typed);
      if (read.ok) expect(headline(read.value)).toEqual(read);
      else expect(tell(read.fault)).not.toContain(read.fault.code);
    }),
  );
});

it('stands in the log as a note that changes no hash, and comes through file and code', async () => {
  const before = await parsed(golden);
  const text = 'Ferries run again: «Перемирие в порту», 停火 – “for now”';
  const log = withNote(before, headlineNote(text));
  expect(log.acts.map(({ hash }) => hash)).toEqual(before.acts.map(({ hash }) => hash));
  expect(await verifyLog(await parsed(print(log)))).toMatchObject({ ok: true });
  const half = withNote({ ...before, acts: before.acts.slice(0, 3), result: null }, headlineNote(text));
  expect(headlinesIn(half.acts)).toEqual([{ act: 3, text }]);
  const code = codeOf(half);
  if (!code.ok) throw new Error(code.fault.code);
  const opened = openCode(code.value);
  const read = opened.ok ? opened.value.read(half.header.scenario) : opened;
  const again = read.ok ? restore(read.value, half.header.scenario) : read;
  if (!again.ok) throw new Error(again.fault.code);
  expect(headlinesIn(again.value.log.acts)).toEqual([{ act: 3, text }]);
  expect(exerciseIn(again.value.log.acts)).toBeNull();
});

it('passes over a note that nobody could have typed', async () => {
  const before = await parsed(golden);
  const open = { ...before, result: null };
  const notes = [
    { kind: 'headline' },
    { kind: 'headline', text: 7 },
    { kind: 'headline', text: 'a\u202Eb' },
    { kind: 'headline', text: 'x'.repeat(200) },
    { kind: 'headline', text: ' a' },
    { kind: 'remark', text: 'a' },
  ];
  expect(headlinesIn(notes.reduce(withNote, open).acts)).toEqual([]);
});
