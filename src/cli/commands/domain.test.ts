import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { impasse, put, scratch } from '../testing/run';

const CASES = 'src/scenarios/importers/cases';
const NEGMAS = `${CASES}/negmas-trade`;
const folder = scratch();

describe('domains of the field in the terminal', () => {
  it('a folder of NegMAS’ YAML can be surveyed, negotiated over and played for', async () => {
    const { code, out, error } = await impasse('domain', NEGMAS, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ size: 24 });
    expect(error).toContain('_info.yaml');
    const bargained = await impasse('negotiate', NEGMAS, '--strategies', 'boulware,conceder', '--json');
    expect(bargained.code).toBe(0);
    expect(JSON.parse(bargained.out)).toMatchObject({ agreement: { quantity: expect.any(Number) as number } });
    const played = await impasse('tournament', NEGMAS, '--strategies', 'boulware,conceder', '--json');
    expect(played.code).toBe(0);
    expect(
      (await impasse('tournament', `${NEGMAS}/trade.yml`, '--strategies', 'boulware,conceder', '--json')).out,
    ).toBe(played.out);
  });

  it.each(['geniusweb-sets', 'geniusweb-numbers'])('today’s form of GeniusWeb: %s', async (name) => {
    expect((await impasse('domain', `${CASES}/${name}`)).code).toBe(0);
  });

  it('says on the error output what is odd, and reads it', async () => {
    const profile = put(
      folder,
      'p.xml',
      '<utility_space><objective><issue index="1" name="film"><item value="salt & pepper" evaluation="1"/><item value="plain" evaluation="2"/></issue><weight index="1" value="1"/></objective></utility_space>',
    );
    const { code, out, error } = await impasse('domain', `${CASES}/genius-odd/amp-domain.xml`, profile);
    expect(code).toBe(0);
    expect(out).toContain('2 outcomes');
    expect(error.match(/a bare &/g)).toHaveLength(2);
  });

  it.each([
    ['game.nfg', 'NFG 1 R "a" { "A" "B" } { 2 2 }', 'Gambit'],
    ['profileA.json', '{"issueWeights": {"a": 1}, "issues": {"a": {"x": 1}}}', 'NegoLog'],
  ])('%s is refused by its name, alone and in a folder', async (name, text, said) => {
    const alone = scratch();
    const file = put(alone, name, text);
    for (const given of [file, alone]) {
      const { code, error } = await impasse('domain', given);
      expect(code).toBe(1);
      expect(error).toContain(said);
      expect(error).toContain('GeniusWeb (.json)');
    }
  });
});

describe('a file in the terminal', () => {
  it('of 600 MB is refused at once, whatever it claims to be', async () => {
    for (const [command, name] of [
      ['domain', 'large.yml'],
      ['domain', 'large.xml'],
      ['tournament', 'large.json'],
      ['validate', 'large.json'],
    ] as const) {
      const path = join(folder, name);
      const file = openSync(path, 'w');
      ftruncateSync(file, 600_000_000);
      closeSync(file);
      const { code, error } = await impasse(command, path);
      expect(code).toBe(1);
      expect(error).toContain(path);
      expect(error).toMatch(/megabytes|larger than/);
    }
  });

  it('means the same in UTF-16 as in UTF-8', async () => {
    const text = readFileSync('scenarios/alaska-summit.json', 'utf8').replaceAll('\n', '\r\n');
    const wide = join(folder, 'wide.json');
    put(folder, 'wide.json', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(await impasse('validate', wide)).toMatchObject({ code: 0, out: `${wide}: no faults\n` });
  });
});
