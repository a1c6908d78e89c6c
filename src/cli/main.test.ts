import { describe, expect, it } from 'vitest';
import { impasse, started } from './testing/run';

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
  it('lists its commands and its exit codes', async () => {
    const { code, out } = await impasse('--help');
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(`  ${command} `);
    expect(out).toContain('Exit codes');
  });

  it('says and ends the same as a process of its own', async () => {
    for (const args of [['--help'], ['negociate'], ['validate', 'nowhere.json']])
      expect(started(...args)).toEqual(await impasse(...args));
  });

  it.each(COMMANDS)('explains %s', async (command) => {
    const { code, out } = await impasse(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`Usage: impasse ${command}`);
    expect(out).toContain('--json');
  });

  it('ends with 2 on wrong usage', async () => {
    expect((await impasse('negociate')).code).toBe(2);
    expect((await impasse('validate')).code).toBe(2);
    expect((await impasse('simulate', 'alaska-summit')).code).toBe(2);
    expect((await impasse('simulate', 'alaska-summit', '--games', 'many')).code).toBe(2);
    expect((await impasse('simulate', 'alaska-summit', '--games', '1', '--difficulty', 'divine')).code).toBe(2);
    expect((await impasse('simulate', 'alaska-summit', '--games', '1', '--difficulty', 'ua=hard,middle')).code).toBe(2);
    expect((await impasse('skill', 'alaska-summit', '--games', '1')).code).toBe(2);
    expect((await impasse('league', 'alaska-summit', '--opponents', 'easy')).code).toBe(2);
    expect((await impasse('climb', 'alaska-summit', '--games', '2')).code).toBe(2);
    expect((await impasse('climb', 'alaska-summit', '--side', 'ua', '--seats', 'us,ru')).code).toBe(2);
    expect((await impasse('manners', 'alaska-summit', '--level', 'divine')).code).toBe(2);
    expect((await impasse('window', 'alaska-summit', '--seats', 'us,mars')).code).toBe(2);
    expect((await impasse('window', 'alaska-summit', '--lens', 'rosy')).code).toBe(2);
  });
});
