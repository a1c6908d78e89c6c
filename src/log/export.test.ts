import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Side } from '../engine';
import noTerms from './golden/four-no-terms.v1.jsonl?raw';
import { exportFor } from './export';
import type { GameLog } from '../formats';
import { framesOf } from '../host/testing/frames';
import { replayStates, startState } from './states';
import { parse } from './parse';
import { ALASKA, randomLog } from './test-log';
import { verify } from './verify';
import { print } from '../formats';
import { BOTH, SIDES, eu, ru, ua, us } from '../engine/testing/alaska';

function exported(log: GameLog, seat: Side): GameLog {
  const result = exportFor(log, seat);
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

const wanted = fc.record({
  seed: fc.integer({ min: 1_000_000, max: 0xffff_ffff }),
  seats: fc.constantFrom(BOTH, SIDES),
  drawnLines: fc.constant(true as const),
});

/** Every sentence and every list of numbers that the other seats keep to themselves. */
function secretsOf(log: GameLog, seat: Side): string[] {
  const start = startState(log.header);
  if (!start.ok) throw new Error(start.fault.code);
  const { secrets } = start.value;
  const others = SIDES.filter((side) => side !== seat);
  const prose = others.flatMap((side) => textsIn(ALASKA.sides[side].confidential));
  const own = new Set(textsIn({ ...ALASKA, sides: { [seat]: ALASKA.sides[seat] } }));
  const numbers = others.flatMap((side) => [
    JSON.stringify(secrets[side].salience),
    JSON.stringify(secrets[side].redLines),
  ]);
  return [...prose.filter((text) => !own.has(text) && text.length > 12), ...numbers];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it('holds none of the others’ secrets', () => {
  fc.assert(
    fc.property(wanted, fc.constantFrom(...BOTH), (wishes, seat) => {
      const log = randomLog(wishes);
      const text = print(exported(log, seat));
      for (const secret of secretsOf(log, seat)) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
      expect(text).not.toContain(`"seed"`);
      expect(text).not.toContain(`"rng"`);
      expect(text).not.toContain(`"hash"`);
      for (const { hash = '?' } of log.acts) expect(text).not.toContain(hash);
    }),
    { numRuns: 10 },
  );
});

it('holds no whisper between two others that did not leak, and no reason but its own', () => {
  fc.assert(
    fc.property(wanted, (wishes) => {
      const log = randomLog({ ...wishes, seats: SIDES });
      const seat = ua;
      const seen = exported(log, seat);
      for (const { intent, events, reason } of seen.acts) {
        const mine = 'side' in intent && intent.side === seat;
        if (reason) expect(mine).toBe(true);
        if (intent.kind === 'whisper' && !mine && intent.to !== seat) {
          expect(events.some(({ kind }) => kind === 'leaked')).toBe(true);
          expect(intent.through).toBeUndefined();
        }
        expect(events.every((event) => event.kind !== 'whispered' || mine || event.to === seat)).toBe(true);
      }
      expect(seen.acts.map(({ act }) => act)).toEqual(seen.acts.map((_, at) => at + 1));
    }),
    { numRuns: 8 },
  );
});

it('tells no margin by which another seat would have signed', () => {
  const open = Array.from({ length: 40 }, (_, seed) => randomLog({ seed, seats: SIDES })).filter((log) =>
    log.result?.result.verdict.reasons.some(({ code }) => code === 'window-open'),
  );
  expect(open.length).toBeGreaterThan(0);
  for (const log of open) for (const margins of marginsIn(exported(log, ua))) expect(margins).toEqual([]);
});

it('leaves of the margins that a log of format 1 has only those of its own seat', async () => {
  const old = await parse(noTerms);
  if (!old.ok) throw new Error(old.fault.code);
  expect(marginsIn(old.value)).toEqual([SIDES, SIDES]);
  expect(marginsIn(exported(old.value, ua))).toEqual([[ua], [ua]]);
});

/** Whose margins the reason of an open window tells, in the event of the end and in the result. */
function marginsIn({ acts, result }: GameLog): string[][] {
  const ended = acts.flatMap(({ events }) => events).find((event) => event.kind === 'ended');
  return [ended?.outcome, result?.result].map((outcome) =>
    Object.keys(outcome?.verdict.reasons.find(({ code }) => code === 'window-open')?.values ?? {}),
  );
}

it('is a log: it parses, keeps its seals, and replays to what the seat saw', async () => {
  await fc.assert(
    fc.asyncProperty(wanted, fc.constantFrom(...BOTH), async (wishes, seat) => {
      const log = randomLog(wishes);
      const seen = exported(log, seat);
      const back = await parse(print(seen));
      if (!back.ok) throw new Error(JSON.stringify(back.fault));
      expect(back.value).toEqual(seen);
      expect(verify(back.value)).toMatchObject({ ok: true, value: { replayed: false } });
      const full = framesOf(log, seat);
      const part = framesOf(seen, seat);
      const told = full.map(({ event }) => event);
      expect(part.slice(0, -1).map(({ event }) => event)).toEqual(told.slice(0, -1));
      const last = full.at(-1)?.view;
      expect(part.at(-1)?.view).toMatchObject({
        accounts: last?.accounts,
        secrets: last?.secrets,
        outcome: {
          ...last?.outcome,
          verdict: {
            kind: last?.outcome?.verdict.kind,
            reasons: last?.outcome?.verdict.reasons,
          },
        },
      });
    }),
    { numRuns: 8 },
  );
});

it.each([{}, { drawnLines: true }] as const)('keeps the seat’s own secret without the seed: %j', (drawn) => {
  const log = randomLog({ seed: 987_654_321, ...drawn });
  const full = replayStates(log);
  const seen = replayStates(exported(log, ru));
  if (!full.ok || !seen.ok) throw new Error('no states');
  expect(seen.value[0]?.secrets[ru]).toEqual(full.value[0]?.secrets[ru]);
});

it('is refused for a side without a seat, and a second time', () => {
  const log = randomLog({ seed: 1 });
  expect(exportFor(log, eu)).toMatchObject({ ok: false, fault: { code: 'log.not-seated' } });
  expect(exportFor(exported(log, us), us)).toMatchObject({ ok: false, fault: { code: 'log.already-exported' } });
});
