import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { EventKind, Side } from '../engine';
import { us } from '../engine/testing/alaska';
import { framesOf } from '../host/testing/frames';
import { parseLog, type GameLog } from '../log';
import type { App, Frame } from '../store';
import { begun } from '../store/testing/app';
import type { Cast } from './cast';
import { direct } from './director';
import { createMotion } from './motion';
import { ROUND_MS } from './pace';
import { playPicture } from './pictures';
import { LONGEST_MS } from './pictures/lengths';
import type { TableScene } from './scene';
import type { Shown } from './shown';
import { castOf, withoutScreen } from './testing/stage';

vi.mock('phaser', () => ({ BlendModes: { NORMAL: 0, ADD: 1, SCREEN: 3 } }));

/** No picture takes longer than this at normal speed. */
const MOST_MS = 2500;
/** A step of the screen. */
const STEP = 16;

const files = import.meta.glob<string>('../log/golden/**/*.jsonl', { query: '?raw', import: 'default', eager: true });

/** Pictures that failed. */
const broken: unknown[] = [];

let app: App;
const logs: GameLog[] = [];
beforeAll(async () => {
  withoutScreen();
  vi.stubGlobal('reportError', (error: unknown) => broken.push(error));
  app = (await begun([us])).store.getState();
  for (const text of Object.values(files)) {
    const log = await parseLog(text);
    if (log.ok) logs.push(log.value);
  }
});
afterAll(() => vi.unstubAllGlobals());

interface Played {
  /** Waiting for pictures, by round. */
  readonly rounds: readonly number[];
  /** How long each picture was on the screen. */
  readonly pictures: readonly { readonly kind: EventKind; readonly ms: number }[];
}

/** What the store would be for a log that is played to its end, the person of `viewer` acting at once. */
function storeOf(log: GameLog, frames: readonly Frame[]) {
  if (!app.session) throw new Error('No game was begun.');
  let state: App = {
    ...app,
    preferences: { ...app.preferences, speed: 'normal', motion: 'full' },
    session: { ...app.session, header: log.header, frames, shown: 0, cursor: 0, curtain: null },
  };
  const listeners = new Set<(now: App, before: App) => void>();
  const set = (change: { shown?: number; cursor?: number }): void => {
    const before = state;
    if (state.session) state = { ...state, session: { ...state.session, ...change } };
    listeners.forEach((listen) => listen(state, before));
  };
  return {
    set,
    store: {
      getState: () => state,
      subscribe: (listen: (now: App, before: App) => void) => (listeners.add(listen), () => listeners.delete(listen)),
    },
  };
}

/** Plays a log on the stage's own clock, as the director leads it. `alone`: each picture by itself, with nothing before it. */
async function playOn(cast: Cast, log: GameLog, viewer: Side | 'all', ahead: boolean): Promise<Played> {
  const frames = framesOf(log, viewer);
  const { store, set } = storeOf(log, frames);
  const motion = createMotion(() => undefined);
  const rounds: number[] = [0];
  const pictures: { kind: EventKind; ms: number }[] = [];
  let playing = false;
  const scene = {
    motion,
    show: (shown: Shown) => cast.actors.forEach((actor) => actor.draw(shown)),
    play: async (run: ReturnType<typeof motion.run>, before: Shown, after: Shown, event: Frame['event']) => {
      if (event.kind === 'round-opened' || event.kind === 'closing-opened') rounds.push(0);
      const began = motion.now;
      await playPicture({ run, cast, before, after }, event);
      pictures.push({ kind: event.kind, ms: motion.now - began });
    },
    hush: (run: ReturnType<typeof motion.run>) => cast.captions.hush(run),
    fold: (run: ReturnType<typeof motion.run>) => cast.speech.fold(run, true),
    recolour: () => Promise.resolve(),
  };
  const stop = direct({
    scene: scene as unknown as TableScene,
    store,
    actions: { advance: () => set({ shown: (store.getState().session?.shown ?? 0) + 1 }) },
    reducedMotion: () => false,
    onShown: (_, now) => (playing = now),
  });
  const last = frames.length - 1;
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 40; i++) await Promise.resolve();
  };
  for (let cursor = 1; cursor <= last;) {
    // The others act as fast as they can, until it is the person's turn, or each picture waits for the next act.
    const turn = frames.findIndex(({ index, view }) => index > cursor && view.turn === viewer);
    cursor = ahead ? (turn < 0 ? last : turn) : cursor;
    set({ cursor });
    await settle();
    while (playing || (store.getState().session?.shown ?? 0) < cursor) {
      if (motion.moving) rounds[rounds.length - 1] = (rounds.at(-1) ?? 0) + STEP;
      motion.tick(STEP);
      await settle();
      if (!playing && (store.getState().session?.shown ?? 0) >= cursor) break;
    }
    while (!ahead && motion.moving) {
      motion.tick(400);
      await settle();
    }
    cursor += 1;
  }
  stop();
  return { rounds, pictures };
}

describe('the tempo of the table', () => {
  test('no kind of picture may take longer than 2.5 seconds', () => {
    expect(Object.entries(LONGEST_MS).filter(([, ms]) => ms > MOST_MS)).toEqual([]);
  });

  test.each([2, 4])('a full round with %i chairs makes nobody wait longer than 6 seconds', async (chairs) => {
    const some = logs.filter(({ header }) => header.seats.length === chairs);
    expect(some.length).toBeGreaterThan(4);
    const waits: number[] = [];
    for (const log of some) {
      const { rounds } = await playOn(
        await castOf(log.header.scenario),
        log,
        log.header.seenBy ?? log.header.seats[0] ?? 'all',
        true,
      );
      waits.push(...rounds);
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(ROUND_MS + STEP);
  });

  test('each picture by itself takes no longer than its kind may', async () => {
    const longest = new Map<EventKind, number>();
    for (const log of logs) {
      const { pictures } = await playOn(await castOf(log.header.scenario), log, log.header.seenBy ?? 'all', false);
      for (const { kind, ms } of pictures) longest.set(kind, Math.max(longest.get(kind) ?? 0, ms));
    }
    const over = [...longest].filter(([kind, ms]) => ms > LONGEST_MS[kind] + 2 * STEP);
    expect(over).toEqual([]);
    expect(broken.slice(0, 3)).toEqual([]);
    expect(longest.size).toBeGreaterThan(24);
  });
});
