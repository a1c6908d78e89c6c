import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../engine';
import { SIDES, ru, us } from '../engine/testing/alaska';
import { tableOf } from '../engine/testing/any-table';
import { DELEGATIONS, LARGEST_LOG, linesOf, print, writeHeader, type GameLog } from '../formats';
import { drawnSeed, headerOf, seedOfGame, typedSeed } from './begin';
import { parseBytes } from './bytes';
import { exportFor } from './export';
import branched from './golden/rules-2/four-branched.jsonl?raw';
import unfinished from './golden/two-unfinished.v1.jsonl?raw';
import { withNote } from './note';
import { parse, type ParsedLog } from './parse';
import { randomLog } from './random-log';
import { logOf, record } from './record';
import { replayStates } from './states';
import { ALASKA } from './test-log';
import { verify } from './verify';

const log = randomLog({ scenario: ALASKA, seed: 5, seats: SIDES, version: 2 });
const lines = linesOf(log);

const read = async (text: string): Promise<ParsedLog> => {
  const parsed = await parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  return parsed.value;
};
const faultOf = async (text: string) => {
  const parsed = await parse(text);
  if (!parsed.ok) return parsed.fault;
  const verified = verify(parsed.value);
  return verified.ok ? null : verified.fault;
};
const withLines = (changed: readonly string[]): string => changed.map((line) => `${line}\n`).join('');
const withHeader = (change: (header: string) => string): string =>
  withLines([change(lines[0] ?? ''), ...lines.slice(1)]);

describe('a log of format 2', () => {
  test('lists its sides, has its scenario by their ids, and verifies', async () => {
    const text = print(log);
    const header = JSON.parse(text.split('\n')[0] ?? '') as Record<string, unknown>;
    expect(header).toMatchObject({
      version: 2,
      sides: ['us', 'ru', 'ua', 'eu'],
      scenario: { format: 2, sides: [{ id: 'us' }, { id: 'ru' }, { id: 'ua' }, { id: 'eu' }] },
      seed: '5',
      delegations: DELEGATIONS,
      settings: { numbering: 'round' },
    });
    const parsed = await read(text);
    expect(print(parsed)).toBe(text);
    expect(verify(parsed)).toMatchObject({ ok: true, value: { by: 'rules' } });
  });

  test('for one seat says nothing of seed, parent or notes', async () => {
    const whole: GameLog = { ...log, header: { ...log.header, parent: { seal: '0123456789abcdef', act: 3 } } };
    const seen = exportFor(withNote(whole, { kind: 'secret', of: 'us' }), ru);
    if (!seen.ok) throw new Error(seen.fault.code);
    const text = print(seen.value);
    for (const word of ['"seed"', '"parent"', '"note"', '"rng"', '"hash"']) expect(text).not.toContain(word);
    expect(verify(await read(text))).toMatchObject({ ok: true, value: { by: 'seat' } });
  });

  test.each([2, 3, 5, 6])('holds any %i sides', async (count) => {
    const scenario = tableOf(count, 7);
    const any = randomLog({ scenario, seed: 3, version: 2, rounds: 3 });
    const parsed = await read(print(any));
    expect(print(parsed)).toBe(print(any));
    expect(verify(parsed)).toMatchObject({ ok: true, value: { by: 'rules' } });
  });

  test('has no gains of a package that a search happened to find', () => {
    let open = 0;
    for (let seed = 1; seed < 40; seed++)
      for (const { code, values } of randomLog({ scenario: ALASKA, seed, version: 2 }).result?.result.verdict.reasons ??
        [])
        if (code === 'window-open') {
          open++;
          expect(values).toEqual({});
        }
    expect(open).toBeGreaterThan(0);
  });

  test.each([
    [
      'sides in another order',
      (h: string) => h.replace('["us","ru","ua","eu"]', '["ru","us","ua","eu"]'),
      'bad-header',
      'sides',
    ],
    ['no sides', (h: string) => h.replace('"sides":["us","ru","ua","eu"],', ''), 'bad-header', 'sides'],
    ['a number for a seed', (h: string) => h.replace('"seed":"5"', '"seed":5'), 'bad-header', 'seed'],
    ['an empty seed', (h: string) => h.replace('"seed":"5"', '"seed":""'), 'bad-header', 'seed'],
    ['no delegations', (h: string) => h.replace(`"delegations":${DELEGATIONS},`, ''), 'bad-header', 'delegations'],
    ['whispers in a row', (h: string) => h.replace(',"numbering":"round"', ''), 'bad-header', 'settings.numbering'],
    [
      'a parent without a seal',
      (h: string) => h.replace('"started"', '"parent":{"act":1},"started"'),
      'bad-header',
      'parent.seal',
    ],
    ['a version to come', (h: string) => h.replace('"version":2', '"version":3'), 'from-the-future', undefined],
  ])('is refused with %s', async (_, change, code, field) => {
    const text = withHeader(change);
    expect(text).not.toBe(print(log));
    expect(await faultOf(text)).toMatchObject({
      code: `log.${code}`,
      values: { line: 1, ...(field ? { field } : {}) },
    });
  });

  test('is refused with a scenario of format 1, and with vectors in a form that is not written', async () => {
    const { excluded: _pairs, frustration: _blame, durability, ...rest } = log.header.scenario;
    const { consultedPerformersPercent: _heard, ...lasting } = durability;
    const history = rest.history.filter(({ same }) => same?.kind !== 'consulted');
    const plain: Scenario = { ...rest, durability: lasting, history, format: 1 };
    const one = writeHeader({ ...log.header, scenario: plain });
    expect(await faultOf(withLines([one, ...lines.slice(1)]))).toMatchObject({
      code: 'log.bad-scenario',
      values: { at: '/format' },
    });
    expect(await faultOf(withHeader((h) => h.replace('"payoffs":{}', '"payoffs":{"us":0}')))).toMatchObject({
      code: 'log.bad-scenario',
      values: { at: '/issues/0/options/0/payoffs/us' },
    });
  });

  test('is refused with a generator of 32 bits, or one that stands still', async () => {
    const at = lines.findIndex((line) => line.includes('"rng":['));
    for (const rng of ['7', '[0,0,0,0]', '[1,2,3]', '[1,2,3,4294967296]']) {
      const changed = lines.with(at, (lines[at] ?? '').replace(/"rng":\[[0-9,]*\]/, `"rng":${rng}`));
      expect(await faultOf(withLines(changed))).toMatchObject({ code: 'log.bad-act', values: { line: at + 1 } });
    }
  });

  test('is begun by the header that new games get', () => {
    const { scenario, seats, players, started } = log.header;
    const settings = { rounds: 6, leaks: true, events: true, absentMoves: false };
    expect(headerOf({ scenario, seats, players, started, settings, seed: '5' })).toMatchObject({
      version: 2,
      seed: '5',
    });
  });
});

