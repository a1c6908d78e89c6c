import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../engine';
import { tell } from '../../text';
import { foreign, readDomain, readProfile, textOf } from '.';

const caseOf = (name: string): string => readFileSync(`src/scenarios/importers/cases/${name}`, 'utf8');

/** Reads a domain; with its notices. */
function read(text: string, name = 'odd.xml') {
  const notices: Fault[] = [];
  const domain = readDomain({ name, text, notice: (fault) => notices.push(fault) });
  for (const notice of notices) expect(tell(notice)).toContain(notice.place);
  return { domain, notices: notices.map(({ code, place }) => [code, place]) };
}

const PROFILE = (items: string, tail = '') =>
  `<utility_space><objective><issue index="1" name="a">${items}</issue><weight index="1" value="1"/></objective>${tail}</utility_space>`;

describe('GENIUS as it was really written', () => {
  it('a bare & stands for itself, with a notice', () => {
    const { domain, notices } = read(caseOf('genius-odd/amp-domain.xml'));
    expect(domain).toMatchObject({ ok: true, value: { issues: [{ values: ['salt & pepper', 'plain'] }] } });
    expect(notices).toEqual([['domain.bare-amp', 'odd.xml:5:1']]);
  });

  it.each([
    ['R&D', 'R&D'],
    ['a&', 'a&'],
    ['&', '&'],
    ['a&&b', 'a&&b'],
    ['a & b &amp; c', 'a & b & c'],
    ['& #', '& #'],
    ['&lt; &#65; &eacute;', '< A é'],
  ])('%s reads as %s', (written, value) => {
    const { domain } = read(PROFILE(`<item index="1" value="${written}" evaluation="1"/>`));
    expect(domain).toMatchObject({ ok: true, value: { issues: [{ values: [value] }] } });
  });

  it('but an entity of its own is refused', () => {
    const { domain } = read(PROFILE('<item index="1" value="&mine;" evaluation="1"/>'));
    expect(domain).toMatchObject({ ok: false, fault: { code: 'domain.xml' } });
  });

  it('a value twice is counted once, with a notice', () => {
    const { domain, notices } = read(caseOf('genius-odd/twice-domain.xml'));
    expect(domain).toMatchObject({ ok: true, value: { issues: [{ values: ['Mon', 'Tue'] }] } });
    expect(notices).toEqual([['domain.value-again', 'odd.xml:7:1']]);
  });

  it('a value twice with two evaluations has the last, as in GENIUS, with a notice', () => {
    const text = PROFILE(
      '<item value="0" evaluation="0"/><item value="0" evaluation="8"/><item value="1" evaluation="16"/>',
    );
    const notices: string[] = [];
    const { domain } = read(text);
    if (!domain.ok) throw new Error(domain.fault.code);
    const profile = readProfile({ name: 'p.xml', text, notice: ({ code }) => notices.push(code) }, domain.value);
    expect(profile).toMatchObject({ ok: true, value: { evaluations: [[0.5, 1]] } });
    expect(notices).toEqual(['domain.value-changed']);
  });

  it('attributes without a space between them are two, with a notice', () => {
    const { domain, notices } = read(PROFILE('<item index="1"value="x" evaluation="1"/>'));
    expect(domain).toMatchObject({ ok: true, value: { issues: [{ values: ['x'] }] } });
    expect(notices.map(([code]) => code)).toEqual(['domain.crowded']);
  });

  it('letters of Western Europe are read whether the file says so or not', () => {
    const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const text = PROFILE('<item index="1" value="café" evaluation="1"/>');
    const told: string[] = [];
    const said = textOf('a.xml', latin(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`));
    const silent = textOf('a.xml', latin(text), ({ code }) => told.push(code));
    expect(said.ok && said.value.includes('café')).toBe(true);
    expect(silent).toEqual({ ok: true, value: text });
    expect(told).toEqual(['domain.western']);
  });
});

describe('GeniusWeb as it is written today', () => {
  it.each([
    ['geniusweb-sets', [3, 3], [0, 1], [0, 0.3, 1]],
    ['geniusweb-numbers', [6], [0, 1], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('%s loads', (folder, sizes, ends, first) => {
    const source = (name: string) => ({ name, text: caseOf(`${folder}/${name}`) });
    const domain = readDomain(source('domain.json'));
    if (!domain.ok) throw new Error(JSON.stringify(domain.fault));
    expect(domain.value.issues.map(({ values }) => values.length)).toEqual(sizes);
    for (const name of ['a.json', 'b.json']) {
      const profile = readProfile(source(name), domain.value);
      if (!profile.ok) throw new Error(JSON.stringify(profile.fault));
      const [worths = []] = profile.value.evaluations;
      expect([Math.min(...worths), Math.max(...worths)]).toEqual(ends);
      if (name === 'a.json') expect(worths.map((worth) => Number(worth.toFixed(9)))).toEqual(first);
    }
  });

  it('a mixture of both kinds, of both ages, and values that are numbers', () => {
    const text = JSON.stringify({
      LinearAdditiveUtilitySpace: {
        issueUtilities: {
          days: { DiscreteValueSetUtilities: { valueUtilities: { 3: 1, 4: 0.5 } } },
          food: { discreteutils: { valueUtilities: { much: 1, little: 0 } } },
          price: { NumberValueSetUtilities: { lowValue: 10, lowUtility: 1, highValue: 12, highUtility: 0 } },
        },
        issueWeights: { days: 0.5, food: 0.25, price: 0.25 },
        domain: {
          name: 'm',
          issuesValues: {
            days: { values: [3, 4] },
            food: { values: ['much', 'little'] },
            price: { range: { low: '10', high: '12', step: '1' } },
          },
        },
        reservationBid: { issuevalues: { days: '4', food: 'little', price: '12' } },
      },
    });
    const domain = readDomain({ name: 'm.json', text });
    if (!domain.ok) throw new Error(JSON.stringify(domain.fault));
    const profile = readProfile({ name: 'm.json', text }, domain.value);
    expect(profile).toMatchObject({
      ok: true,
      value: {
        evaluations: [
          [1, 0.5],
          [1, 0],
          [1, 0.5, 0],
        ],
        reservation: 0.25,
      },
    });
  });

  it('utilities of a kind that nobody knows are refused by their name', () => {
    const text = caseOf('geniusweb-sets/a.json').replaceAll('DiscreteValueSetUtilities', 'PartsUtilities');
    const domain = readDomain({ name: 'a.json', text });
    if (!domain.ok) throw new Error(JSON.stringify(domain.fault));
    const profile = readProfile({ name: 'a.json', text }, domain.value);
    expect(profile).toMatchObject({ ok: false, fault: { code: 'domain.value-utilities' } });
    if (!profile.ok) expect(tell(profile.fault)).toContain('PartsUtilities');
  });
});

describe('files of other tools are refused by their names, with what can be read instead', () => {
  it.each([
    ['game.nfg', 'NFG 1 R "Prisoners" { "A" "B" } { 2 2 }\n\n1 1 0 2 2 0 1 1', 'Gambit'],
    ['game.txt', 'NFG 1 D "Prisoners"', 'Gambit'],
    ['game.efg', 'EFG 2 R "Poker"', 'Gambit'],
    ['profileA.json', '{"reservationValue": 0, "issueWeights": {"a": 1}, "issues": {"a": {"x": 1}}}', 'NegoLog'],
    ['specs.json', '{"Name": "Domain0", "NumberOfBids": 27}', 'NegoLog'],
    ['tournament.yaml', '# a\ndeadline_time: null\nagents: [A]\n', 'NegoLog'],
    ['t.xml', '<?xml version="1.0"?>\n<!-- <a> -->\n<Tournament id="1"><a/></Tournament>', 'a tournament of GENIUS'],
    ['m.xml', '<multilateralTournament/>', 'a tournament of GENIUS'],
    ['domainrepository.xml', '<repository fileName="d.xml"/>', 'a list of GENIUS'],
    ['settings.json', '{"AllPermutationsSettings": {"teams": []}}', 'a tournament of GeniusWeb'],
    ['list.json', '["http://localhost/profilesserver/get/party/party1"]', 'only names profiles'],
    ['s.json', '{"format": 1, "tracks": [{}]}', 'impasse simulate'],
    ['g.jsonl', '{"format":"impasse-log","version":1}', 'impasse verify'],
  ])('%s', (name, text, said) => {
    const fault = foreign({ name, text });
    expect(fault?.code).toBe('domain.foreign');
    expect(fault && tell(fault)).toContain(`${name}: `);
    expect(fault && tell(fault)).toContain(said);
    expect(readDomain({ name, text })).toMatchObject({ ok: false, fault: { code: 'domain.foreign' } });
  });

  it('a file that only might be one is looked at in no time', () => {
    const began = process.cpuUsage();
    for (const text of ['<!-- '.repeat(4000), '<!---->'.repeat(3000), '{"issues":'.repeat(2000), '['.repeat(20_000)])
      expect(foreign({ name: 'x', text })).toBeNull();
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  });
});
