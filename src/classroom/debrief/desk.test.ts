import { beforeAll, describe, expect, it } from 'vitest';
import { findAgreement, play, setup, type Side } from '../../engine';
import { canonicalJson, hashState } from '../../engine';
import { headerOf, logOf, print, sealOf, sealOfHeader, withNote, type GameLog } from '../../log';
import { randomLog } from '../../log/random-log';
import { game, scenario, SETTINGS, TWO } from '../../negotiators/testing/games';
import { us } from '../../engine/testing/alaska';
import { inOtherWords } from '../../scenarios';
import { codeOf } from '../hand-in';
import { surveyNote } from '../survey';
import seat from '../../log/golden/rules-2/four-signed-seen-by-ua.jsonl?raw';
import old from '../../log/golden/two-signed.v1.jsonl?raw';
import { bestMissed, Collection, csvOf, Desk, gradebook, packagesOf, type ClassRow, type Collected } from '.';
import { worthAtOpening } from './row';

/** A game of computers under the names of people. */
function handIn(seed: string, name: string): GameLog {
  const { acts: done, end } = game(TWO, seed);
  const { numbering: _numbering, ...settings } = SETTINGS;
  const header = headerOf({
    scenario,
    seats: TWO,
    players: Object.fromEntries(TWO.map((side) => [side, { kind: 'person', name: `${name} ${side}` }])),
    seed,
    settings,
    started: '2026-11-28T09:00:00.000Z',
  });
  let seal = sealOfHeader(header);
  const acts = done.map(({ intent, events, state }, at) => {
    const line = { act: at + 1, intent, events, hash: hashState(state) };
    return { ...line, seal: (seal = sealOf(seal, line)) };
  });
  return logOf({ header, acts }, end);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codeFor = (log: GameLog): string => {
  const code = codeOf(log);
  if (!code.ok) throw new Error(code.fault.code);
  return code.value;
};

const GAMES = ['1', '2', '3', '4', '5', '6'].map((seed) => handIn(seed, `Player ${seed}`));

async function collect(files: readonly (readonly [string, string])[]): Promise<{ desk: Desk; collected: Collected }> {
  const desk = new Desk();
  const collection = new Collection();
  for (const [name, text] of files) for (const taken of await desk.file(name, bytes(text))) collection.add(taken);
  return { desk, collected: collection.collected };
}

describe('a class on the desk', () => {
  let desk: Desk;
  let rows: readonly ClassRow[];
  beforeAll(async () => {
    const read = await collect(GAMES.map((log, i) => [`table-${i + 1}.jsonl`, print(log)]));
    ({ desk } = read);
    ({ rows } = read.collected);
  });

  it('keeps a row of each game, from which the very game is had again', async () => {
    expect(rows).toHaveLength(GAMES.length);
    for (const [at, row] of rows.entries()) {
      expect(JSON.stringify(row).length).toBeLessThan(12_000);
      expect(await desk.open(row)).toEqual({ ok: true, value: GAMES[at] });
    }
  });

  it('uses what can be used, names the rest with its reason, and counts no game twice', async () => {
    const [first, second, third] = GAMES as [GameLog, GameLog, GameLog];
    const altered = print(second).replace('"kind":"hold"', '"kind":"walk"');
    const unfinished = randomLog({ scenario, seed: 4, seats: TWO, acts: 5 });
    const longer = randomLog({ scenario, seed: 4, seats: TWO, rounds: 2 });
    const { collected } = await collect([
      ['one.jsonl', print(first)],
      ['copy of one.jsonl', print(first)],
      [
        'forms.csv',
        `Name,Code\r\nAnna,"${codeFor(first)}"\r\nBen,${codeFor(third)}\r\nCem,${codeFor(second).slice(0, 60)}\r\n`,
      ],
      ['altered.jsonl', altered],
      ['unfinished.jsonl', print(unfinished)],
      ['other length.jsonl', print(longer)],
      ['one seat.jsonl', seat],
      ['old.jsonl', old],
      ['poem.txt', 'Roses are red'],
    ]);
    expect(collected.rows.map(({ source }) => source)).toEqual(['forms.csv #2', 'one.jsonl', 'other length.jsonl']);
    expect(collected.duplicates).toEqual([
      { file: 'copy of one.jsonl', of: 'one.jsonl' },
      { file: 'forms.csv #1', of: 'one.jsonl' },
    ]);
    expect(collected.refused.map(({ file, fault }) => [file, fault.code])).toEqual([
      ['forms.csv #3', 'handed.cut-off'],
      ['altered.jsonl', expect.stringMatching(/^log\./)],
      ['unfinished.jsonl', 'handed.unfinished'],
      ['one seat.jsonl', 'handed.seat-only'],
      ['old.jsonl', expect.stringMatching(/^handed\./)],
      ['poem.txt', 'log.not-json'],
    ]);
    expect(collected.groups.map((group) => group.rows.length)).toEqual([2, 1]);
  });

  it('reads codes of a scenario that came with a log, and says so where none came', async () => {
    const own = { ...scenario, id: 'our-own', title: 'Ours' };
    const log = randomLog({ scenario: own, seed: 9, seats: TWO, rounds: 2 });
    const code = codeFor(log);
    const [missing] = await new Desk().codes('code', [code]);
    expect(missing?.read).toMatchObject({ ok: false, fault: { code: 'handed.no-such-scenario' } });
    const [taken] = await new Desk().file('log', bytes(print(log)));
    const other = new Desk();
    if (taken?.scenario) other.learn(taken.scenario);
    const [read] = await other.codes('code', [code]);
    expect(read?.read.ok).toBe(true);
  });

  it('finds the act after which no deal was within reach any more', async () => {
    let closed = 0;
    for (const row of rows.filter(({ ending }) => ending !== 'signed')) {
      const missed = await desk.missed(row);
      if (missed?.window !== 'closed' || !missed.closing || !missed.terms) continue;
      closed++;
      const log = await desk.open(row);
      if (!log.ok) throw new Error(log.fault.code);
      const start = setup(scenario, log.value.header as Parameters<typeof setup>[1]);
      if (!start.ok) throw new Error(start.fault.code);
      let state = start.value;
      for (const { act, intent } of log.value.acts) {
        if (act === missed.closing.act) expect(findAgreement(state)).not.toBeNull();
        const played = play(state, intent);
        if (!played.ok) throw new Error(played.fault.code);
        ({ state } = played.value);
        if (act >= missed.closing.act && state.phase !== 'over') expect(findAgreement(state)).toBeNull();
      }
      const [suits] = await desk.suited(row, missed, [missed.terms]);
      expect(suits).not.toBeNull();
      expect(bestMissed(TWO, packagesOf([missed]), [[suits ?? null]])).toMatchObject({ tables: 1 });
    }
    expect(closed + rows.filter(({ ending }) => ending === 'signed').length).toBeGreaterThan(0);
  });

  it('draws the plane on which the tables stand', async () => {
    const [row] = rows;
    if (!row) throw new Error('There is no row');
    const [x, y] = TWO as [Side, Side];
    const ground = await desk.ground(row, x, y);
    expect(ground?.cloud.bins.length).toBeGreaterThan(20);
    expect(ground?.suitingAll).toBeLessThanOrEqual(ground?.acceptable ?? 0);
    // Nash and Kalai-Smorodinsky leave neither worse off.
    for (const spot of [ground?.nash, ground?.kalaiSmorodinsky])
      if (spot) expect(Math.min(spot.x, spot.y)).toBeGreaterThanOrEqual(0);
  });

  it('gives a spreadsheet nothing to run', () => {
    const [row] = rows;
    if (!row) throw new Error('There is no row');
    const text = csvOf([{ ...row, source: '=cmd()', names: { [us]: '@SUM(1)' } as ClassRow['names'] }]);
    expect(text).toContain("'=cmd()");
    expect(text).toContain("'@SUM(1)");
    expect(
      text
        .split('\r\n')[1]
        ?.split(',')
        .some((cell) => /^-\d/.test(cell)),
    ).toBe(true);
  });

  it('fills the column of a school’s list by the words of names, and says for whom there was no line', () => {
    const [row] = rows;
    if (!row) throw new Error('There is no row');
    const names = (name: string): ClassRow => ({ ...row, names: { [us]: name } as ClassRow['names'] });
    const list =
      'Last name,First name,Mail\r\n"Becker","Mara",m@x.org\r\nÖzdemir,Cem,c@x.org\r\nLee,Kim,a@x.org\r\nLee,Kim,b@x.org\r\n';
    const filled = gradebook(
      list,
      ['mara BECKER', 'Cem Ozdemir', 'Kim Lee', 'Nobody'].map(names),
      'Impasse',
      () => 'yes',
    );
    if (!filled.ok) throw new Error(filled.fault.code);
    expect(filled.value.text.split('\r\n').slice(0, 4)).toEqual([
      'Last name,First name,Mail,Impasse',
      'Becker,Mara,m@x.org,yes',
      'Özdemir,Cem,c@x.org,yes',
      'Lee,Kim,a@x.org,',
    ]);
    expect(filled.value).toMatchObject({ filled: 2, unfound: ['Kim Lee', 'Nobody'] });
    expect(gradebook('Name', [row], 'x', () => '')).toMatchObject({ ok: false, fault: { code: 'handed.no-list' } });
  });
});

it('measures a deal signed at once at what its terms were worth at the opening', async () => {
  const settings = { ...SETTINGS, events: false, leaks: false };
  const start = setup(scenario, { seats: TWO, seed: 'at once', settings });
  if (!start.ok) throw new Error(start.fault.code);
  const terms = { ceasefire: 'full', trade: 'projects' };
  const { numbering: _numbering, ...chosen } = settings;
  const header = headerOf({
    scenario,
    seats: TWO,
    players: {},
    seed: 'at once',
    settings: chosen,
    started: '2026-11-28T09:00:00.000Z',
  });
  let state = start.value;
  const states = [state];
  const acts: { intent: Parameters<typeof play>[1]; events: never[] }[] = [];
  const act = (intent: Parameters<typeof play>[1]): void => {
    const played = play(state, intent);
    if (!played.ok) throw new Error(played.fault.code);
    ({ state } = played.value);
    states.push(state);
    acts.push({ intent, events: played.value.events as never[] });
  };
  act({ kind: 'open' });
  const opening = state;
  act({ kind: 'table', side: state.turn as Side, terms });
  act({ kind: 'sign', side: state.turn as Side, drafts: [1] });
  const { rowOf } = await import('./row');
  const row = rowOf({ header, states, acts, notes: [] });
  expect(row?.gains).toEqual(worthAtOpening(opening, terms));
  expect(canonicalJson(row?.terms)).toBe(canonicalJson(terms));
});

describe('what a class was asked', () => {
  const [first, second] = GAMES as [GameLog, GameLog];
  const answered = withNote(
    withNote(first, surveyNote({ when: 'before', side: us, answers: [5, 4, 4, 2, 3] })),
    surveyNote({ when: 'after', side: us, answers: [2, 4, 3, 5, null] }),
  );
  const shift = { side: us, before: [5, 4, 4, 2, 3], after: [2, 4, 3, 5, null] };

  it('is read from file and code alike, and stands in the table', async () => {
    for (const text of [print(answered), codeFor(answered)]) {
      const { collected } = await collect([['hand-in', text]]);
      expect(collected.rows.map(({ shifts }) => shifts)).toEqual([[shift]]);
    }
    const { collected } = await collect([
      ['a', print(answered)],
      ['b', print(second)],
    ]);
    const [head = '', line = '', other = ''] = csvOf(collected.rows).split('\r\n');
    expect(head).toMatch(/,gains before us,opposed before us,.*,absent after us$/);
    expect(line).toMatch(/,5,4,4,2,3,2,4,3,5,$/);
    expect(other).toMatch(/,,,,,,,,,,$/);
    expect(csvOf((await collect([['b', print(second)]])).collected.rows)).not.toContain('before us');
  });

  it('counts though the game was handed in before it was answered', async () => {
    for (const order of [
      ['early', 'late'],
      ['late', 'early'],
    ]) {
      const texts: Readonly<Record<string, string>> = { early: codeFor(first), late: codeFor(answered) };
      const { collected } = await collect(order.map((name) => [name, texts[name] ?? '']));
      expect(collected.rows.map(({ source, shifts }) => [source, shifts])).toEqual([['late', [shift]]]);
      expect(collected.duplicates).toEqual([{ file: 'early', of: 'late' }]);
    }
  });
});

describe('a code of a game with other names or without a back channel', () => {
  it('is read though no file of it lies on the desk', async () => {
    const neutral = await inOtherWords(scenario, 'neutral');
    if (!neutral.ok) throw new Error(neutral.fault.code);
    const renamed = randomLog({ scenario: neutral.value, seed: 5, seats: TWO, rounds: 2 });
    const quiet = randomLog({ scenario, seed: 6, seats: TWO, rounds: 2, backChannel: false });
    for (const log of [renamed, quiet]) {
      const { desk, collected } = await collect([['code.txt', codeFor(log)]]);
      expect(collected.refused).toEqual([]);
      const [row] = collected.rows;
      if (!row) throw new Error('It was not read.');
      expect(await desk.open(row)).toMatchObject({ ok: true, value: { header: { settings: log.header.settings } } });
    }
  });
});
