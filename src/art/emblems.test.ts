import { describe, expect, it } from 'vitest';
import { EMBLEMS } from '../engine';
import { emblemSvg } from './emblems';

const bodyOf = (name: string): string => emblemSvg(name).replace(/^<svg[^>]*><path[^>]*>/, '');
const numbersIn = (text: string): readonly number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

describe('the neutral emblems', () => {
  it('are six or more, one for each side of the largest table, and no two alike', () => {
    expect(EMBLEMS.length).toBeGreaterThanOrEqual(6);
    expect(new Set(EMBLEMS.map(bodyOf)).size).toBe(EMBLEMS.length);
  });

  it.each(EMBLEMS)('%s is small, begins inside its box, and is of two tones that print apart', (name) => {
    const svg = emblemSvg(name);
    expect(svg.length).toBeLessThan(600);
    expect(new Set(svg.match(/#[0-9a-f]{6}/g)).size).toBe(2);
    const [, d = ''] = / d="([^"]*)"\/><\/svg>$/.exec(svg) ?? [];
    for (const [x = -1, y = -1] of [...d.matchAll(/M[^A-Za-z]*/g)].map(([move]) => numbersIn(move))) {
      expect([x >= 1 && x <= 31, y >= 1 && y <= 23]).toEqual([true, true]);
    }
  });

  it('have the bare ground for a name that nobody drew', () => {
    expect(bodyOf('dragon')).toBe('</svg>');
    expect(bodyOf('constructor')).toBe('</svg>');
  });
});
