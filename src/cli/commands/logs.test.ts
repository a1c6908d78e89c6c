import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { impasse, put, scratch } from '../testing/run';

const folder = scratch();
const log = join(folder, 'alaska-summit-9.jsonl');
let lines: string[] = [];

beforeAll(() => {
  expect(impasse('simulate', 'alaska-summit', '--games', '1', '--seed', '9', '--logs', folder).code).toBe(0);
  lines = readFileSync(log, 'utf8').split('\n');
});

describe('impasse verify', () => {
  it('accepts a log as it was written', () => {
    const { code, out } = impasse('verify', log);
    expect([code, out]).toEqual([0, expect.stringContaining('the game is finished')]);
  });

  it('accepts a beginning, and says where a line is cut off', () => {
    const cut = put(folder, 'cut.jsonl', `${lines.slice(0, 5).join('\n')}\n${lines[5]?.slice(0, 40) ?? ''}`);
    const { code, out, error } = impasse('verify', cut);
    expect([code, out]).toEqual([0, expect.stringContaining('not finished')]);
    expect(error).toContain(cut);
    expect(JSON.parse(impasse('verify', cut, '--json').out)).toMatchObject({ ok: true, acts: 4, cutOff: true });
  });

  it('names the line that was altered', () => {
    const altered = lines.map((line, i) => (i === 3 ? line.replace(/"hash":"./, '"hash":"z') : line));
    const bad = put(folder, 'altered.jsonl', altered.join('\n'));
    const { code, error } = impasse('verify', bad);
    expect([code, error]).toEqual([1, expect.stringContaining('4')]);
    expect(JSON.parse(impasse('verify', bad, '--json').out)).toMatchObject({ ok: false, fault: { place: 'line 4' } });
  });

  it('refuses what is no log', () => {
    expect(impasse('verify', 'package.json').code).toBe(1);
    expect(impasse('verify', join(folder, 'nothing')).code).toBe(1);
  });
});

describe('impasse replay', () => {
  it('prints the transcript and the ledger', () => {
    const { code, out } = impasse('replay', log);
    expect(code).toBe(0);
    expect(out).toContain('The Alaska Summit');
    expect(out).toMatch(/\n2\. /);
    expect(out).toMatch(/Moscow +[+−0]/);
    expect(out).toContain('Verdict: ');
  });

  it('stops where it is told to', () => {
    const { code, out } = impasse('replay', log, '--to', '3', '--json');
    const told = JSON.parse(out) as { acts: unknown[]; verdict: string | null };
    expect([code, told.acts.length, told.verdict]).toEqual([0, 3, null]);
    expect(impasse('replay', log, '--to', '9999').code).toBe(1);
  });
});
