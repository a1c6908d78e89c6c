import { expect, it } from 'vitest';
import { advanced, clockFor, clockWords, extended, leftAt, paused, readClock, started, TIMETABLE } from '.';

const PLAN = TIMETABLE[50];
const SECOND = 1000;

it('runs, stands, is extended and goes on, and never ends anything', () => {
  const begun = started(clockFor('read', PLAN), 0);
  expect(clockWords(leftAt(begun, 0))).toBe('8:00');
  expect(clockWords(leftAt(begun, 90 * SECOND))).toBe('6:30');
  const stands = paused(begun, 90 * SECOND);
  expect(leftAt(stands, 10_000 * SECOND)).toBe(390 * SECOND);
  const again = started(stands, 1000 * SECOND);
  expect(clockWords(leftAt(again, 1030 * SECOND))).toBe('6:00');
  expect(clockWords(leftAt(extended(again, 1030 * SECOND, 2), 1030 * SECOND))).toBe('8:00');
  const late = started(clockFor('read', PLAN), 0);
  expect(clockWords(leftAt(late, 485 * SECOND))).toBe('−0:05');
  expect(clockWords(leftAt(extended(late, 485 * SECOND, 1), 485 * SECOND))).toBe('1:00');
  const play = advanced(late, 500 * SECOND, PLAN);
  expect([play.phase, clockWords(leftAt(play, 500 * SECOND))]).toEqual(['play', '20:00']);
  expect(advanced(advanced(play, 0, PLAN), 0, PLAN).phase).toBe('debrief');
});

it('is read as it was stored, and nothing else is', () => {
  const clock = started(clockFor('play', PLAN), 7);
  expect(readClock(JSON.stringify(clock))).toEqual(clock);
  for (const text of [null, '', '{}', '[]', '{"phase":"nap","left":1,"since":null,"off":false}', '{"phase":"play"}'])
    expect(readClock(text)).toBeNull();
});
