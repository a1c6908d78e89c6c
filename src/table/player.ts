import type { Frame } from '../store';

/** What the player reads of the game in progress. */
export interface Reel {
  readonly id: string;
  readonly frames: readonly Frame[];
  readonly cursor: number;
  readonly shown: number;
  /** While the screen is handed over, nothing is played. */
  readonly held: boolean;
}

export interface PlayerParts {
  readonly reel: () => Reel | null;
  /** Sets the state of a frame at once. */
  readonly show: (frame: Frame) => void;
  /** Plays the way from one frame to the next; resolved when it is over, or soon after `cut`. */
  readonly play: (before: Frame, after: Frame) => Promise<void>;
  /** Brings the picture being played to its end at once. */
  readonly cut: () => void;
  /** True where nothing may move: every frame is then shown at once. */
  readonly still: () => boolean;
  readonly advance: () => void;
  /** Told of a picture that failed: the frame counts as played, so that the game goes on. */
  readonly failed: (error: unknown) => void;
  /** Told when a picture begins (false) and when there is nothing left to play (true). */
  readonly idle: (idle: boolean) => void;
}

export interface Player {
  /** To be called after any change of the reel. Never dispatches before it has returned. */
  changed(): void;
  stop(): void;
}

/**
 * Plays the frames from `shown` to `cursor` in order, one at a time, none left out. Whoever moves `shown` otherwise
 * (skip, a step back, another game) cuts the picture being played, and the frame they went to is shown at once.
 */
export function createPlayer(parts: PlayerParts): Player {
  let at: Frame | null = null;
  let running = false;
  let stopped = false;
  let advancing = false;

  const guarded = (show: () => void): void => {
    try {
      show();
    } catch (error) {
      parts.failed(error);
    }
  };

  const standsElsewhere = (): boolean => {
    const reel = parts.reel();
    return reel === null || reel.frames[reel.shown] !== at;
  };

  const catchUp = (): Reel | null => {
    const reel = parts.reel();
    const frame = reel?.frames[reel.shown];
    if (frame !== undefined && frame !== at) guarded(() => parts.show(frame));
    at = frame ?? null;
    return reel;
  };

  const advance = (next: Frame): void => {
    at = next;
    guarded(() => parts.show(next));
    advancing = true;
    parts.advance();
    advancing = false;
  };

  /** True if there may be more to play. */
  const step = async (): Promise<boolean> => {
    const reel = catchUp();
    const next = reel?.frames[reel.shown + 1];
    if (reel === null || at === null || next === undefined || reel.held || reel.shown >= reel.cursor) return false;
    if (!parts.still()) {
      parts.idle(false);
      await parts.play(at, next).catch(parts.failed);
    }
    if (stopped) return false;
    if (!standsElsewhere()) advance(next);
    return true;
  };

  const run = async (): Promise<void> => {
    running = true;
    // Listeners must not dispatch: the first step waits until they are through.
    await Promise.resolve();
    while (!stopped && (await step()));
    running = false;
    if (!stopped) parts.idle(true);
  };

  return {
    changed: () => {
      if (stopped || advancing) return;
      if (!running) void run();
      else if (standsElsewhere()) parts.cut();
    },
    stop: () => {
      stopped = true;
      parts.cut();
    },
  };
}
