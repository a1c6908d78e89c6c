import { describe, expect, it } from 'vitest';
import { beamOf } from './beam';
import { eu, ru, ua, us } from '../../../engine/testing/alaska';

describe('beamOf', () => {
  it('gives both halves the same weight', () => {
    const beam = beamOf([
      { side: us, value: 200 },
      { side: ru, value: 1100 },
      { side: ua, value: -800 },
      { side: eu, value: -500 },
    ]);
    const weight = (half: typeof beam.pays) => half.reduce((sum, { value }) => sum + value, 0);
    expect(weight(beam.pays)).toBe(beam.total);
    expect(weight(beam.gains)).toBe(beam.total);
    expect(beam.gains.map(({ side }) => side)).toEqual(['ru', 'us']);
  });

  it('is empty while nothing has moved', () => {
    expect(beamOf([{ side: us, value: 0 }])).toEqual({ pays: [], gains: [], total: 0 });
  });

  it('puts the heaviest payer next to the pivot, first in its half', () => {
    const beam = beamOf([
      { side: us, value: 900 },
      { side: ua, value: -800 },
      { side: eu, value: -100 },
    ]);
    expect(beam.pays.map(({ side }) => side)).toEqual(['ua', 'eu']);
  });
});
