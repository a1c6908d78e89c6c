import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Intent, Scenario, Side } from '../../engine';
import { BOTH, SIDES, ua, us } from '../../engine/testing/alaska';
import { headerOf, logOf, parseLog, sealOf, sealOfHeader, withNote, type GameLog } from '../../log';
import { randomLog } from '../../log/random-log';
import { hashState } from '../../engine';
import { FOUR, game, scenario, SETTINGS, TWO } from '../../negotiators/testing/games';
import { inFormatTwo } from '../../formats';
import { tableOf as anyTable } from '../../engine/testing/any-table';
import branched from '../../log/golden/rules-2/four-branched.jsonl?raw';
import spoken from '../../log/golden/rules-2/four-spoken.jsonl?raw';
import injected from '../../log/golden/rules-2/four-injected.jsonl?raw';
import absent from '../../log/golden/rules-2/two-absent-moves.jsonl?raw';
import unfinished from '../../log/golden/rules-2/two-unfinished.jsonl?raw';
import seat from '../../log/golden/rules-2/four-signed-seen-by-ua.jsonl?raw';
import old from '../../log/golden/two-signed.v1.jsonl?raw';
import { firstExercise } from '../exercise';
import { exerciseNote, ledNote } from '../note';
import { anyExercise } from '../testing/any-exercise';
import { surveyNote } from '../survey';
import goldenCodes from './golden-codes.json';
import { codeOf, codesIn, openCode, restore } from '.';

/** The same log without anybody's reasons, sealed anew. */
function plain({ header, acts, result }: GameLog): GameLog {
  let seal = sealOfHeader(header);
  const sealed = acts.map(({ reason: _why, seal: _old, notes: _notes, ...act }) => ({
    ...act,
    seal: (seal = sealOf(seal, act)),
  }));
  const log = { header, acts: sealed };
  return result ? logOf(log, { outcome: result.result } as Parameters<typeof logOf>[1]) : { ...log, result };
}

/** A game of computers as the browser and the terminal write it, reasons included. */
function played(seats: readonly Side[], seed: string): GameLog {
  const header = headerOf({
    scenario,
    seats,
    players: Object.fromEntries(seats.map((side) => [side, { kind: 'computer', difficulty: 'middle' }])),
    seed,
    settings: SETTINGS,
    started: '2026-11-28T08:00:00.000Z',
  });
  let seal = sealOfHeader(header);
  const { acts: done, end } = game(seats, seed);
  const acts = done.map(({ intent, events, reason, state }, at) => {
    const line = { act: at + 1, intent, events, hash: hashState(state), ...(reason ? { reason } : {}) };
    return { ...line, seal: (seal = sealOf(seal, line)) };
  });
  return logOf({ header, acts }, end);
}

const coded = (log: GameLog): string => {
  const code = codeOf(log);
  if (!code.ok) throw new Error(code.fault.code);
  return code.value;
};

function back(code: string, known: Scenario) {
  const opened = openCode(code);
  if (!opened.ok) return opened;
  const read = opened.value.read(known);
  return read.ok ? restore(read.value, known) : read;
}

const logFrom = async (text: string): Promise<GameLog> => {
  const log = await parseLog(text);
  if (!log.ok) throw new Error(log.fault.code);
  return log.value;
};

const drawn = fc.record({
  seed: fc.nat(0xffff_ffff),
  seats: fc.constantFrom(BOTH, SIDES),
  acts: fc.constantFrom(1, 9, 500),
  talk: fc.constantFrom(true as const, undefined),
});

