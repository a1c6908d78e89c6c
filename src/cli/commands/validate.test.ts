import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { impasse, put, scratch } from '../testing/run';

const FILE = 'scenarios/alaska-summit.json';
const folder = scratch();

describe('impasse validate', () => {
  it('finds nothing wrong with what comes with the game', async () => {
    expect(await impasse('validate', FILE)).toMatchObject({ code: 0, out: `${FILE}: no faults\n` });
  });

  it('names file and place of a payoff that does not sum to zero', async () => {
    const scenario = JSON.parse(readFileSync(FILE, 'utf8')) as {
      issues: { options: { payoffs: { us?: number } }[] }[];
    };
    Object.assign(scenario.issues[0]?.options[1]?.payoffs ?? {}, { us: 77 });
    const bad = put(folder, 'bad.json', JSON.stringify(scenario));
    const { code, error } = await impasse('validate', FILE, bad);
    expect(code).toBe(1);
    expect(error).toContain(bad);
    expect(error).toContain('/issues/0/options/1/payoffs');
  });

  it('gives the same as JSON', async () => {
    const broken = put(folder, 'broken.json', '{ "format": 1, ');
    const { code, out } = await impasse('validate', FILE, broken, '--json');
    const { files } = JSON.parse(out) as { files: { file: string; ok: boolean; faults: { message: string }[] }[] };
    expect(code).toBe(1);
    expect(files.map(({ file, ok }) => [file, ok])).toEqual([
      [FILE, true],
      [broken, false],
    ]);
    expect(files[1]?.faults[0]?.message).not.toBe('');
  });

  it('says that a file is missing', async () => {
    expect(await impasse('validate', 'nowhere.json')).toMatchObject({ code: 1, out: '' });
  });
});
