import type { Frame } from '../store';
import { LONGEST_MS } from './pictures/lengths';

/** A full round makes nobody wait longer than this for pictures, at normal speed, however many act and speak in it. */
export const ROUND_MS = 6000;
/** What pictures are hurried for: the rest is kept for what nobody could foresee. */
const PLANNED_MS = 5400;
/** What a picture takes of the most it may. */
const USUAL = 0.6;
/** Of a side that has still to act in the round, and of the round's end, nobody knows yet what they will do. */
const SIDE_MS = 1900;
const END_MS = 1000;
/** Faster than this nothing can be followed; what is left over then is cut. */
const FASTEST = 6;

export interface Pace {
  /** Before the picture of a frame: how many times faster than usual it is played, and how long at most, in milliseconds at normal speed. */
  next(frames: readonly Frame[], frame: Frame, cursor: number): { readonly rate: number; readonly limit: number };
  /** After it: how long it took, in milliseconds at normal speed. */
  spent(ms: number): void;
}

const begins = ({ event: { kind } }: Frame): boolean =>
  kind === 'opened' || kind === 'round-opened' || kind === 'closing-opened';

/** Divides the time of a round among its pictures: the more there is to see, the faster all of it goes. */
export function createPace(): Pace {
  let used = 0;
  return {
    next: (frames, frame, cursor) => {
      if (begins(frame)) used = 0;
      const ahead = frames.slice(frame.index, cursor + 1);
      const next = ahead.findIndex((one, i) => i > 0 && begins(one));
      const queued = next < 0 ? ahead : ahead.slice(0, next);
      const wanted = queued.reduce((sum, { event }) => sum + USUAL * LONGEST_MS[event.kind], 0);
      const last = queued.at(-1) ?? frame;
      const need = wanted + (next < 0 ? yetToCome(last) : 0);
      const left = PLANNED_MS - used;
      const rate = left <= 0 ? FASTEST : Math.min(FASTEST, Math.max(1, need / left));
      return { rate, limit: Math.max(0, ROUND_MS - used) };
    },
    spent: (ms) => {
      used += ms;
    },
  };
}

/** What the rest of the round will take: the others in the queue, and its end. */
function yetToCome({ view }: Frame): number {
  if (view.phase === 'over') return 0;
  const others = view.queue.filter((side) => side !== view.viewer).length;
  return others * SIDE_MS + END_MS;
}
