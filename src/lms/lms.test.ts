import { describe, expect, it, vi } from 'vitest';
import {
  exerciseNote,
  firstExercise,
  launchFrom,
  linkOf,
  openCode,
  type Exercise,
  type ScormVersion,
} from '../classroom';
import { us } from '../engine/testing/alaska';
import { createApp, type AppInstance } from '../store/create';
import { ALASKA, newGame, quiet, world, written, type World } from '../store/testing/app';
import { findApi, type Api, type Frame } from './api';
import { attend } from './attend';
import { Attempt, ROOM, spent } from './attempt';
import { platform, type Platform } from './testing/platform';

const EXERCISE: Exercise = { ...firstExercise(ALASKA, 4143), seats: ALASKA.seats.default };
const launchOf = (version: ScormVersion, score = 'signed'): string =>
  JSON.stringify({ version, exercise: linkOf(EXERCISE), score });

/** A page in a platform's frame, and what may befall it. */
async function opened(lms: Platform, outside: World = world(), score?: string) {
  const app = createApp(outside);
  await app.start();
  const nothing = (): void => undefined;
  const befalls = { hide: nothing, leave: nothing };
  await attend(launchOf(lms.version, score), app, {
    frame: { parent: { parent: lms.frame } },
    now: () => lms.time(),
    listen: (hidden, gone) => Object.assign(befalls, { hide: hidden, leave: gone }),
  });
  await settled(app);
  return { app, befalls };
}

const settled = async (app: AppInstance): Promise<void> => {
  await quiet(app);
  await written(app);
};

const begin = async (app: AppInstance): Promise<void> => {
  const notes = [exerciseNote({ exercise: EXERCISE, table: 2 })];
  await app.actions.newGame(newGame([us], { notes, settings: { ...newGame([us]).settings, rounds: 12 } }));
  await settled(app);
};

const sessionOf = (app: AppInstance) => {
  const { session } = app.store.getState();
  if (!session) throw new Error('No game is open');
  return session;
};

/** The person holds; who looks on waits until the given number of acts is done, or until all is quiet. */
async function hold(app: AppInstance, acts = Infinity): Promise<void> {
  const closing = sessionOf(app).frames.at(-1)?.view.phase === 'closing';
  app.actions.act(closing ? { kind: 'vote', side: us, accept: false } : { kind: 'hold', side: us });
  const wanted = sessionOf(app).acts.length + acts;
  while (sessionOf(app).acts.length < wanted) {
    await new Promise((resolve) => setTimeout(resolve));
    const { turn, over, writing, thinking } = sessionOf(app);
    if (acts === Infinity && !writing && !thinking && (over || turn === us)) return settled(app);
    if (over) return;
  }
}

const toTheEnd = async (app: AppInstance): Promise<void> => {
  while (!sessionOf(app).over) await hold(app);
  await settled(app);
};

const hashes = (app: AppInstance): (string | undefined)[] => sessionOf(app).acts.map(({ hash }) => hash);

describe.each(['1.2', '2004'] as const)('an exercise in a platform of SCORM %s', (version) => {
  it('is killed at ten moments, and goes on as if nothing had been', async () => {
    const whole = await opened(platform(version));
    await begin(whole.app);
    await toTheEnd(whole.app);

    let lms = platform(version);
    let { app } = await opened(lms);
    expect(app.store.getState().screen).toEqual({ name: 'exercise', code: linkOf(EXERCISE) });
    await begin(app);
    for (let moment = 0; moment < 10; moment++) {
      // Every second time in the midst of what the computers do.
      await hold(app, moment % 2 === 0 ? Infinity : 1 + (moment % 3));
      // All that is left is what the platform kept: another machine, without this one's storage.
      lms = lms.killed();
      const acts = openedCode(lms);
      ({ app } = await opened(lms));
      expect(hashes(app).slice(0, acts)).toEqual(hashes(whole.app).slice(0, acts));
      expect(sessionOf(app).header).toEqual({ ...sessionOf(whole.app).header, started: sessionOf(app).header.started });
      expect(lms.status()).toBe('incomplete');
      while (sessionOf(app).turn !== us && !sessionOf(app).over) await settled(app);
    }
    await toTheEnd(app);
    expect(hashes(app)).toEqual(hashes(whole.app));
    expect(lms.status()).toBe('completed');
  });

  it('is told after each act, is completed only after its end, and finished once', async () => {
    const lms = platform(version);
    const { app, befalls } = await opened(lms);
    await begin(app);
    const seen: { status: string; over: boolean; acts: number }[] = [];
    lms.onCommit(() => seen.push({ status: lms.status(), over: sessionOf(app).over, acts: openedCode(lms) }));
    expect(lms.score()).toBeNull();
    await hold(app);
    const before = lms.commits();
    lms.advance(754_000);
    befalls.hide();
    expect(lms.commits()).toBe(before + 1);
    expect(lms.spent()).toBe(version === '1.2' ? '00:12:34' : 'PT754S');
    await toTheEnd(app);
    for (const { status, over } of seen) expect(status).toBe(over ? 'completed' : 'incomplete');
    expect(new Set(seen.map(({ acts }) => acts)).size).toBe(sessionOf(app).acts.length - (seen[0]?.acts ?? 0) + 1);
    expect(lms.score()).toEqual(
      version === '1.2' ? { raw: '0', min: '0', max: '100' } : { raw: '0', min: '0', max: '100', scaled: '0' },
    );
    befalls.leave();
    befalls.leave();
    befalls.hide();
    expect(lms.finishes()).toBe(1);
    expect(lms.errors()).toEqual([]);
  });

  it('opens the finished game again, and reports no other game after it', async () => {
    const lms = platform(version);
    const first = await opened(lms);
    await begin(first.app);
    await toTheEnd(first.app);
    first.befalls.leave();
    const again = lms.killed();
    const { app } = await opened(again);
    expect(sessionOf(app)).toMatchObject({ over: true });
    expect(app.store.getState().screen).toEqual({ name: 'debrief' });
    expect(again.status()).toBe('completed');
    const kept = again.suspended();
    await begin(app);
    await hold(app);
    expect(again.suspended()).toBe(kept);
    expect(again.status()).toBe('completed');
  });

  it('goes on with what this machine kept, where that has come farther', async () => {
    const outside = world();
    const lms = platform(version);
    const { app } = await opened(lms, outside);
    await begin(app);
    await hold(app);
    const left = lms.killed();
    await hold(app);
    const far = hashes(app).length;
    const { app: later } = await opened(left, { ...world(), vault: outside.vault });
    expect(hashes(later).length).toBe(far);
    expect(openedCode(left)).toBe(far);
  });

  it('changes nothing where somebody only looks at it again', async () => {
    const lms = platform(version, { mode: 'review' });
    const { app, befalls } = await opened(lms);
    await begin(app);
    await hold(app);
    befalls.leave();
    expect(lms.suspended()).toBe('');
    expect(lms.finishes()).toBe(1);
  });
});

