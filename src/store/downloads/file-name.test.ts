import { expect, it } from 'vitest';
import { fileNameOf } from './file-name';

it.each(['eu', 'european-union', 'side-2'])('names the seat of a seat’s log, be its id %s', (seat) => {
  const header = { scenario: { id: 'my-table' }, seenBy: seat, started: '2026-11-27T18:05:00.000Z' };
  expect(fileNameOf(`${JSON.stringify(header)}\n`)).toBe(`impasse-my-table-2026-11-27-1805-${seat}`);
});

it('takes for a seat nothing that could not be one', () => {
  expect(fileNameOf('{"seenBy":"../up"}')).toBe('impasse-log');
});
