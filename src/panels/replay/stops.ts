import type { Frame } from '../../store';

/** A place where a replay can stand: the last frame of an act that the viewer noticed. */
export interface Stop {
  readonly act: number;
  readonly frame: number;
}

/** One stop an act, in order; the first is the table before the opening. */
export function stopsOf(frames: readonly Frame[]): readonly Stop[] {
  const stops: Stop[] = [];
  for (const { act, index } of frames) {
    if (stops.at(-1)?.act === act) stops.pop();
    stops.push({ act, frame: index });
  }
  return stops;
}

/** Where a frame lies among the stops: the stop of its act. */
export const stopAt = (stops: readonly Stop[], frame: number): number => {
  const at = stops.findIndex((stop) => stop.frame >= frame);
  return at < 0 ? Math.max(0, stops.length - 1) : at;
};
