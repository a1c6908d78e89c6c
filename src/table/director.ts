import { showsAtOnce, type Actions, type App, type Frame } from '../store';
import { createPlayer, type Reel } from './player';
import type { TableScene } from './scene';
import { shownOf } from './shown';

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
/** Where more delegations act between two turns of a person, each has less time: a round keeps nobody waiting. */
const PACE: Readonly<Record<number, number>> = { 3: 1.25, 4: 1.6, 5: 1.9, 6: 2.2 };
/** A last card stays this long once nothing more is played. */
const LINGER_MS = 1600;

/** Leads the scene by the store: what to show, when to play, when to keep still. Returns what undoes it. */
export function direct({ scene, store, actions, reducedMotion, onShown }: DirectorParts): () => void {
  const { motion } = scene;
  let playing = false;
  let played: Frame | null = null;
  let current: Frame | null = null;
  let run = motion.run();

  const still = (): boolean => showsAtOnce(store.getState().preferences, reducedMotion);
  /** Ends what is being played and begins anew; a still table's runs are over before they begin. */
  const begin = (): typeof run => {
    run.finish();
    run = motion.run();
    if (still()) run.finish();
    return run;
  };
  const show = (frame: Frame): void => {
    const shown = shownOf(store.getState(), frame);
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
      const [from, to] = [shownOf(store.getState(), before), shownOf(store.getState(), after)];
      played = after;
      if (from && to) await scene.play(begin(), from, to, after.event);
    },
    cut: () => run.finish(),
    still,
    advance: () => actions.advance(),
    failed: reportError,
    idle: (idle) => {
      playing = !idle;
      if (current) onShown(current, playing);
      if (!idle) return;
      const last = begin();
      void last.wait(LINGER_MS).then(() => (run === last ? scene.hush(last) : undefined));
    },
  });

  const redraft = (): void => {
    const shown = current && shownOf(store.getState(), current);
    // A draft just tabled leaves the editor before its picture begins: until then nothing is to fall back.
    if (!shown || playing || isBehind(store.getState())) return;
    const mine = begin();
    void scene.recolour(mine, shown).then(() => {
      if (run === mine && current && !playing) scene.show(shown);
      if (current) onShown(current, playing);
    });
  };

  const off = store.subscribe((now, before) => {
    motion.rate = paceOf(now);
    if (now.preferences !== before.preferences && still()) run.finish();
    if (now.session !== before.session || now.frontPage !== before.frontPage) player.changed();
    if (now.editor !== before.editor || now.focus !== before.focus) redraft();
  });
  motion.rate = paceOf(store.getState());
  player.changed();
  return () => {
    off();
    player.stop();
    motion.finish();
  };
}

function paceOf({ preferences, session }: App): number {
  const seats = session?.frames[session.shown]?.view.seats.length ?? 2;
  return RATE[preferences.speed] * (PACE[seats] ?? 1);
}

const isBehind = ({ session }: App): boolean => session !== null && session.shown < session.cursor;

function reelOf({ session, frontPage }: App): Reel | null {
  if (!session) return null;
  const { id, frames, cursor, shown, curtain } = session;
  return { id, frames, cursor, shown, held: curtain !== null || frontPage?.session === id };
}
