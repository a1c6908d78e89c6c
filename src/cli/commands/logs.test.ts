import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson, fnv1a64 } from '../../engine';
import { DELEGATIONS } from '../../log';
import { impasse, put, scratch } from '../testing/run';

const CASES = {
  forged: 'src/log/cases/forged-rules-2.jsonl',
  forgedBefore: 'src/log/cases/forged-computer-signs.jsonl',
  otherRules: 'src/log/cases/other-rules.jsonl',
};

/** A log with another header, sealed anew, as whoever changes it on purpose would. */
function sealedAgain([first = '', ...rest]: readonly string[], change: (header: string) => string): string {
  const header = change(first);
  let seal = fnv1a64(canonicalJson(JSON.parse(header)));
  const sealed = rest.filter(Boolean).map((line) => {
    const { seal: _old, ...unsealed } = JSON.parse(line) as Record<string, unknown>;
    seal = fnv1a64(seal + canonicalJson(unsealed));
    return JSON.stringify({ ...unsealed, seal });
  });
  return [header, ...sealed, ''].join('\n');
}

const folder = scratch();
const log = join(folder, 'alaska-summit-9.jsonl');
let lines: string[] = [];

beforeAll(async () => {
  expect((await impasse('simulate', 'alaska-summit', '--games', '1', '--seed', '9', '--logs', folder)).code).toBe(0);
  lines = readFileSync(log, 'utf8').split('\n');
});