describe('the code of a game', () => {
  it('gives back the very log it was made of, for drawn games', () => {
    fc.assert(
      fc.property(drawn, ({ talk, ...wishes }) => {
        const log = plain(randomLog({ scenario, ...wishes, ...(talk ? { talk } : {}) }));
        expect(back(coded(log), log.header.scenario)).toEqual({ ok: true, value: { log, exact: true } });
      }),
      { numRuns: 20 },
    );
  });

  it('does so on tables of two to six sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.nat(1e6), (count, seed) => {
        const table = inFormatTwo(anyTable(count, seed));
        const log = plain(randomLog({ scenario: table, seed, rounds: 4, talk: true, acts: 60 }));
        expect(back(coded(log), table)).toEqual({ ok: true, value: { log, exact: true } });
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    [TWO, '7'],
    [FOUR, 'class of today'],
  ])('gives back what computers of %s gave as their reasons, and is short', (seats, seed) => {
    const log = played(seats, seed);
    const code = coded(log);
    expect(back(code, log.header.scenario)).toEqual({ ok: true, value: { log, exact: true } });
    expect(code.length).toBeLessThan(500);
  });

  it('says where only reasons are lost', () => {
    const log = randomLog({ scenario, seed: 5, seats: BOTH });
    const restored = back(coded(log), scenario);
    expect(restored).toMatchObject({ ok: true, value: { exact: false } });
    if (restored.ok) expect('log' in restored.value && restored.value.log).toEqual(plain(log));
  });

  it('keeps names, branches, words of every kind, injects, notes and an end that has not come', async () => {
    for (const text of [branched, unfinished, spoken, injected, absent]) {
      const log = plain(await logFrom(text));
      expect(coded(log).length).toBeLessThan(900);
      expect(back(coded(log), log.header.scenario)).toEqual({ ok: true, value: { log, exact: true } });
    }
    const ended = plain(randomLog({ scenario, seed: 11, seats: BOTH, rounds: 2 }));
    const asked = withNote({ ...ended, acts: ended.acts.slice(0, 4), result: null }, { kind: 'away', side: us });
    const noted = withNote(withNote(ended, { kind: 'asked', answers: [1, 'ü'] }), { kind: 'again' });
    for (const log of [asked, noted])
      expect(back(coded(log), scenario)).toEqual({ ok: true, value: { log, exact: true } });
  });

  it('writes out what is not as usual', () => {
    const log = plain(randomLog({ scenario, seed: 3, seats: BOTH, acts: 1 }));
    const odd: Intent = { kind: 'move', side: ua, move: 'no-such-move' };
    const strange: GameLog = {
      ...log,
      acts: [...log.acts, { act: 2, intent: odd, events: [], hash: '0'.repeat(16), seal: '0'.repeat(16) }],
    };
    const opened = openCode(coded(strange));
    if (!opened.ok) throw new Error(opened.fault.code);
    expect(opened.value.read(scenario)).toMatchObject({ ok: true, value: { intents: [{ kind: 'open' }, odd] } });
    expect(back(coded(strange), scenario)).toMatchObject({ ok: false, fault: { code: 'handed.refused' } });
  });

  it('is not made of a log of one seat, nor of an earlier form', async () => {
    for (const text of [seat, old])
      expect(codeOf(await logFrom(text))).toMatchObject({ ok: false, fault: { code: 'handed.no-code-of' } });
    const log = randomLog({ scenario, seed: 3, seats: BOTH, acts: 1 });
    expect(codeOf({ ...log, acts: [] })).toMatchObject({ ok: false, fault: { code: 'handed.empty' } });
  });
});

