import { showsAtOnce, type Actions, type App, type Frame } from '../store';
import { createPace } from './pace';
import { createPlayer, type Reel } from './player';
import type { TableScene } from './scene';
import { shownOf, type Shown } from './shown';

/** The store as the table sees it. */
export interface Source {
  getState(): App;
  subscribe(listener: (now: App, before: App) => void): () => void;
}

export interface DirectorParts {
  readonly scene: TableScene;
  readonly store: Source;
  readonly actions: Pick<Actions, 'advance'>;
  readonly reducedMotion: () => boolean;
  /** Told after every change of what is shown. */
  readonly onShown: (frame: Frame, playing: boolean) => void;
}

const RATE = { slow: 0.6, normal: 1, fast: 2.4, instant: 1000 } as const;
/** A last card stays this long once nothing more is played. */
const LINGER_MS = 1600;

/** Leads the scene by the store: what to show, when to play, when to keep still. Returns what undoes it. */
export function direct({ scene, store, actions, reducedMotion, onShown }: DirectorParts): () => void {
  const { motion } = scene;
  let playing = false;
  let played: Frame | null = null;
  let current: Frame | null = null;
  let run = motion.run();

  const setRate = (): void => {
    motion.rate = RATE[store.getState().preferences.speed] * hurry;
  };
  const still = (): boolean => showsAtOnce(store.getState().preferences, reducedMotion);
  /** Ends what is being played and begins anew; a still table's runs are over before they begin. */
  const begin = (): typeof run => {
    run.finish();
    run = motion.run();
    if (still()) run.finish();
    return run;
  };
  const pace = createPace();
  let hurry = 1;
  /** The frame at which the person has turned to something: what was said before it is read. */
  let turned: Frame | null = null;
  const shownAt = (frame: Frame): Shown | null => {
    const shown = shownOf(store.getState(), frame, still());
    return shown && turned === frame ? { ...shown, said: null } : shown;
  };
  const show = (frame: Frame): void => {
    const shown = shownAt(frame);
    if (!shown) return;
    if (frame !== played) {
      run.finish();
      void scene.hush(run);
    }
    current = frame;
    scene.show(shown);
    onShown(frame, playing);
  };

  const player = createPlayer({
    reel: () => reelOf(store.getState()),
    show,
    play: async (before, after) => {
      const [from, to] = [shownAt(before), shownAt(after)];
      played = after;
      const { session } = store.getState();
      if (!from || !to || !session) return;
      const { rate, limit } = pace.next(session.frames, after, session.cursor);
      hurry = rate;
      setRate();
      const began = motion.now;
      const mine = begin();
      // Whatever is played: at the end of the round's time it is over.
      const guard = motion.run();
      void guard.wait(limit * rate).then(() => mine.finish());
      await scene.play(mine, from, to, after.event).finally(() => guard.finish());
      pace.spent((motion.now - began) / rate);
    },
    cut: () => run.finish(),
    still,
    advance: () => actions.advance(),
    failed: reportError,
    idle: (idle) => {
      playing = !idle;
      if (current) onShown(current, playing);
      if (!idle) return;
      hurry = 1;
      setRate();
      const last = begin();
      void last.wait(LINGER_MS).then(() => (run === last ? scene.hush(last) : undefined));
    },
  });

  const redraft = (): void => {
    // A draft just tabled leaves the editor before its picture begins: until then nothing is to fall back.
    if (!current || playing || isBehind(store.getState())) return;
    turned = current;
    const shown = shownAt(current);
    if (!shown) return;
    const mine = begin();
    void Promise.all([scene.recolour(mine, shown), scene.fold(mine)]).then(() => {
      if (run === mine && current && !playing) scene.show(shown);
      if (current) onShown(current, playing);
    });
  };

  const off = store.subscribe((now, before) => {
    if (now.preferences.speed !== before.preferences.speed) setRate();
    if (now.preferences !== before.preferences && still()) run.finish();
    if (now.session !== before.session || now.frontPage !== before.frontPage) player.changed();
    if (now.editor !== before.editor || now.focus !== before.focus) redraft();
    if (now.unsaid !== before.unsaid && current && !playing) show(current);
  });
  setRate();
  player.changed();
  return () => {
    off();
    player.stop();
    motion.finish();
  };
}

const isBehind = ({ session }: App): boolean => session !== null && session.shown < session.cursor;

function reelOf({ session, frontPage }: App): Reel | null {
  if (!session) return null;
  const { id, frames, cursor, shown, curtain } = session;
  return { id, frames, cursor, shown, held: curtain !== null || frontPage?.session === id };
}