describe('impasse verify', () => {
  it('accepts a log as it was written', async () => {
    const { code, out } = await impasse('verify', log);
    expect([code, out]).toEqual([0, expect.stringContaining('the game is finished')]);
  });

  it('accepts a beginning, and says where a line is cut off', async () => {
    const cut = put(folder, 'cut.jsonl', `${lines.slice(0, 5).join('\n')}\n${lines[5]?.slice(0, 40) ?? ''}`);
    const { code, out, error } = await impasse('verify', cut);
    expect([code, out]).toEqual([0, expect.stringContaining('not finished')]);
    expect(error).toContain(cut);
    expect(JSON.parse((await impasse('verify', cut, '--json')).out)).toMatchObject({ ok: true, acts: 4, cutOff: true });
  });

  it('names the line that was altered', async () => {
    const altered = lines.map((line, i) => (i === 3 ? line.replace(/"hash":"./, '"hash":"z') : line));
    const bad = put(folder, 'altered.jsonl', altered.join('\n'));
    const { code, error } = await impasse('verify', bad);
    expect([code, error]).toEqual([1, expect.stringContaining('4')]);
    expect(JSON.parse((await impasse('verify', bad, '--json')).out)).toMatchObject({
      ok: false,
      fault: { place: 'line 4' },
    });
  });

  it('says what a log proves, and leads its computers again', async () => {
    const { code, out } = await impasse('verify', log, '--computers');
    expect([code, out]).toEqual([0, expect.stringContaining('are what its delegation does there')]);
    expect(out).toContain('The scenario is the one that comes with the game under the name alaska-summit.');
    expect(out).toContain('its line is sealed');
    expect(out).toContain('What no log can prove: who sat there.');
    expect(JSON.parse((await impasse('verify', log, '--computers', '--json')).out)).toMatchObject({
      ok: true,
      by: 'rules',
      scenario: { kind: 'same' },
      result: 'sealed',
      computers: { sides: ['us', 'ru'], delegations: 'these', differs: null },
    });
  });

  it('tells what a forger made of the computer, and ends with 1 only where that is sure', async () => {
    const text = readFileSync(CASES.forged, 'utf8').split('\n');
    const byDelegations = (version: number): string =>
      put(
        folder,
        `forged-${version}.jsonl`,
        sealedAgain(text, (header) => header.replace(/"delegations":\d+/, `"delegations":${version}`)),
      );
    const forged = await impasse('verify', byDelegations(DELEGATIONS), '--computers');
    expect([forged.code, forged.out]).toEqual([
      1,
      expect.stringMatching(/Act 3 in line 4 .*The log names these very delegations/),
    ]);
    expect(forged.out).toContain('It would have been: Moscow');
    const others = await impasse('verify', byDelegations(DELEGATIONS + 1), '--computers');
    expect([others.code, others.out]).toEqual([0, expect.stringMatching(/Act 3 in line 4 /)]);
    expect((await impasse('verify', CASES.forged)).out).toContain('That has not been tried here.');
    // Of a log of older rules nobody can tell.
    const before = await impasse('verify', CASES.forgedBefore, '--computers');
    expect([before.code, before.out]).toEqual([0, expect.stringContaining('and these rules')]);
    // Lets a person's log say that the computer led, and seals it anew.
    const named = put(
      folder,
      'named.jsonl',
      sealedAgain(lines, (header) => header.replace(/"middle"/g, '"easy"')),
    );
    const sure = await impasse('verify', named, '--computers', '--json');
    expect([sure.code, JSON.parse(sure.out)]).toEqual([
      1,
      expect.objectContaining({ ok: false, by: 'rules', computers: expect.objectContaining({ delegations: 'these' }) }),
    ]);
    expect((await impasse('verify', named)).code).toBe(0);
  });

  it('adds up a log of other rules, tells it, and ends with 0', async () => {
    const { code, out } = await impasse('verify', CASES.otherRules);
    expect([code, out]).toEqual([0, expect.stringContaining('played by rules 0')]);
    expect(out).toContain('left open');
    const told = await impasse('replay', CASES.otherRules);
    expect([told.code, told.error]).toEqual([0, expect.stringContaining('played by rules 0')]);
    expect(told.out).toContain('Verdict: ');
  });

  it('finds a scenario that was changed under its name', async () => {
    const forged = put(
      folder,
      'scenario.jsonl',
      sealedAgain(lines, (header) => header.replace(/"tagline":"[^"]*"/, '"tagline":"Another"')),
    );
    const { code, out } = await impasse('verify', forged);
    expect([code, out]).toEqual([0, expect.stringContaining('It differs from today’s in 1 place: /tagline.')]);
    expect(JSON.parse((await impasse('verify', forged, '--json')).out)).toMatchObject({
      scenario: { kind: 'changed', count: 1, places: ['/tagline'] },
    });
  });

  it('does not read a file that is too large, and reads one of Windows', async () => {
    const large = join(folder, 'large.jsonl');
    writeFileSync(large, '');
    truncateSync(large, 600 * 1024 * 1024);
    const began = performance.now();
    const { code, error } = await impasse('verify', large);
    expect([code, error]).toEqual([1, expect.stringContaining(`${large}: The file is larger than 20 MB`)]);
    expect(performance.now() - began).toBeLessThan(10_000);
    const windows = join(folder, 'windows.jsonl');
    writeFileSync(windows, `\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le');
    expect((await impasse('verify', windows)).code).toBe(0);
  });

  it('refuses what is no log', async () => {
    expect((await impasse('verify', 'package.json')).code).toBe(1);
    expect((await impasse('verify', join(folder, 'nothing'))).code).toBe(1);
  });
});

describe('impasse replay', () => {
  it('prints the transcript and the ledger', async () => {
    const { code, out } = await impasse('replay', log);
    expect(code).toBe(0);
    expect(out).toContain('The Alaska Summit');
    expect(out).toMatch(/\n2\. /);
    expect(out).toMatch(/Moscow +[+−0]/);
    expect(out).toContain('Verdict: ');
  });

  it('stops where it is told to', async () => {
    const { code, out } = await impasse('replay', log, '--to', '3', '--json');
    const told = JSON.parse(out) as { acts: unknown[]; verdict: string | null };
    expect([code, told.acts.length, told.verdict]).toEqual([0, 3, null]);
    expect((await impasse('replay', log, '--to', '9999')).code).toBe(1);
  });
});