/** Made by the program that still forgot the setting: a class's game, opened, at a table without a back channel. */
const FORM_ONE_CLOSED = [
  'IMPASSE1-FQB94NCW8Z86X524ATQMJGD4JJJBPPW556XYN0Y9R1GRET7JZTMTEPPZ94R736NPN9TDVGMEPKEJQGC9SCQKMDWP6DD',
  'RDPDJ8KT34F57VR79VMN99ZZFMK9HJSREPPHJ01K4VC5HARRCDX4XTN93ZFFR9N5D873MFRTK87P0F8X6FZ179RAE4P3B34YMKNC',
  'AW163R2540C5DCYNTDNV1QXQFP7ZBESKJCNJ1WAYNQR75683MD4S0F1KF5S2HC26YS40RDQFPN1V1JXVN6XYJ547QCC6KTAYSDDC',
  'RAQQF7Q654736ZWHKYPY4VG8B5MJ7ZFY6KSD9KAYR11PW67JXX6SXDTYWX6DW72JFNXFMKXN1SD6ZJGZT39S78R0AF1BJA5R3NS5',
  '7MBNVBEAEMTS20BW6JBEKB41MG9KP6ZMA9QVVCD9G4TPJXKB6JYDQF55RNZTBDM1BZNTCES6V8DZQ8J15ZGM85Y298X3RKD2K761',
  'JH1J3G8ZCQS45KGDZ00J5ZHPBZEW6S57PZNVB3RTVNVHVXFD63MVH6KB4YXV7M2C57FHM18RJNZP0JQW70RQ8CG781TT1J2JEGK9',
  'MN9BFP3AAZZQ9CMTX31MKVAF0N2D352QCZBA4D78ZAS109865EPMQQSA69GGWHVKA7SXNSXZ17MK69NHDQA5FMH32CPMS8A6VCZK',
  'H15XM9JKZF3.',
].join('');

type Note = Parameters<typeof withNote>[1];

describe('the code of a game of a class', () => {
  const ended = plain(randomLog({ scenario, seed: 21, seats: SIDES, rounds: 3, talk: true }));
  const opened = { ...ended, acts: ended.acts.slice(0, 1), result: null };
  /** The same game with a note after its opening and one after its end, as the page writes them. */
  const noted = (first: GameLog['acts'][number]['notes'], last: readonly Note[]): GameLog => {
    let log: GameLog = { ...ended, acts: ended.acts.slice(0, 1), result: null };
    for (const { note } of first ?? []) log = withNote(log, note);
    let seal = log.acts[0]?.notes?.at(-1)?.seal ?? log.acts[0]?.seal ?? '';
    const rest = ended.acts.slice(1).map(({ seal: _old, ...act }) => ({ ...act, seal: (seal = sealOf(seal, act)) }));
    log = logOf({ header: ended.header, acts: [...log.acts, ...rest] }, {
      outcome: ended.result?.result,
    } as Parameters<typeof logOf>[1]);
    for (const note of last) log = withNote(log, note);
    return log;
  };
  const notesOf = (...notes: readonly Note[]) =>
    notes.reduce<GameLog>((log, note) => withNote(log, note), opened).acts[0]?.notes;

  it('holds exercise, hand-overs and answers in few letters, and gives back the very log', () => {
    fc.assert(
      fc.property(anyExercise, fc.integer({ min: 1, max: 40 }), (exercise, table) => {
        const log = noted(
          notesOf(
            exerciseNote({ exercise, table }),
            surveyNote({ when: 'before', side: us, answers: [5, 4, null, 2, 1] }),
            ledNote(ua, 'easy'),
            ledNote(ua, null),
          ),
          [surveyNote({ when: 'after', side: us, answers: [1, 1, 1, 5, 2] })],
        );
        const code = coded(log);
        expect(code.slice(0, 9)).toBe(exercise.drawnLines ? 'IMPASSE3-' : 'IMPASSE2-');
        expect(code.length - coded(ended).length).toBeLessThan(90);
        expect(back(code, log.header.scenario)).toEqual({ ok: true, value: { log, exact: true } });
      }),
      { numRuns: 15 },
    );
  });

  it('writes out a note of another kind, or with more in it than is known', () => {
    const exercise = { ...fc.sample(anyExercise, 1)[0], colour: 'blue' };
    const log = noted(notesOf({ kind: 'exercise', exercise, table: 3 }, { kind: 'led', side: 'nobody' }), [
      { kind: 'mark' },
      surveyNote({ when: 'after', side: us, answers: [1, 1, 1, 5, 2] }),
    ]);
    expect(back(coded(log), log.header.scenario)).toEqual({ ok: true, value: { log, exact: true } });
  });

  it('knows of a code of form 1 that its class had no back channel', () => {
    const { drawnLines: _today, ...before } = firstExercise(scenario, 4143);
    const exercise = { ...before, backChannel: false };
    const { header, ...begun } = randomLog({ scenario, seed: 23, seats: SIDES, acts: 1, backChannel: false });
    // The code was written by a program of its time.
    const quiet = plain({ header: { ...header, delegations: 4 }, ...begun });
    const log = withNote(quiet, exerciseNote({ exercise, table: 2 }));
    expect(back(FORM_ONE_CLOSED, scenario)).toEqual({ ok: true, value: { log, exact: true } });
  });

  it.each([{ backChannel: false }, { drawnLines: true }, { backChannel: false, drawnLines: true }] as const)(
    'says what was otherwise at the table: %j',
    (otherwise) => {
      const { header } = ended;
      const log = plain(randomLog({ scenario, seed: 22, seats: BOTH, rounds: 2, ...otherwise }));
      expect(log.header.settings).toMatchObject(otherwise);
      expect(back(coded(log), header.scenario)).toEqual({ ok: true, value: { log, exact: true } });
    },
  );
});