/** How many acts the kept code has. */
function openedCode(lms: Platform): number {
  const code = openCode(lms.suspended());
  const read = code.ok ? code.value.read(sessionScenario) : code;
  if (!read.ok) throw new Error(read.fault.code);
  return 'intents' in read.value ? read.value.intents.length : 0;
}
const sessionScenario = ALASKA;

describe('without a platform', () => {
  it('is played all the same, and that is said', async () => {
    const app = createApp(world());
    await app.start();
    const listen = vi.fn();
    await attend(launchOf('1.2'), app, { frame: {}, now: () => 0, listen });
    expect(app.store.getState()).toMatchObject({
      screen: { name: 'exercise', code: linkOf(EXERCISE) },
      notices: [{ key: 'lms.none' }],
    });
    expect(listen).not.toHaveBeenCalled();
  });

  it('says so where the package or what was kept is damaged, and begins anew', async () => {
    const app = createApp(world());
    await app.start();
    await attend('{}', app, { frame: {}, now: () => 0, listen: () => undefined });
    expect(app.store.getState().notices).toMatchObject([{ fault: { code: 'lms.damaged' } }]);
    const lms = platform('1.2', { suspended: 'IMPASSE1-ABC' });
    const { app: other } = await opened(lms);
    expect(other.store.getState()).toMatchObject({
      screen: { name: 'exercise' },
      notices: [{ fault: { code: 'handed.cut-off' } }],
    });
  });
});

describe('the search for a platform', () => {
  const api = platform('1.2').frame.API;
  const other = platform('2004').frame.API_1484_11;
  const closed: Frame = {
    get parent(): never {
      throw new Error('another origin');
    },
    get API(): never {
      throw new Error('another origin');
    },
  };

  it('looks around the page, then around what opened it, for the version of the package first', () => {
    expect(findApi({ parent: { parent: { API: api } } }, '1.2')?.version).toBe('1.2');
    expect(findApi({ opener: { parent: { API: api } } }, '1.2')?.version).toBe('1.2');
    expect(findApi({ API: api, parent: { API_1484_11: other } }, '2004')?.version).toBe('2004');
    expect(findApi({ parent: { API: api } }, '2004')?.version).toBe('1.2');
  });

  it('ends where there is none, where a frame lies in itself, and where another origin begins', () => {
    const itself: { parent?: object } = {};
    itself.parent = itself;
    const around: { parent?: object } = {};
    around.parent = { parent: around };
    for (const frame of [{}, itself, around, closed, { parent: closed, opener: closed }, { API: {} }, { API: 7 }])
      expect(findApi(frame, '1.2')).toBeNull();
  });
});

it('keeps the last of a game that has become too long, and says so', () => {
  const values = new Map<string, string>();
  const api: Api = {
    version: '1.2',
    initialize: () => true,
    get: (element) => values.get(element) ?? '',
    set: (element, value) => Boolean(values.set(element, value)),
    commit: () => true,
    finish: () => true,
  };
  const attempt = Attempt.begin(api, () => 0);
  const told = { progress: 0, completed: false, score: null };
  expect(attempt?.tell({ ...told, suspend: 'short' })).toBe(true);
  expect(attempt?.tell({ ...told, suspend: 'x'.repeat(ROOM['1.2'] + 1) })).toBe(false);
  expect(attempt?.suspended).toBe('short');
  expect(spent('1.2', 3_725_000)).toBe('0001:02:05');
  expect(spent('2004', 3_725_000)).toBe('PT3725S');
  expect(launchFrom(launchOf('1.2'))).not.toBeNull();
});
