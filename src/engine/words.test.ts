import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  audience,
  hashState,
  holdOut,
  legalWords,
  openTrades,
  purseOf,
  trustIn,
  warningOf,
  wordRecord,
  view,
  type Intent,
  type Side,
  type State,
} from '.';
import { US_OPENS, eu, ru, ua, us } from './testing/alaska';
import { after, refusal } from './testing/acts';
import { anyGame } from './testing/any-table';
import { begin, playAtRandom } from './testing/random-play';

const TALK = { ...US_OPENS, talk: true, events: false } as const;
const opened = (settings: State['settings'] = TALK, seats: readonly Side[] = [us, ru]): State =>
  after(begin({ seats, settings, seed: 7 }), [{ kind: 'open' }]);

const CRIMEA = { issue: 'recognition', option: 'de-facto' };
const TRADE = { issue: 'trade', option: 'projects' };
const CEASEFIRE = { issue: 'ceasefire', option: 'full' };
const never = (side: Side): Intent => ({ kind: 'tell', side, claim: { ...CRIMEA, line: 'never' } });
const hold = (side: Side): Intent => ({ kind: 'hold', side });
const table = (side: Side, ...clauses: readonly { issue: string; option: string }[]): Intent => ({
  kind: 'table',
  side,
  terms: Object.fromEntries(clauses.map(({ issue, option }) => [issue, option])),
});
const standing = ({ accounts, seats }: State): number[] => seats.map((side) => accounts[side].standing);
const moved = (before: State, now: State): number[] => standing(now).map((one, i) => one - (standing(before)[i] ?? 0));
const round = (seats: readonly Side[]): Intent[] => seats.map(hold);
const both = round([us, ru]);