describe('a note', () => {
  const noted = withNote(log, { kind: 'x-unheard-of', what: [1, { a: null }] });

  test('of whatever kind is passed over, kept, and sealed', async () => {
    const text = print(noted);
    const parsed = await read(text);
    expect(print(parsed)).toBe(text);
    expect(verify(parsed)).toMatchObject({ ok: true, value: { acts: log.acts.length, finished: true } });
    const changed = text.replace('"what":[1,', '"what":[2,');
    expect(await faultOf(changed)).toMatchObject({ code: 'log.other-seal', values: { line: lines.length + 1 } });
  });

  test('between acts changes no number and no state, and the acts after it are sealed to it', async () => {
    const parsed = await read(branched);
    const states = replayStates(parsed);
    expect(states.ok && states.value.at(-1)?.phase).toBe('over');
    const rows = branched.trimEnd().split('\n');
    const at = rows.findIndex((line) => line.startsWith('{"note"'));
    expect(at).toBe(13);
    for (const [spoil, code, line] of [
      [rows.with(at, (rows[at] ?? '').replace('Zoë', 'Zoe')), 'log.other-seal', at + 1],
      [rows.toSpliced(at, 1), 'log.other-seal', at + 1],
      [rows.with(at + 2, (rows[at + 2] ?? '').replace('"act":14', '"act":15')), 'log.wrong-order', at + 3],
      [rows.with(at + 2, (rows[at + 2] ?? '').replace(/"hash":"./, '"hash":"g')), 'log.bad-act', at + 3],
      [rows.with(at + 2, (rows[at + 2] ?? '').replace(/"hash":"..../, '"hash":"0000')), 'log.other-hash', at + 3],
      [rows.with(at, '{"note":{"text":"no kind"},"seal":"0000000000000000"}'), 'log.bad-note', at + 1],
      [rows.with(at, '{"note":{"kind":"no-seal"}}'), 'log.bad-note', at + 1],
      [rows.toSpliced(1, 0, rows[at] ?? ''), 'log.early-note', 2],
    ] as const)
      expect(await faultOf(withLines(spoil))).toMatchObject({ code, values: { line } });
  });

  test('is followed by the next act of a game that goes on', async () => {
    const half = await read(print(withNote({ ...log, acts: log.acts.slice(0, 5), result: null }, { kind: 'pause' })));
    const states = replayStates(half);
    const state = states.ok ? states.value.at(-1) : undefined;
    const intent = log.acts[5]?.intent;
    if (!state || !intent) throw new Error('no such act');
    const next = record(half, state, intent);
    if (!next.ok) throw new Error(next.fault.code);
    const text = print(logOf({ header: half.header, acts: [...half.acts, next.value.act] }, next.value.state));
    expect(await faultOf(text)).toBeNull();
  });

  test('has no place in format 1', async () => {
    const line = linesOf(noted).at(-1) ?? '';
    // Told as what other rules may have written: no log of format 1 is of today's rules.
    expect(await faultOf(`${unfinished}${line}\n`)).toMatchObject({ code: 'log.other-rules' });
  });
});

describe('a log packed by gzip', () => {
  const pack = (bytes: Uint8Array): Uint8Array => new Uint8Array(gzipSync(bytes, { level: 9 }));
  const text = new TextEncoder().encode(print(log));

  test('is the log', async () => {
    const parsed = await parseBytes(pack(text));
    expect(parsed.ok && print(parsed.value)).toBe(print(log));
  });

  test('is refused where it holds more than a log may, without being unpacked to its end', async () => {
    const bomb = pack(new Uint8Array(100 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(LARGEST_LOG / 100);
    const before = process.memoryUsage().arrayBuffers;
    expect(await parseBytes(bomb)).toMatchObject({ ok: false, fault: { code: 'log.too-large' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(3 * LARGEST_LOG);
  });

  test('is told where it is damaged or breaks off', async () => {
    const packed = pack(text);
    for (const spoiled of [
      packed.subarray(0, packed.length >> 1),
      packed.map((byte, i) => (i > 20 ? byte ^ 0x55 : byte)),
    ])
      expect(await parseBytes(spoiled)).toMatchObject({ ok: false, fault: { code: 'log.bad-gzip' } });
  });
});

describe('a seed', () => {
  test('that was typed is the same on every keyboard', () => {
    expect(['  Stól 7', 'STÓL  7 ', 'sto\u0301l 7'].map(typedSeed)).toEqual(['stól 7', 'stól 7', 'stól 7']);
    expect(['', ' ', 'x'.repeat(65), '\ud800'].map(typedSeed)).toEqual([null, null, null, null]);
  });

  test('that was drawn holds every bit it was given', () => {
    const drawn = (byte: (i: number) => number) => drawnSeed((bytes) => bytes.forEach((_, i) => (bytes[i] = byte(i))));
    expect(drawn(() => 0)).toBe('0'.repeat(26));
    const seeds = Array.from({ length: 26 * 5 }, (_, bit) =>
      drawn((i) => (i === Math.floor(bit / 5) ? 1 << (bit % 5) : 0)),
    );
    expect(new Set(seeds).size).toBe(26 * 5);
  });

  test('of the games of a row is another for each', () => {
    expect([0, 1, 2].map((i) => seedOfGame('40', i))).toEqual(['40', '41', '42']);
    expect([0, 1, 2].map((i) => seedOfGame('mara', i))).toEqual(['mara', 'mara 1', 'mara 2']);
    const long = 'x'.repeat(64);
    expect([seedOfGame(long, 7).length, typedSeed(seedOfGame(long, 7))]).toEqual([64, `${'x'.repeat(62)} 7`]);
  });
});

test('two persons’ views of one game of format 2 never hold its seed', () => {
  for (const seat of [us, ru]) {
    const seen = exportFor({ ...log, header: { ...log.header, seed: 'a seed nobody sees' } }, seat);
    expect(JSON.stringify(seen)).not.toContain('nobody sees');
  }
});

test('a log is not asked what authors are asked for: a track that holds no issue is no fault of its game', async () => {
  const scenario = { ...ALASKA, tracks: [...ALASKA.tracks, { id: 'later', name: 'Later', icon: 'clock' }] };
  const opening = { ...ALASKA.opening, effect: { durabilityOfTrack: { track: 'later', points: 3 } } };
  const played = randomLog({ scenario: { ...scenario, opening }, seed: 5, version: 2 });
  expect(played.acts[0]?.events[0]).toMatchObject({ effect: { durabilityOfTrack: { later: 3 } } });
  expect(await faultOf(print(played))).toBeNull();
});