describe('codes from before', () => {
  const logs: Readonly<Record<string, string>> = { branched, spoken, injected, absent, unfinished };

  it.each(goldenCodes)('are read for good: form $form, $of', async ({ of, code }) => {
    const { header } = await logFrom(logs[of] ?? '');
    expect(back(code, header.scenario)).toMatchObject({ ok: true, value: { exact: true } });
  });
});

describe('a code that was passed on', () => {
  const log = plain(randomLog({ scenario, seed: 8, seats: BOTH, rounds: 3 }));
  const code = coded(log);

  it('is found in mail and in the cells of a sheet, however it was broken up', () => {
    const broken = code.replace(/(.{40})/g, '$1\r\n  ').toLowerCase();
    const other = coded(plain(randomLog({ scenario, seed: 9, seats: BOTH, rounds: 2 })));
    const found = codesIn(`Hello!\n${broken}\nName\tCode\nAnna\t${other}\nBen\t"${code}"\n`);
    expect(found.map((each) => openCode(each).ok)).toEqual([true, true, true]);
    expect(back(found[0] ?? '', scenario)).toMatchObject({ ok: true, value: { exact: true } });
  });

  it('is refused with a reason when a letter was changed, left out, added, or its end is missing', () => {
    const fault = (text: string) => {
      const opened = openCode(text);
      return opened.ok ? null : opened.fault.code;
    };
    fc.assert(
      fc.property(fc.integer({ min: 9, max: code.length - 2 }), fc.constantFrom(...'0123456789ABC'), (at, letter) => {
        fc.pre(code[at] !== letter);
        expect(fault(code.slice(0, at) + letter + code.slice(at + 1))).toBe('handed.mistyped');
        expect(fault(code.slice(0, at) + letter + code.slice(at))).toBe('handed.mistyped');
        expect(fault(code.slice(0, at) + code.slice(at + 1))).toBe('handed.mistyped');
        expect(fault(code.slice(0, at))).toBe('handed.cut-off');
      }),
      { numRuns: 50 },
    );
    expect(fault(code.replace('IMPASSE1', 'IMPASSE4'))).toBe('handed.newer');
    expect(fault('hello')).toBe('handed.not-a-code');
  });

  it('says so where it means another scenario, or other rules', () => {
    const opened = openCode(code);
    if (!opened.ok) throw new Error(opened.fault.code);
    const { war } = scenario;
    const other = { ...scenario, war: { ...war, base: war.base.map((points) => points + 1) } };
    const read = opened.value.read(other);
    if (!read.ok) throw new Error(read.fault.code);
    expect(restore(read.value, other)).toMatchObject({ ok: false, fault: { code: 'handed.other-game' } });
    expect(restore({ ...read.value, rules: 1 }, scenario)).toMatchObject({ fault: { code: 'handed.other-rules' } });
  });
});
