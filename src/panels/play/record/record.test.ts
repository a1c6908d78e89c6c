import { describe, expect, it } from 'vitest';
import type { GameEvent, View } from '../../../engine';
import type { Frame } from '../../../store';
import { costItems } from '../ledger/costs';
import { changeThisRound, stepsOf } from '../meters/meter';
import { entriesOf, focusOf, latestFirst } from './record';
import { by, ru, us } from '../../../engine/testing/alaska';

const frame = (index: number, round: number, event: GameEvent): Frame => ({
  index,
  act: index,
  event,
  view: { round } as View,
});

const frames: readonly Frame[] = [
  frame(0, 0, { kind: 'turn', queue: [] }),
  frame(1, 1, { kind: 'round-opened', round: 1, queue: [us, ru] }),
  frame(2, 1, {
    kind: 'moved',
    side: ru,
    move: 'bombard',
    effect: { meters: { intensity: 2 }, costs: by({ us: 0, ru: 50, ua: 30, eu: 0 }) },
  }),
  frame(3, 1, { kind: 'round-closed', round: 1, war: by({ us: 10, ru: 20, ua: 40, eu: 30 }), effect: {} }),
  frame(4, 2, { kind: 'round-opened', round: 2, queue: [ru, us] }),
  frame(5, 2, { kind: 'drafted', side: us, number: 1, terms: { donetsk: 'freeze' } }),
  frame(6, 2, { kind: 'turn', queue: [us] }),
];

const tell = (event: GameEvent): string | null => (event.kind === 'turn' ? null : event.kind);

describe('entriesOf', () => {
  const acts = [
    {
      act: 5,
      intent: { kind: 'open' as const },
      events: [],
      seal: '0'.repeat(16),
      reason: { code: 'hold-nothing' as const, values: {} },
    },
  ];

  it('leaves out what only moves the game on, and frame 0', () => {
    expect(entriesOf(frames, acts, tell).map((entry) => entry.frame)).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives a computer’s reason once an act', () => {
    expect(
      entriesOf(frames, acts, tell)
        .filter(({ reason }) => reason)
        .map((entry) => entry.frame),
    ).toEqual([5]);
  });

  it('groups by round, the latest first', () => {
    expect(latestFirst(entriesOf(frames, acts, tell)).map(({ round, items }) => [round, items.length])).toEqual([
      [2, 2],
      [1, 3],
    ]);
  });
});

describe('focusOf', () => {
  it('finds the thing on the table that an event is about', () => {
    expect(frames.map(({ event }) => focusOf(event)?.kind ?? null)).toEqual([
      null,
      null,
      'meter',
      null,
      null,
      'draft',
      null,
    ]);
  });
});

describe('what moved meters and costs', () => {
  it('itemises costs, the war first', () => {
    expect(costItems(frames, ru)).toEqual([
      { cause: { kind: 'war', rounds: 1 }, amount: 20 },
      { cause: { kind: 'move', move: 'bombard', by: 'ru' }, amount: 50 },
    ]);
  });

  it('tells the steps of a meter, and only those of this round as its change', () => {
    expect(stepsOf(frames, 'intensity')).toMatchObject([{ round: 1, by: 2, cause: { kind: 'move' } }]);
    expect(changeThisRound(frames, 'intensity')).toBe(0);
    expect(changeThisRound(frames.slice(0, 3), 'intensity')).toBe(2);
  });
});
