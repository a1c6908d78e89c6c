import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, hashState, legal, type Intent, type Side, type State } from '.';
import { after, refusal } from './testing/acts';
import { begin, playAtRandom, randomGame } from './testing/random-play';
import { US_OPENS, eu, ru, ua, us } from './testing/alaska';

const opened = (seats: readonly Side[] = [us, ru]): State =>
  after(begin({ seats, settings: US_OPENS, seed: 7 }), [{ kind: 'open' }]);

const FREEZE = { donetsk: 'freeze' };

describe('decide', () => {
  it('refuses anything that is no intent, without a throw and without a trace', () => {
    const state = opened();
    const hash = hashState(state);
    const shaped = fc.record(
      {
        kind: fc.constantFrom('move', 'whisper', 'answer', 'table', 'sign', 'vote', 'inject', 'nonsense'),
        side: fc.anything(),
        terms: fc.anything(),
        drafts: fc.anything(),
        move: fc.anything(),
        to: fc.anything(),
        through: fc.anything(),
        whisper: fc.anything(),
        accept: fc.anything(),
        inject: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          shaped,
          shaped.map((intent) => ({ ...intent, side: 'us' })),
        ),
        (intent) => {
          expect(refusal(state, intent)).toMatch(/^intent\./);
          expect(hashState(state)).toBe(hash);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('lets nobody whisper where the settings say so, and changes no other game by it', () => {
    const whisper = { kind: 'whisper', side: us, to: ru, terms: FREEZE } as const;
    const without = after(begin({ seats: [us, ru], settings: { ...US_OPENS, backChannel: false }, seed: 7 }), [
      { kind: 'open' },
    ]);
    expect(refusal(without, whisper)).toBe('intent.no-back-channel');
    expect(legal(without, us)).toMatchObject({ whisperTo: [], whisperRefusal: { code: 'intent.no-back-channel' } });
    expect(legal(without, us).channels.every(({ refusal: why }) => why?.code === 'intent.no-back-channel')).toBe(true);
    expect(refusal(opened(), whisper)).toBeNull();
    expect(opened().settings).not.toHaveProperty('backChannel');
    expect(hashState({ ...without, settings: US_OPENS })).toBe(hashState(opened()));
  });

  it('lets through exactly what legal allows', () => {
    fc.assert(
      fc.property(randomGame(), (game) => {
        for (const { before: state } of playAtRandom(game)) {
          const side = state.turn;
          if (side === null) continue;
          const can = legal(state, side);
          for (const { id, refusal: why } of can.moves)
            expect(refusal(state, { kind: 'move', side, move: id })).toBe(why?.code ?? null);
          expect(refusal(state, { kind: 'hold', side }) === null).toBe(can.hold);
          expect(refusal(state, { kind: 'walk', side }) === null).toBe(can.walk);
          expect(refusal(state, { kind: 'vote', side, accept: true }) === null).toBe(can.vote !== null);
          for (const draft of state.drafts)
            expect(refusal(state, { kind: 'sign', side, drafts: [draft.number] }) === null).toBe(
              can.sign.includes(draft.number),
            );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('ends a turn by one act at the table, after at most one away from it', () => {
    const moved = after(opened(), [{ kind: 'move', side: us, move: 'us-carpet' }]);
    expect(refusal(moved, { kind: 'move', side: 'us', move: 'us-business' })).toBe('intent.away-used');
    expect(refusal(moved, { kind: 'whisper', side: 'us', to: 'ru', terms: FREEZE })).toBe('intent.away-used');
    const tabled = after(moved, [{ kind: 'table', side: us, terms: FREEZE }]);
    expect(tabled.turn).toBe('ru');
    expect(refusal(tabled, { kind: 'hold', side: 'us' })).toBe('intent.not-your-turn');
  });

  it('ends the summit at once when a draft carries every needed signature', () => {
    const signed = after(opened(), [
      { kind: 'table', side: us, terms: FREEZE },
      { kind: 'sign', side: ru, drafts: [1] },
    ]);
    expect(signed.outcome).toMatchObject({ kind: 'signed', draft: 1, terms: FREEZE });
    expect(refusal(signed, { kind: 'hold', side: 'us' })).toBe('intent.game-over');
  });

  it('keeps one standing draft a seat, and wipes the signatures of the one it replaces', () => {
    const four = after(opened([us, ru, ua, eu]), [
      { kind: 'table', side: us, terms: FREEZE },
      { kind: 'sign', side: ru, drafts: [1] },
      { kind: 'hold', side: ua },
      { kind: 'hold', side: eu },
      { kind: 'table', side: us, terms: { kherson: 'freeze' } },
    ]);
    expect(four.drafts).toEqual([{ number: 2, by: 'us', terms: { kherson: 'freeze' }, round: 2, signatures: ['us'] }]);
  });

  it('votes at the close on what half the seats signed, and the first that all sign is the deal', () => {
    const rounds = Array.from({ length: 8 }, (_, i): Intent[] =>
      [us, ru].map((side): Intent =>
        i === 0 ? { kind: 'table', side, terms: side === us ? FREEZE : { nato: 'neutral' } } : { kind: 'hold', side },
      ),
    ).flat();
    const closing = after(opened(), rounds);
    expect(closing).toMatchObject({ phase: 'closing', votes: [2, 1], turn: 'us' });
    expect(refusal(closing, { kind: 'hold', side: 'us' })).toBe('intent.closing');
    const second = after(closing, [{ kind: 'vote', side: us, accept: false }]);
    expect(second).toMatchObject({ votes: [1], turn: 'ru' });
    expect(after(second, [{ kind: 'vote', side: ru, accept: true }]).outcome).toMatchObject({
      kind: 'signed',
      draft: 1,
    });
    expect(after(second, [{ kind: 'vote', side: ru, accept: false }]).outcome?.kind).toBe('no-terms');
  });

  it('brings an accepted whisper to the table with both signatures, and lets an unanswered one lapse', () => {
    const whispered = after(opened([us, ru, ua, eu]), [
      { kind: 'whisper', side: us, to: ru, terms: FREEZE },
      { kind: 'hold', side: us },
    ]);
    const accepted = after(whispered, [{ kind: 'answer', side: ru, whisper: 1, accept: true }]);
    expect(accepted.drafts[0]).toMatchObject({ by: 'us', terms: FREEZE, signatures: ['us', 'ru'] });
    expect(after(whispered, [{ kind: 'hold', side: ru }]).whispers[0]?.answer).toBe('lapsed');
    expect(refusal(whispered, { kind: 'answer', side: 'ru', whisper: 9, accept: true })).toBe('intent.no-such-whisper');
  });

  it('limits moves: uses a game, no immediate repeat, conditions', () => {
    const once = after(opened(), [
      { kind: 'move', side: us, move: 'us-allies' },
      { kind: 'hold', side: us },
      { kind: 'hold', side: ru },
    ]);
    expect(refusal(once, { kind: 'move', side: 'us', move: 'us-allies' })).toBe('intent.move-repeated');
    expect(refusal(once, { kind: 'move', side: 'us', move: 'us-impose' })).toBe('intent.move-needs-deadline');
    const idle = after(once, [
      { kind: 'hold', side: us },
      { kind: 'hold', side: ru },
    ]);
    expect(refusal(idle, { kind: 'move', side: 'us', move: 'us-allies' })).toBeNull();
  });

  it('lets blame backfire on one who escalated in this round or the one before', () => {
    const bombed = after(opened(), [
      { kind: 'hold', side: us },
      { kind: 'move', side: ru, move: 'ru-bombard' },
      { kind: 'hold', side: ru },
      { kind: 'hold', side: us },
    ]);
    const worn = { ...bombed, meters: { ...bombed.meters, patience: 4 } };
    const blamed = after(worn, [{ kind: 'move', side: ru, move: 'ru-blame' }]);
    expect(blamed.accounts[ru].standing - worn.accounts[ru].standing).toBe(-100);
    expect(blamed.accounts[ua].standing - worn.accounts[ua].standing).toBe(100);
  });

  it('splits what a walk-out costs among those who stayed', () => {
    const before = opened([us, ru, ua, eu]);
    const walked = decide(before, { kind: 'walk', side: us });
    if (!walked.ok) throw new Error(walked.fault.code);
    expect(walked.value[0]).toMatchObject({
      kind: 'walked',
      effect: { standing: { us: -300, ru: 100, ua: 100, eu: 100 } },
    });
  });
});
