import { describe, expect, test } from 'vitest';
import { TABLE } from '../art';
import { setup, view, type Scenario, type View } from '../engine';
import { loadScenario } from '../scenarios';
import { targetsOf, targetId, type Frame } from '../store';
import { loadSurface } from '../surfaces';
import { LABEL_AT } from '../surfaces/ukraine/map';
import { freePlace, hitAt, inside, type Hit } from './hits';
import { changesAt } from './shown';
import { ru, us } from '../engine/testing/alaska';

async function alaska(): Promise<{ scenario: Scenario; start: View }> {
  const loaded = await loadScenario('alaska-summit');
  if (!loaded.ok) throw new Error(loaded.fault.code);
  const scenario = loaded.value;
  const settings = { rounds: 8, leaks: true, events: true, absentMoves: false };
  const state = setup(scenario, { seats: [us, ru], seed: 1, settings });
  if (!state.ok) throw new Error(state.fault.code);
  return { scenario, start: view(state.value, us) };
}

describe('the map', () => {
  test('is coloured by the option that each contested region has in the terms', async () => {
    const { scenario } = await alaska();
    const surface = await loadSurface(scenario);
    const terms = { donetsk: 'ua-leaves', kherson: 'freeze', nato: 'path' };
    expect(surface.fields.map((field) => [field.id, surface.state(field, { terms, settled: false })])).toEqual([
      ['donetsk', { kind: 'held', looks: ['red'] }],
      ['zaporizhzhia', { kind: 'open' }],
      ['kherson', { kind: 'split', before: 'gold', behind: 'red' }],
    ]);
  });
});

describe('what can be pressed', () => {
  test('has one id each, which its focus names too', async () => {
    const { scenario, start } = await alaska();
    const list = targetsOf(scenario, start, {});
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(list.map(({ focus }) => targetId(focus))).toEqual(list.map(({ id }) => id));
    expect(list.map(({ id }) => id)).toContain('region:donetsk');
    expect(list.filter(({ id }) => id.startsWith('side:'))).toHaveLength(4);
  });

  test('says what a side gains only where something is drafted', async () => {
    const { scenario, start } = await alaska();
    const kyiv = (terms: Record<string, string>) =>
      targetsOf(scenario, start, terms).find(({ id }) => id === 'side:ua')?.labelValues;
    expect(kyiv({})).toMatchObject({ state: 'absent', drafted: 'no' });
    expect(kyiv({ donetsk: 'ua-leaves' })).toMatchObject({ drafted: 'yes', gain: -900 });
  });
});

const thing = (id: string, shape: Hit['shapes'][number]): Hit => ({
  thing: { id, focus: { kind: 'round' }, panel: 'record', labelKey: 'table.twin-round', labelValues: {} },
  shapes: [shape],
  edged: 1,
});
const square = (x: number, y: number, side: number): Hit['shapes'][number] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

describe('hits', () => {
  const hits = [thing('above', square(0, 0, 10)), thing('below', square(5, 5, 10))];

  test('the thing on top takes the press', () => {
    expect(hitAt(hits, [7, 7])?.thing.id).toBe('above');
    expect(hitAt(hits, [12, 12])?.thing.id).toBe('below');
    expect(hitAt(hits, [30, 30])).toBeNull();
  });

  test('a free place of a thing half covered is not under its cover, nor out of sight', () => {
    const below = hits[1];
    if (!below) throw new Error('no hit');
    const place = freePlace(hits, below, { x: 0, y: 0, w: 100, h: 100 });
    expect(place && hitAt(hits, place)).toBe(below);
    expect(freePlace(hits, below, { x: 0, y: 0, w: 4, h: 4 })).toBeNull();
  });

  test('regions are found where their labels stand', () => {
    const triangle = [
      [0, 0],
      [10, 0],
      [0, 10],
    ] as const;
    expect(inside(triangle, [2, 2])).toBe(true);
    expect(inside(triangle, [8, 8])).toBe(false);
    expect(TABLE.map(LABEL_AT.donetsk)[0]).toBeGreaterThan(TABLE.map(LABEL_AT.kherson)[0]);
  });
});

describe('changes of the meters', () => {
  test('count from the opening of the round to the frame', () => {
    const frame = (index: number, kind: string, intensity: number): Frame =>
      ({ index, act: index, event: { kind }, view: { meters: { intensity } } }) as unknown as Frame;
    const frames = [frame(0, 'turn', 5), frame(1, 'moved', 6), frame(2, 'round-opened', 6), frame(3, 'moved', 8)];
    expect(changesAt(frames, frames[1] as Frame)).toEqual({ intensity: 1 });
    expect(changesAt(frames, frames[2] as Frame)).toEqual({ intensity: 0 });
    expect(changesAt(frames, frames[3] as Frame)).toEqual({ intensity: 2 });
  });
});
