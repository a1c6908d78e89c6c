import { describe, expect, it } from 'vitest';
import { impasse } from './testing/run';

const COMMANDS = [
  'validate',
  'verify',
  'replay',
  'simulate',
  'window',
  'skill',
  'league',
  'climb',
  'manners',
  'models',
  'domain',
  'negotiate',
  'tournament',
];

describe('impasse', () => {
  it('lists its commands and its exit codes', () => {
    const { code, out } = impasse('--help');
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(`  ${command} `);
    expect(out).toContain('Exit codes');
  });

  it.each(COMMANDS)('explains %s', (command) => {
    const { code, out } = impasse(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: impasse ${command}`);
    expect(out).toContain('--json');
  });

  it('ends with 2 on wrong usage', () => {
    expect(impasse('negociate').code).toBe(2);
    expect(impasse('validate').code).toBe(2);
    expect(impasse('simulate', 'alaska-summit').code).toBe(2);
    expect(impasse('simulate', 'alaska-summit', '--games', 'many').code).toBe(2);
    expect(impasse('simulate', 'alaska-summit', '--games', '1', '--difficulty', 'divine').code).toBe(2);
    expect(impasse('simulate', 'alaska-summit', '--games', '1', '--difficulty', 'ua=hard,middle').code).toBe(2);
    expect(impasse('skill', 'alaska-summit', '--games', '1').code).toBe(2);
    expect(impasse('league', 'alaska-summit', '--opponents', 'easy').code).toBe(2);
    expect(impasse('climb', 'alaska-summit', '--games', '2').code).toBe(2);
    expect(impasse('climb', 'alaska-summit', '--side', 'ua', '--seats', 'us,ru').code).toBe(2);
    expect(impasse('manners', 'alaska-summit', '--level', 'divine').code).toBe(2);
    expect(impasse('window', 'alaska-summit', '--seats', 'us,mars').code).toBe(2);
    expect(impasse('window', 'alaska-summit', '--lens', 'rosy').code).toBe(2);
  });
});
