import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apply, hashState, type Side } from '../engine';
import { exportFor } from './export';
import { startState } from './states';
import { RULES, sealOf, sealOfHeader, sealOfResult, type GameLog, type LogAct } from '../formats';
import { randomLog } from './test-log';
import { SIDES, eu, ru, us } from '../engine/testing/alaska';
import { verify } from './verify';

/** A log sealed anew, as whoever changes it on purpose would. */
function sealed({ header, acts, result }: GameLog): GameLog {
  let seal = sealOfHeader(header);
  const resealed = acts.map((act, at) => {
    const line = { ...act, act: at + 1 };
    seal = sealOf(seal, line);
    return { ...line, seal };
  });
  return { header, acts: resealed, result: result && { ...result, seal: sealOfResult(seal, result) } };
}

const faultOf = (log: GameLog): string | null => {
  const verified = verify(sealed(log));
  return verified.ok ? null : verified.fault.code;
};

const seen = (seed: number, seat: Side): GameLog => {
  const log = exportFor(randomLog({ seed, seats: SIDES }), seat);
  if (!log.ok) throw new Error(log.fault.code);
  return log.value;
};

it('finds no fault in what a seat saw of random games', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...SIDES), (seed, seat) => {
      const log = seen(seed, seat);
      expect(verify(log)).toMatchObject({ ok: true, value: { by: 'seat', replayed: false } });
      expect(faultOf(log)).toBeNull();
    }),
    { numRuns: 40 },
  );
});

type Change = (act: LogAct) => object | null;

/** The log with the first act changed that the change knows how to change. */
function planted(change: Change): GameLog {
  for (let seed = 1; seed < 200; seed++) {
    const log = seen(seed, eu);
    const at = log.acts.findIndex((act) => change(act) !== null);
    if (at < 0) continue;
    return { ...log, acts: log.acts.map((act, i) => (i === at ? { ...act, ...change(act) } : act)) };
  }
  throw new Error('no log has such an act');
}

const firstOf =
  <K extends LogAct['events'][number]['kind']>(
    kind: K,
    change: (event: LogAct['events'][number] & { kind: K }) => object,
  ): Change =>
  ({ events }) => {
    const at = events.findIndex((event) => event.kind === kind);
    if (at < 0) return null;
    const changed = events.map((event, i) =>
      i === at ? { ...event, ...change(event as LogAct['events'][number] & { kind: K }) } : event,
    );
    return { events: changed };
  };

it.each<[string, Change]>([
  [
    'standing that a move does not bring',
    firstOf('moved', ({ effect }) => ({ effect: { ...effect, standing: { us: 900, ru: -900, ua: 0, eu: 0 } } })),
  ],
  ['the number of a draft', firstOf('drafted', ({ number }) => ({ number: number + 1 }))],
  ['a draft of somebody else', firstOf('drafted', ({ side }) => ({ side: side === ru ? 'us' : 'ru' }))],
  ['a signature on a draft that is not there', firstOf('signed', () => ({ drafts: [99] }))],
  ['the round', firstOf('round-opened', ({ round }) => ({ round: round + 1 }))],
  ['who speaks', firstOf('round-opened', ({ queue }) => ({ queue: [...queue].reverse() }))],
  [
    'whose turn it is',
    firstOf('turn', ({ queue }) => ({ queue: [...queue].reverse().concat(queue.length > 1 ? [] : [us]) })),
  ],
  ['what the war cost', firstOf('round-closed', ({ war }) => ({ war: { ...war, ru: 0 } }))],
  [
    'what an event of the world did',
    firstOf('happened', () => ({ effect: { costs: { us: 0, ru: 5000, ua: 0, eu: 0 } } })),
  ],
  ['the effect of a leak', firstOf('leaked', () => ({ effect: {} }))],
  [
    'an act out of turn',
    ({ intent }) => (intent.kind === 'hold' ? { intent: { ...intent, side: intent.side === us ? 'ru' : 'us' } } : null),
  ],
  [
    'stakes in the settlement',
    firstOf('ended', ({ outcome }) => ({
      outcome: { ...outcome, settlement: { ...outcome.settlement, durability: 99 } },
    })),
  ],
])('finds in a seat’s log, sealed anew: %s', (_, change) => {
  expect(faultOf(planted(change))).toMatch(/^log\.(other-event|refused-act)$/);
});

it('finds an act that was taken out of a seat’s log', () => {
  const log = seen(5, us);
  const held = log.acts.findIndex(({ intent }) => intent.kind === 'hold' || intent.kind === 'table');
  expect(faultOf({ ...log, acts: log.acts.filter((_, at) => at !== held) })).toMatch(
    /^log\.(other-event|refused-act)$/,
  );
});

it('finds a result that a seat’s log does not lead to', () => {
  const log = seen(5, us);
  if (!log.result) throw new Error('not finished');
  expect(faultOf({ ...log, result: { result: { ...log.result.result, kind: 'signed' } } })).toBe('log.other-result');
});

/** A log as other rules would have written it: what its events add up to is right, what the rules say is not asked. */
function ofRules(rules: number, log: GameLog): GameLog {
  const header = { ...log.header, rules };
  const start = startState(header);
  if (!start.ok) throw new Error(start.fault.code);
  let state = start.value;
  const acts = log.acts.map((act) => {
    state = apply(state, act.events);
    return { ...act, hash: hashState(state) };
  });
  return sealed({ header, acts, result: state.outcome && { result: state.outcome } });
}

it('adds up a log of other rules by its events', () => {
  const log = randomLog({ seed: 11 });
  const moved = log.acts.findIndex(({ events }) => events.some(({ kind }) => kind === 'moved'));
  // These rules give more for a move than ours do.
  const generous = log.acts.map((act, at) =>
    at === moved ? { ...act, ...firstOf('moved', () => ({ effect: { legitimacy: 7 } }))(act) } : act,
  );
  const other = ofRules(RULES + 1, { ...log, acts: generous.map((act) => ({ ...act, events: act.events ?? [] })) });
  expect(verify(other)).toMatchObject({ ok: true, value: { by: 'events', replayed: false } });
  expect(verify(ofRules(RULES, { ...log, acts: generous }))).toMatchObject({ ok: false });
  const [first, ...rest] = other.acts;
  if (!first) throw new Error('no acts');
  expect(verify(sealed({ ...other, acts: [{ ...first, hash: '0123456789abcdef' }, ...rest] }))).toMatchObject({
    ok: false,
    fault: { code: 'log.other-hash', place: 'line 2' },
  });
});

it('ties the result to the acts, where it is sealed', () => {
  const log = randomLog({ seed: 11 });
  if (!log.result) throw new Error('not finished');
  expect(verify(log)).toMatchObject({ ok: true });
  expect(verify({ ...log, result: { ...log.result, seal: '0123456789abcdef' } })).toMatchObject({
    ok: false,
    fault: { code: 'log.other-seal', place: `line ${log.acts.length + 2}` },
  });
});
