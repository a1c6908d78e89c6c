import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashState, legal, type Intent, type State } from '.';
import { US_OPENS, eu, ru, ua, us } from './testing/alaska';
import { after, refusal } from './testing/acts';
import { begin } from './testing/random-play';

const TALK = { ...US_OPENS, talk: true } as const;
const opened = (settings = TALK): State => after(begin({ seats: [us, ru, ua], settings, seed: 7 }), [{ kind: 'open' }]);

const CLAUSE = { issue: 'donetsk', option: 'freeze' };
const FREEZE = { donetsk: 'freeze' };
const ask = { kind: 'ask', side: us, to: ru, about: CLAUSE } as const;
const reply = { kind: 'reply', side: ru, question: 1, answer: { stand: 'price' } } as const;
const remark = { kind: 'remark', side: ru, draft: 1, ground: 'short', near: 'far' } as const;
const hold = (side: typeof us): Intent => ({ kind: 'hold', side });

describe('talk', () => {
  it('is for games that have it, and changes no hash of those that say nothing', () => {
    const mute = after(begin({ seats: [us, ru], settings: US_OPENS, seed: 7 }), [{ kind: 'open' }]);
    expect(refusal(mute, ask)).toBe('intent.no-talk');
    expect(legal(mute, us)).toMatchObject({ asking: { code: 'intent.no-talk' }, remarks: [] });
    expect('talk' in mute).toBe(false);
    expect('talk' in opened()).toBe(false);
  });

  it('answers a question out of turn, once, and with what fits', () => {
    const asked = after(opened(), [ask]);
    expect(legal(asked, ru).replies).toEqual([1]);
    for (const answer of [
      null,
      {},
      { stand: 'no' },
      { first: 'donetsk', last: 'nato' },
      { stand: 'price', line: 'hard' },
    ])
      expect(refusal(asked, { ...reply, answer })).toMatch(/^intent\.malformed$/);
    expect(refusal(asked, { ...reply, side: ua })).toBe('intent.no-such-question');
    const replied = after(asked, [reply]);
    expect(legal(replied, ru).replies).toEqual([]);
    expect(refusal(replied, reply)).toBe('intent.no-such-question');
    expect(replied.turn).toBe(us);
  });

  it('lets a side ask once a round, the same only after the other’s next draft, and not without end', () => {
    const asked = after(opened(), [ask]);
    expect(refusal(asked, { ...ask, about: 'priorities' })).toBe('intent.word-said');
    const next = after(asked, [hold(us), hold(ru), hold(ua)]);
    expect(refusal(next, ask)).toBe('intent.asked-before');
    expect(refusal(next, { ...ask, to: ua })).toBe(null);
    expect(refusal(next, { ...ask, about: 'priorities' })).toBe(null);
    const drafted = after(next, [hold(us), { kind: 'table', side: ru, terms: FREEZE }, hold(ua)]);
    expect(refusal(drafted, ask)).toBe(null);
    let state = opened();
    let questions = 0;
    for (const issue of state.table.issues.map(({ id }) => id)) {
      const question = { ...ask, about: { issue, option: 'open' } };
      if (refusal(state, question) === null) questions++;
      const said = refusal(state, question) === null ? [question] : [];
      state = after(state, [...said, hold(us), hold(ru), hold(ua)]);
      if (state.turn === null) break;
    }
    expect(questions).toBe(6);
  });

  it('asks why-not only of a draft that the asker signed and the other did not', () => {
    const drafted = after(opened(), [{ kind: 'table', side: us, terms: FREEZE }]);
    expect(refusal(drafted, { kind: 'ask', side: ru, to: ua, about: { draft: 1 } })).toBe('intent.not-signed');
    expect(refusal(drafted, { kind: 'ask', side: ru, to: us, about: { draft: 1 } })).toBe('intent.signed-by-them');
    expect(refusal(drafted, { kind: 'ask', side: ru, to: us, about: { draft: 9 } })).toBe('intent.no-such-draft');
    expect(refusal(drafted, { ...ask, side: ru, to: eu })).toBe('intent.ask-nobody');
    const round = after(drafted, [hold(ru), hold(ua)]);
    expect(refusal(round, { kind: 'ask', side: us, to: ru, about: { draft: 1 } })).toBe(null);
  });

  it('lets each side remark once on each draft of another that it has not signed', () => {
    const drafted = after(opened(), [{ kind: 'table', side: us, terms: FREEZE }]);
    expect(legal(drafted, ru).remarks).toEqual([1]);
    const said = after(drafted, [remark]);
    expect(legal(said, ru).remarks).toEqual([]);
    expect(refusal(said, remark)).toBe('intent.nothing-to-remark');
    expect(refusal(drafted, { ...remark, line: 'hard' })).toBe('intent.malformed');
    expect(refusal(drafted, { ...remark, blocks: { issue: 'donetsk', option: 'moon' } })).toBe('intent.unknown-option');
    const signed = after(drafted, [{ kind: 'sign', side: ru, drafts: [1] }, hold(ua), hold(us)]);
    expect(legal(signed, ru).remarks).toEqual([]);
  });

  it('keeps the paper that a draft answers', () => {
    const drafted = after(opened(), [{ kind: 'table', side: us, terms: FREEZE }]);
    const countered = after(drafted, [{ kind: 'table', side: ru, terms: { ceasefire: 'full' }, base: 1 }]);
    expect(countered.drafts.map(({ base }) => base)).toEqual([undefined, 1]);
    expect(refusal(drafted, { kind: 'table', side: ru, terms: FREEZE, base: 2 })).toBe('intent.no-such-draft');
  });

  it('refuses anything that is no word, without a throw and without a trace', () => {
    const state = after(opened(), [ask, { kind: 'table', side: us, terms: FREEZE }]);
    const hash = hashState(state);
    const shaped = fc.record(
      {
        kind: fc.constantFrom('ask', 'reply', 'remark'),
        side: fc.constantFrom('us', 'ru', 'ua'),
        to: fc.anything(),
        about: fc.anything(),
        question: fc.oneof(fc.constant(1), fc.anything()),
        answer: fc.anything(),
        draft: fc.oneof(fc.constant(1), fc.anything()),
        ground: fc.anything(),
        near: fc.anything(),
        blocks: fc.anything(),
      },
      { requiredKeys: ['kind', 'side'] },
    );
    fc.assert(
      fc.property(shaped, (intent) => {
        expect(refusal(state, intent)).toMatch(/^intent\./);
        expect(hashState(state)).toBe(hash);
      }),
      { numRuns: 400 },
    );
  });
});
