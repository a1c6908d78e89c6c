import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_HANDSHAKE } from './first-handshake';
import { saidNow, type Fact } from './index';
import { FIRST_TABLE } from '../scenarios';
import { guideOf, type Word } from './index';

const { steps } = FIRST_HANDSHAKE;
const named = (pick: 'when' | 'unless' | 'until'): Fact[] => steps.flatMap((step) => step[pick] ?? []);
const facts: fc.Arbitrary<ReadonlySet<Fact>> = fc
  .subarray([...new Set([...named('when'), ...named('unless'), ...named('until')])])
  .map((some) => new Set(some));
const read: fc.Arbitrary<ReadonlySet<Word>> = fc
  .subarray(steps.filter((step) => step.read).map(({ say }) => say))
  .map((some) => new Set(some));

describe('the guide', () => {
  it('is there for the first table and for no other', () => {
    expect(guideOf(FIRST_TABLE)).not.toBeNull();
    expect(guideOf('alaska-summit')).toBeNull();
  });

  it('says what is due and nothing that is past, whatever happened', () => {
    fc.assert(
      fc.property(facts, read, (so, put) => {
        const said = saidNow(FIRST_HANDSHAKE, so, put);
        if (!said) return;
        const { step } = said;
        expect((step.when ?? []).every((fact) => so.has(fact))).toBe(true);
        expect([...(step.until ?? []), ...(step.unless ?? [])].some((fact) => so.has(fact))).toBe(false);
        expect(put.has(step.say)).toBe(false);
      }),
    );
  });

  it('has a moment for each of its words', () => {
    for (const step of steps) {
      const others = steps.filter(({ read: puts, say }) => puts && say !== step.say).map(({ say }) => say);
      const before = step.when?.includes('booked') || step.say === 'guide.last' || step.say === 'guide.again';
      const due = new Set<Fact>([...(step.when ?? []), ...(before ? (['clause', 'tabled'] as const) : [])]);
      if (step.when?.some((fact) => !['clause', 'agreed', 'apart'].includes(fact))) due.add('clause').add('tabled');
      // What tells of a table on which nothing of theirs lies.
      for (const fact of step.until ?? []) due.delete(fact);
      expect(saidNow(FIRST_HANDSHAKE, due, new Set(others))?.step.say).toBe(step.say);
    }
  });

  it('goes on when a word is put away, until the person does what the next one asks for', () => {
    const so = new Set<Fact>(['clause', 'tabled', 'blocked', 'booked', 'gains']);
    const put = new Set<Word>();
    for (let said = saidNow(FIRST_HANDSHAKE, so, put); said?.step.read; said = saidNow(FIRST_HANDSHAKE, so, put))
      put.add(said.step.say);
    expect(saidNow(FIRST_HANDSHAKE, so, put)?.step.say).toBe('guide.again');
  });
});
