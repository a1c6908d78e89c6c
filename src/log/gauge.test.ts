import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { see, sidesOf, type GameEvent } from '../engine';
import { ALASKA, BOTH, ru as RU, SIDES, ua as UA, us as US } from '../engine/testing/alaska';
import { gaugesOf, saidOf } from './gauge';
import { randomLog } from './test-log';

const STAND = { ground: 'loss', near: 'apart' } as const;
const FREEZE = { issue: 'donetsk', option: 'freeze' };
const lay = (number: number, side: typeof US, terms: Record<string, string>, base?: number): GameEvent => ({
  kind: 'drafted',
  side,
  number,
  terms,
  ...(base === undefined ? {} : { base }),
});
const round = (n: number): GameEvent => ({ kind: 'round-opened', round: n, queue: [US, RU] });

describe('gaugesOf', () => {
  const terms = { donetsk: 'freeze', trade: 'pre-2022' };

  it('says what each side itself liked and blocked, in which round, and how near it called the draft', () => {
    const events: GameEvent[] = [
      round(1),
      lay(1, US, terms),
      round(2),
      { kind: 'remarked', side: RU, draft: 1, ...STAND, likes: 'trade', blocks: FREEZE },
    ];
    const [us, ru] = gaugesOf(events, 1, [US, RU]);
    expect(us).toEqual({ side: US, signed: true, said: [], past: [], near: null, word: { kept: 0, broken: 0 } });
    expect(ru).toMatchObject({ side: RU, signed: false, near: { near: 'apart', draft: 1, round: 2 } });
    expect(ru?.said).toEqual([
      { side: RU, clause: { issue: 'trade', option: 'pre-2022' }, kind: 'likes', round: 2, overtaken: false },
      { side: RU, clause: FREEZE, kind: 'blocks', round: 2, overtaken: false },
    ]);
  });

  it('strikes a block whose speaker has signed the clause, and a liking that its own paper writes otherwise', () => {
    const events: GameEvent[] = [
      lay(1, US, terms),
      { kind: 'remarked', side: RU, draft: 1, ...STAND, likes: 'trade', blocks: FREEZE },
      { kind: 'signed', side: RU, drafts: [1] },
      lay(2, RU, { trade: 'none' }),
    ];
    const ru = gaugesOf(events, 1, [RU])[0];
    expect(ru?.signed).toBe(true);
    expect(ru?.said.map(({ kind, overtaken }) => [kind, overtaken])).toEqual([
      ['likes', true],
      ['blocks', true],
    ]);
  });

  it('keeps beside a counter what was said of the clauses that it changed', () => {
    const events: GameEvent[] = [
      lay(1, US, terms),
      { kind: 'remarked', side: RU, draft: 1, ...STAND, likes: 'trade', blocks: FREEZE },
      lay(2, RU, { donetsk: 'ua-leaves', trade: 'pre-2022' }, 1),
    ];
    const ru = gaugesOf(events, 2, [RU])[0];
    expect(ru?.said.map(({ clause }) => clause.issue)).toEqual(['trade']);
    expect(ru?.past.map(({ clause }) => clause)).toEqual([FREEZE]);
  });

  it('hears the newest word on a clause, also where it was asked', () => {
    const asked = { side: RU, to: US, number: 1, about: FREEZE } as const;
    const events: GameEvent[] = [
      lay(1, US, terms),
      { kind: 'remarked', side: RU, draft: 1, ...STAND, blocks: FREEZE },
      { kind: 'replied', ...asked, answer: { stand: 'price' } },
    ];
    expect(saidOf(events, terms)).toMatchObject([{ side: RU, kind: 'price' }]);
    expect(gaugesOf(events, 7, [RU, UA])).toEqual([]);
  });

  it('marks lines that were told and what was traded, strikes a line taken back, and counts words kept and broken', () => {
    const TRADE = { issue: 'trade', option: 'pre-2022' };
    const events: GameEvent[] = [
      lay(1, US, terms),
      { kind: 'told', side: RU, claim: { ...FREEZE, line: 'hard' } },
      { kind: 'offered', side: US, to: RU, number: 1, give: TRADE, want: FREEZE },
      {
        kind: 'replied',
        side: RU,
        to: US,
        number: 1,
        about: { give: TRADE, want: FREEZE },
        answer: { trade: 'agree' },
      },
      { kind: 'kept', side: RU, word: { trade: 1, clause: FREEZE } },
      { kind: 'withdrew', side: RU, ...FREEZE, effect: {} },
    ];
    const [us, ru] = gaugesOf(events, 1, [US, RU]);
    expect(us?.said.map(({ clause, kind }) => [clause.issue, kind])).toEqual([
      ['trade', 'price'],
      ['donetsk', 'likes'],
    ]);
    expect(ru?.said.map(({ clause, kind }) => [clause.issue, kind])).toEqual([
      ['donetsk', 'price'],
      ['trade', 'likes'],
    ]);
    expect(ru?.word).toEqual({ kept: 1, broken: 0.5 });
    expect(saidOf(events.slice(0, 2), terms)).toMatchObject([{ side: RU, kind: 'line', overtaken: false }]);
  });

  it('is the same for every viewer: nothing in it is known to one seat alone', () => {
    let spoken = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0xffff_ffff }), fc.constantFrom(BOTH, SIDES), (seed, seats) => {
        const events = randomLog({ seed, seats, talk: true }).acts.flatMap((act) => act.events);
        const drafts = events.flatMap((event) => (event.kind === 'drafted' ? [event.number] : []));
        const gauges = (seen: readonly GameEvent[]) => drafts.map((number) => gaugesOf(seen, number, sidesOf(ALASKA)));
        const all = gauges(events);
        spoken += all.flat().reduce((sum, { said }) => sum + said.length, 0);
        for (const viewer of seats) expect(gauges(events.flatMap((event) => see(event, viewer) ?? []))).toEqual(all);
        // What is drawn in secret at the start, and every private channel, may be anything else.
        const bare = events.filter(
          ({ kind }) => !['opened', 'whispered', 'leaked', 'lapsed', 'moved', 'warned', 'heeded'].includes(kind),
        );
        expect(gauges(bare)).toEqual(all);
      }),
      { numRuns: 20 },
    );
    expect(spoken).toBeGreaterThan(20);
  });
});