describe('one word a turn', () => {
  it('is for games with talk, before the act, and replies are free', () => {
    const mute = after(begin({ seats: [us, ru], settings: US_OPENS, seed: 7 }), [{ kind: 'open' }]);
    expect(refusal(mute, never(us))).toBe('intent.no-talk');
    const said = after(opened(), [never(us)]);
    for (const word of [
      { kind: 'ask', side: us, to: ru, about: 'priorities' },
      { kind: 'tell', side: us, claim: { issue: 'nato', weight: 'low' } },
      { kind: 'trade', side: us, to: ru, give: TRADE, want: CEASEFIRE },
      { kind: 'warn', side: us, unless: CEASEFIRE, by: 2, then: 'walk' },
    ])
      expect(refusal(said, word)).toBe('intent.word-said');
    expect(legalWords(said, us).none?.code).toBe('intent.word-said');
    expect(legalWords(said, ru).none?.code).toBe('intent.not-your-turn');
    expect(legalWords(after(said, both), us).none).toBe(null);
  });

  it('is the same for a state and for what its side sees of it', () => {
    fc.assert(
      fc.property(anyGame(), (game) => {
        for (const { after: state } of playAtRandom(game))
          for (const side of state.seats) {
            const [one, other] = [legalWords(state, side), legalWords(view(state, side), side)];
            expect([other.none, other.lines, other.purse]).toEqual([one.none, one.lines, one.purse]);
            expect(holdOut(view(state, side)).standing).toEqual(holdOut(state).standing);
          }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a line', () => {
  it('can be drawn harder but not softer, and taken back at half a broken word unless it was never', () => {
    const soft = after(opened(), [{ kind: 'tell', side: us, claim: { ...CRIMEA, line: 'hard' } }, ...both]);
    const tell = (line: string) => ({ kind: 'tell', side: us, claim: { ...CRIMEA, line } });
    expect(refusal(soft, tell('hard'))).toBe('intent.told-already');
    expect(refusal(soft, tell('soft'))).toBe('intent.line-softened');
    expect(refusal(soft, tell('never'))).toBe(null);
    expect(legalWords(soft, us).lines).toEqual([CRIMEA]);
    const back = after(soft, [{ kind: 'withdraw', side: us, ...CRIMEA }]);
    expect(moved(soft, back)).toEqual([-25, 25]);
    expect(wordRecord(back, us)).toEqual({ kept: 0, halves: 1, paid: 25 });
    expect(legalWords(back, us).lines).toEqual([]);
    const hard = after(opened(), [never(us), ...both]);
    expect(refusal(hard, { kind: 'withdraw', side: us, ...CRIMEA })).toBe('intent.line-for-good');
    expect(refusal(hard, { kind: 'withdraw', side: us, ...TRADE })).toBe('intent.no-such-line');
  });

  it('of never costs at once what it says when one’s own draft or signature crosses it', () => {
    const said = after(opened(), [never(us)]);
    const drafted = after(said, [table(us, CRIMEA)]);
    expect(moved(said, drafted)).toEqual([-50, 50]);
    expect(wordRecord(drafted, us)).toEqual({ kept: 0, halves: 2, paid: 50 });
    expect(drafted.pledges).toEqual(opened().pledges);
    expect(refusal(after(drafted, [hold(ru)]), never(us))).toBe('intent.line-signed');
    const three = after(opened(TALK, [us, ru, ua]), [never(us), hold(us), table(ru, CRIMEA), hold(ua)]);
    const signed = after(three, [{ kind: 'sign', side: us, drafts: [1] }]);
    expect(moved(three, signed)).toEqual([-50, 25, 25]);
  });

  it('of never is a pledge at home while it stands: terms that cross it cost as much there', () => {
    const [before, said] = [opened(), after(opened(), [never(us)])];
    const cost = (state: State): number => audience(state, state.secrets[us], us, { recognition: 'de-facto' });
    expect(cost(said) - cost(before)).toBe(50);
  });
});

describe('a trade', () => {
  const offer: Intent = { kind: 'trade', side: us, to: ru, give: TRADE, want: CEASEFIRE };
  const agree: Intent = { kind: 'reply', side: ru, question: 1, answer: { trade: 'agree' } };
  const agreed = (): State => after(opened(), [offer, agree, hold(us)]);

  it('binds who has agreed once the other has delivered, and breaks at the end of its next turn', () => {
    const delivered = after(agreed(), [table(ru, CEASEFIRE)]);
    expect(openTrades(delivered)).toMatchObject([{ owes: us, due: 2 }]);
    expect(wordRecord(delivered, ru).kept).toBe(1);
    expect(holdOut(delivered).standing[us] - holdOut(agreed()).standing[us]).toBe(-100);
    const kept = after(delivered, [table(us, TRADE)]);
    expect(openTrades(kept)).toEqual([]);
    expect([trustIn(kept, us), moved(delivered, kept)]).toEqual([80, [0, 0]]);
    const broken = after(delivered, [hold(us)]);
    expect(moved(delivered, broken)).toEqual([-100, 100]);
    expect(trustIn(broken, us)).toBe(42);
  });

  it('binds nobody where nobody delivers, and lapses', () => {
    const later = after(agreed(), [hold(ru), ...both]);
    expect(openTrades(later)).toEqual([]);
    expect(standing(later)).toEqual(standing(agreed()));
    expect(refusal(agreed(), { ...offer, side: ru, to: us, give: CEASEFIRE, want: TRADE })).toBe('intent.trade-open');
  });

  it('that is declined, or that nobody answers, is over, and is not offered again before they have tabled something', () => {
    const declined = after(opened(), [offer, { ...agree, answer: { trade: 'decline' } }, ...both]);
    expect(openTrades(declined)).toEqual([]);
    expect(refusal(declined, offer)).toBe('intent.asked-before');
    expect(refusal(after(opened(), [offer, ...both, hold(us)]), agree)).toBe(null);
    expect(refusal(after(opened(), [offer, ...both, ...both]), agree)).toBe('intent.no-such-question');
    expect(refusal(after(opened(), [offer]), { ...agree, answer: { stand: 'price' } })).toBe('intent.malformed');
  });

  it('without a return is a promise, and owed by the end of the next turn', () => {
    const promised = after(opened(), [{ kind: 'trade', side: us, to: ru, give: TRADE }]);
    expect(legalWords(promised, us).purse).toBe(100);
    const broken = after(promised, [...both, hold(us)]);
    expect(moved(promised, broken)).toEqual([-100, 100]);
    const kept = after(promised, [table(us, TRADE)]);
    expect([wordRecord(kept, us).kept, openTrades(kept)]).toEqual([1, []]);
  });

  it('is of settled clauses of two issues, and not for the last round', () => {
    expect(refusal(opened(), { ...offer, give: { issue: 'trade', option: 'open' } })).toBe('intent.clause-open');
    expect(refusal(opened(), { ...offer, want: TRADE })).toBe('intent.trade-same-issue');
    expect(refusal(opened(), { ...offer, to: eu })).toBe('intent.ask-nobody');
    expect(refusal(opened({ ...TALK, rounds: 1 }), offer)).toBe('intent.word-too-late');
  });
});

describe('a warning', () => {
  const move = { move: 'us-sanctions' };
  const moves = Object.values(opened().table.moves).filter((one) => one.side === us && !one.carriesWhisper);
  const [first] = moves.filter((one) => !one.when);
  const then = first ? { move: first.id } : move;
  const warn: Intent = { kind: 'warn', side: us, unless: CEASEFIRE, by: 1, then };

  it('falls due in the turn after its round, if the move could be made', () => {
    const warned = after(opened(), [warn, ...both]);
    expect(warningOf(warned, us)).toMatchObject({ by: 1, then });
    const idle = after(warned, [hold(us)]);
    expect(moved(warned, idle)).toEqual([-50, 50]);
    expect(holdOut(warned).standing[us] - holdOut(idle).standing[us]).toBe(-50);
    const done = after(warned, [{ kind: 'move', side: us, move: then.move }]);
    expect(wordRecord(done, us)).toEqual({ kept: 1, halves: 0, paid: 0 });
    expect(warningOf(done, us)).toBe(null);
    expect(wordRecord(after(done, [hold(us)]), us).halves).toBe(0);
  });

  it('is over once another side does what it asks for', () => {
    const heeded = after(opened(), [warn, hold(us), table(ru, CEASEFIRE)]);
    expect(warningOf(heeded, us)).toBe(null);
    const signs = after(opened(TALK, [us, ru, ua]), [table(us, TRADE), hold(ru), hold(ua)]);
    const asked = after(signs, [{ ...warn, unless: { sign: 1 }, by: 2 }, hold(us)]);
    expect(warningOf(after(asked, [{ kind: 'sign', side: ru, drafts: [1] }]), us)).toBe(null);
  });

  it('carried out before its time is no word kept, and nothing is due any more', () => {
    const early = after(opened(), [warn, { kind: 'move', side: us, move: then.move }]);
    expect([warningOf(early, us), wordRecord(early, us).kept]).toEqual([null, 0]);
  });

  it('about a draft that no longer lies there falls due no more', () => {
    const three = opened(TALK, [us, ru, ua]);
    const signed = after(three, [hold(us), table(ru, TRADE), hold(ua)]);
    const both = after(signed, [{ kind: 'sign', side: us, drafts: [1] }, hold(ru), hold(ua)]);
    const warned = after(both, [{ ...warn, unless: { sign: 1 }, by: 3 }, hold(us)]);
    const gone = after(warned, [table(ru, CEASEFIRE), hold(ua)]);
    expect(moved(gone, after(gone, [hold(us)]))).toEqual([0, 0, 0]);
  });

  it('to sign one’s own paper goes over to the paper that takes its place', () => {
    const signs = after(opened(), [table(us, TRADE), hold(ru), { ...warn, unless: { sign: 1 }, by: 2 }]);
    const next = after(signs, [table(us, CEASEFIRE), hold(ru)]);
    expect(warningOf(next, us)?.unless).toEqual({ sign: 2 });
    expect(moved(next, after(next, [hold(us)]))).toEqual([-50, 50]);
  });

  it('has a round that can be heeded, one at a time, and never falls due after the last round', () => {
    expect(refusal(opened(), { ...warn, by: 0 })).toBe('intent.warn-when');
    expect(refusal(opened(), { ...warn, by: 8 })).toBe('intent.warn-when');
    expect(refusal(opened({ ...TALK, rounds: 1 }), warn)).toBe('intent.word-too-late');
    expect(refusal(opened(), { ...warn, unless: { sign: 1 } })).toBe('intent.no-such-draft');
    expect(refusal(opened(), { ...warn, then: { move: 'nothing' } })).toBe('intent.unknown-move');
    expect(refusal(after(opened(), [{ ...warn, by: 4 }, ...both]), { ...warn, by: 4 })).toBe('intent.warned-already');
  });
});

describe('the purse', () => {
  it('lets nobody stake more on words than they can cost it', () => {
    const four = ['nato', 'trade', 'recognition', 'new-start'].map((issue) => {
      const at = opened().table.issues.find(({ id }) => id === issue);
      return { issue, option: opened().table.options[(at?.first ?? 0) + 1]?.id ?? '' };
    });
    const told = four.reduce(
      (state, clause) => after(state, [{ kind: 'tell', side: us, claim: { ...clause, line: 'never' } }, ...both]),
      opened(),
    );
    expect(purseOf(told, us)).toBe(0);
    expect(refusal(told, { kind: 'trade', side: us, to: ru, give: CEASEFIRE })).toBe('intent.word-unpaid');
    expect(refusal(told, { kind: 'tell', side: us, claim: { ...CEASEFIRE, line: 'hard' } })).toBe(null);
  });

  it('is never overdrawn, whatever is said and played', () => {
    let paid = 0;
    fc.assert(
      fc.property(anyGame(), (game) => {
        for (const { after: state } of playAtRandom(game))
          for (const side of state.seats) {
            paid = Math.max(paid, wordRecord(state, side).paid);
            expect(wordRecord(state, side).paid).toBeLessThanOrEqual(state.table.talk.most);
          }
      }),
      { numRuns: 60 },
    );
    expect(paid).toBeGreaterThan(0);
  });
});

describe('anything else', () => {
  it('is refused without a throw and without a trace', () => {
    const state = after(opened(), [table(us, TRADE)]);
    const hash = hashState(state);
    const odd = fc.oneof(fc.anything(), fc.constant(CEASEFIRE), fc.constant({ sign: 1 }));
    const shaped = fc.record(
      {
        kind: fc.constantFrom('tell', 'withdraw', 'trade', 'warn'),
        side: fc.constant('ru'),
        to: fc.oneof(fc.constant('us'), fc.anything()),
        claim: odd,
        give: odd,
        want: odd,
        unless: odd,
        by: fc.oneof(fc.constant(2), fc.anything()),
        then: fc.oneof(fc.constant({ move: 7 }), fc.anything()),
        issue: fc.anything(),
        option: fc.anything(),
      },
      { requiredKeys: ['kind', 'side'] },
    );
    fc.assert(
      fc.property(shaped, (intent) => {
        const code = refusal(state, intent);
        expect(code === null || code.startsWith('intent.')).toBe(true);
        expect(hashState(state)).toBe(hash);
      }),
      { numRuns: 600 },
    );
  });
});
