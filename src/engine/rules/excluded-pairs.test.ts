import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, conflictIn, decide, mend, type Scenario } from '..';
import { ALASKA, SETTINGS, begin } from '../testing/random-play';
import { ru, us } from '../testing/alaska';

const why = { text: 'They contradict each other.', sources: ['inferred'] };
const PAIRS = [
  { terms: { sanctions: 'new', trade: 'pre-2022' }, why },
  { terms: { sanctions: 'lifted', recognition: 'de-facto' }, why },
];
const scenario: Scenario = { ...ALASKA, excluded: PAIRS };

describe('options that exclude each other', () => {
  const begun = begin({ scenario, seats: [us, ru], settings: SETTINGS, seed: 1 });
  const opened = decide(begun, { kind: 'open' });

  it('cannot be tabled together, and the refusal names both', () => {
    const state = begin({ scenario, seats: [us, ru], settings: SETTINGS, seed: 1 });
    expect(opened.ok).toBe(true);
    const first = { ...state, phase: 'table', round: 1, turn: us, queue: [us, ru] } as const;
    const refused = decide(first, { kind: 'table', side: us, terms: { trade: 'pre-2022', sanctions: 'new' } });
    expect(refused).toEqual({
      ok: false,
      fault: {
        code: 'intent.excluded',
        place: 'terms',
        values: { issue: 'sanctions', option: 'new', otherIssue: 'trade', otherOption: 'pre-2022' },
      },
    });
    expect(decide(first, { kind: 'table', side: us, terms: { trade: 'projects', sanctions: 'new' } }).ok).toBe(true);
    const whisper = { kind: 'whisper', side: us, to: ru, terms: { trade: 'pre-2022', sanctions: 'new' } } as const;
    expect(decide(first, whisper)).toMatchObject({ fault: { code: 'intent.excluded' } });
  });

  it('are taken out of any package, and only as much as must be', () => {
    const table = compile(scenario);
    const anyPackage = fc.tuple(
      ...table.issues.map(({ first, count }) => fc.integer({ min: first, max: first + count - 1 })),
    );
    fc.assert(
      fc.property(
        anyPackage,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 60, maxLength: 60 }),
        (given, worth) => {
          const mended = Uint16Array.from(given);
          mend(table, (option) => worth[option] ?? 0, mended);
          expect(conflictIn(table.excluded, mended)).toBeNull();
          const changed = given.filter((option, i) => option !== mended[i]);
          expect(changed.every((option) => table.partners[option]?.some((partner) => given.includes(partner)))).toBe(
            true,
          );
          expect(changed.length).toBeLessThanOrEqual(PAIRS.length);
          table.issues.forEach(({ first, count }, i) => {
            expect(mended[i]).toBeGreaterThanOrEqual(first);
            expect(mended[i]).toBeLessThan(first + count);
          });
        },
      ),
    );
  });

  it('cost a table without them nothing, not even an entry', () => {
    const { excluded: _pairs, frustration: _blame, ...plain } = ALASKA;
    expect(compile(plain).rules).toEqual([]);
    expect(compile(plain).excluded).toEqual([]);
  });
});
