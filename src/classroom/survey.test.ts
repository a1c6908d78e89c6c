import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOTH, ru, ua, us } from '../engine/testing/alaska';
import { DEGREES, movedIn, NO_ANSWERS, shiftsIn, STATEMENTS, stillToAsk, surveyNote, type Answers } from './survey';

const before = surveyNote({ when: 'before', side: us, answers: [5, 4, 4, 2, null] });
const after = surveyNote({ when: 'after', side: us, answers: [2, 4, 5, 5, 1] });

describe('what a person answered', () => {
  it('is found by seat, the later of two answers counting, and nothing where nothing was answered', () => {
    const passed = surveyNote({ when: 'after', side: ru, answers: NO_ANSWERS });
    const again = surveyNote({ when: 'after', side: us, answers: [1, null, null, null, null] });
    expect(shiftsIn([before, after, passed, again], BOTH)).toEqual([
      { side: us, before: [5, 4, 4, 2, null], after: [1, null, null, null, null] },
    ]);
    expect(stillToAsk([before, after, passed], [us, ru, ua], 'after')).toEqual([ua]);
    expect(stillToAsk([before, after, passed], [us, ru, ua], 'before')).toEqual([ru, ua]);
  });

  it('is nothing in whatever else a note holds', () => {
    const odd = [
      { ...after, when: 'later' },
      { ...after, side: 'ua' },
      { ...after, answers: [1, 2, 3, 4] },
      { ...after, answers: [1, 2, 3, 4, 6] },
      { ...after, answers: '12345' },
      { ...after, kind: 'asked' },
    ];
    expect(shiftsIn(odd, BOTH)).toEqual([]);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (note) => {
        expect(shiftsIn([{ ...note, kind: 'survey' }], BOTH)).toEqual([]);
      }),
    );
  });
});

describe('the shift of a class', () => {
  const answers: fc.Arbitrary<Answers | null> = fc.option(
    fc.tuple(...STATEMENTS.map(() => fc.option(fc.constantFrom(...DEGREES)))),
  );

  it('counts every answer, and takes means of those alone who answered twice', () => {
    const shifts = [
      { side: us, before: [5, 4, 4, 2, null], after: [2, 4, 5, 5, 1] },
      { side: ru, before: [4, null, null, null, null], after: null },
      { side: us, before: [1, 3, 3, 3, 3], after: [1, 1, 3, 4, 2] },
    ] as const;
    const [gains, opposed, , , absent] = movedIn(shifts);
    expect(gains).toEqual({
      statement: 'gains',
      before: [1, 0, 0, 1, 1],
      after: [1, 1, 0, 0, 0],
      both: 2,
      means: { before: 3, after: 1.5 },
      less: 1,
      same: 1,
      more: 0,
    });
    expect(opposed).toMatchObject({ both: 2, less: 1, same: 1, means: { before: 3.5, after: 2.5 } });
    expect(absent).toMatchObject({ both: 1, before: [0, 0, 1, 0, 0], after: [1, 1, 0, 0, 0] });
  });

  it('adds up, whatever was answered', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ side: fc.constant(us), before: answers, after: answers })), (shifts) => {
        for (const [at, one] of movedIn(shifts).entries()) {
          const given = (when: 'before' | 'after') => shifts.filter((shift) => shift[when]?.[at] != null).length;
          const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
          expect(sum(one.before)).toBe(given('before'));
          expect(sum(one.after)).toBe(given('after'));
          expect(one.less + one.same + one.more).toBe(one.both);
          expect(one.means === null).toBe(one.both === 0);
        }
      }),
    );
  });
});
