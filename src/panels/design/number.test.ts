import { describe, expect, it } from 'vitest';
import { plainPoints, signedNumber, signedPoints, writtenDate } from './number';

describe('numbers as print has them', () => {
  it('writes points with a sign and a real minus', () => {
    expect(signedPoints(150)).toBe('+1.5');
    expect(signedPoints(-200)).toBe('−2');
    expect(signedPoints(0)).toBe('0');
    expect(signedPoints(-25)).toBe('−0.25');
  });

  it('leaves the plus out where it says nothing', () => {
    expect(plainPoints(2000)).toBe('20');
    expect(plainPoints(-55)).toBe('−0.55');
    expect(signedNumber(3)).toBe('+3');
  });

  it('writes a date in full, the same in every time zone', () => {
    expect(writtenDate('2025-08-15')).toBe('15 August 2025');
  });
});
