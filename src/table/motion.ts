import { linear, type Easing } from './easing';

interface Tween {
  elapsed: number;
  readonly ms: number;
  readonly draw: (t: number) => void;
  readonly ease: Easing;
  readonly done: () => void;
}

/** One picture being played. Once finished, whatever it still asks for happens at once: no step is left out. */
export interface Run {
  /** Calls `draw` with 0..1 after easing, the last time with the easing's value at 1. Milliseconds at normal speed. */
  tween(ms: number, draw: (t: number) => void, ease?: Easing): Promise<void>;
  wait(ms: number): Promise<void>;
  /** The stage's own clock, in milliseconds at normal speed: it stands still while nothing moves. */
  readonly now: number;
  finish(): void;
  readonly finished: boolean;
}

export interface Motion {
  run(): Run;
  /** Moves everything on by so many milliseconds of real time. */
  tick(ms: number): void;
  /** Brings every run to its end. */
  finish(): void;
  /** Real time is multiplied by it: 2 is twice as fast. */
  rate: number;
  /** The stage's own clock: see {@link Run}. */
  readonly now: number;
  readonly moving: boolean;
}

/** Our own few tweens instead of Phaser's: they end with their promise even when a scene shuts down or is skipped. */
export function createMotion(wake: () => void): Motion {
  const tweens = new Set<Tween>();
  const runs = new Set<Run>();
  let rate = 1;
  let now = 0;
  const end = (tween: Tween): void => {
    tweens.delete(tween);
    tween.draw(tween.ease(1));
    tween.done();
  };
  const createRun = (): Run => {
    const own = new Set<Tween>();
    let finished = false;
    const run: Run = {
      tween: (ms, draw, ease = linear) => {
        if (finished || ms <= 0) {
          draw(ease(1));
          return Promise.resolve();
        }
        return new Promise((resolve) => {
          const tween: Tween = { elapsed: 0, ms, draw, ease, done: () => (own.delete(tween), resolve()) };
          draw(ease(0));
          own.add(tween);
          tweens.add(tween);
          wake();
        });
      },
      wait: (ms) => run.tween(ms, () => undefined),
      finish: () => {
        finished = true;
        runs.delete(run);
        [...own].forEach(end);
      },
      get now() {
        return now;
      },
      get finished() {
        return finished;
      },
    };
    runs.add(run);
    return run;
  };
  return {
    run: createRun,
    tick: (ms) => {
      if (tweens.size > 0) now += ms * rate;
      for (const tween of [...tweens]) {
        if (!tweens.has(tween)) continue;
        tween.elapsed += ms * rate;
        if (tween.elapsed >= tween.ms) end(tween);
        else tween.draw(tween.ease(tween.elapsed / tween.ms));
      }
    },
    finish: () => [...runs].forEach((run) => run.finish()),
    get rate() {
      return rate;
    },
    set rate(value: number) {
      rate = value;
    },
    get now() {
      return now;
    },
    get moving() {
      return tweens.size > 0;
    },
  };
}
