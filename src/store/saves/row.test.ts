import { expect, it } from 'vitest';
import { ru, us } from '../../engine/testing/alaska';
import type { SaveSummary } from '../app';
import { canGoOn, isLedHere, renewed } from './row';

const open: SaveSummary = {
  id: 'a',
  title: 'A',
  seats: [us, ru],
  persons: [us],
  round: 2,
  rounds: 6,
  verdict: null,
  changed: 0,
  content: 'one',
};

it.each<[Partial<SaveSummary>, boolean]>([
  [{}, true],
  [{ file: 'hand-in.jsonl' }, true],
  [{ remarks: ['other-scenario'] }, true],
  [{ remarks: ['other-rules'] }, false],
  [{ seenBy: us }, false],
  [{ verdict: 'compromise' }, false],
  [{ bundled: true }, false],
  [{ damaged: true }, false],
])('offers to go on with an open game that has %o: %s', (change, offered) => {
  expect(canGoOn({ ...open, ...change })).toBe(offered);
});

it('takes a game from a file for one that is led here once it has gone on here', () => {
  const dropped = { ...open, file: 'hand-in.jsonl', label: 'Group A' };
  expect([isLedHere(open), isLedHere(dropped), isLedHere({ ...open, persons: [] })]).toEqual([true, false, false]);
  expect(renewed(dropped, open)).toMatchObject({ file: 'hand-in.jsonl', label: 'Group A' });
  const goneOn = renewed(dropped, { ...open, content: 'two' });
  expect(goneOn).toMatchObject({ label: 'Group A' });
  expect(isLedHere(goneOn)).toBe(true);
});
