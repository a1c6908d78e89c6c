import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Scenario } from '../../engine';
import { asWritten, fromFile, type ScenarioFile } from '../../formats';
import { checkShape } from '../shape';
import { read } from '../test-scenario';
import { readFormatOne } from '../testing/format-one';
import { CHECKS, breaches } from '.';
import { PLANTED, placeIn, spoiltBy, type Planted, type Spoilt } from './planted';
import { SIDES } from '../../engine/testing/alaska';

const alaska = () => readFormatOne() as unknown as Spoilt;

const spoilt = (spoil: Planted['spoil']): Scenario => spoiltBy(alaska(), { spoil });

describe('the rules a schema cannot say', () => {
  test('find nothing in the Alaska scenario', () => {
    expect(breaches(fromFile(read('alaska-summit.json') as unknown as ScenarioFile))).toEqual([]);
    expect(breaches(fromFile(alaska() as ScenarioFile))).toEqual([]);
  });

  test.each(PLANTED)('find: $fault', ({ code, place, ...planted }) => {
    const scenario = spoiltBy(alaska(), planted);
    expect(breaches(scenario).map((fault) => `${fault.code} ${fault.place}`)).toContain(
      `scenario.${code} ${placeIn(scenario, place)}`,
    );
  });

  test.each(PLANTED)('are needed, for the schema lets this pass: $fault', (planted) => {
    expect(checkShape(asWritten(spoiltBy(alaska(), planted)))).toMatchObject({ ok: true });
  });

  test.each(Object.entries(CHECKS))('%s fires on some planted fault', (_name, check) => {
    expect(PLANTED.some((planted) => [...check(spoiltBy(alaska(), planted))].length > 0)).toBe(true);
  });

  test('zero sum: any change of one entry of any payoff is found where it was made', () => {
    const { issues } = alaska();
    const places = issues.flatMap((issue, i) => issue.options.map((_, n) => [i, n] as const));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(3),
        fc.integer({ min: 1, max: 5000 }),
        ([i, n], side, hundredths) => {
          const scenario = spoilt((s) => {
            const payoffs = s.issues[i]?.options[n]?.payoffs;
            if (payoffs) payoffs[side] = Math.round((payoffs[side] ?? 0) * 100 + hundredths) / 100;
          });
          const found = breaches(scenario).filter((fault) => fault.code === 'scenario.not-zero-sum');
          expect(found).toEqual([
            {
              code: 'scenario.not-zero-sum',
              place: `/issues/${i}/options/${n}/payoffs`,
              values: { sum: hundredths / 100 },
            },
          ]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('stances: whichever issue of whichever side is left out, it is named', () => {
    const ids = alaska().issues.map((issue) => issue.id);
    fc.assert(
      fc.property(fc.constantFrom(...SIDES), fc.constantFrom(...ids), (side, id) => {
        const scenario = spoilt((s) => {
          const { confidential } = s.sides[side];
          confidential.stances = Object.fromEntries(
            Object.entries(confidential.stances).filter(([issue]) => issue !== id),
          );
        });
        expect(breaches(scenario)).toEqual([
          { code: 'scenario.no-stance', place: `/sides/${side}/confidential/stances`, values: { side, issue: id } },
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
