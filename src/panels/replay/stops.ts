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

/**
 * The number by which people know a stop. While a game goes on it counts what the viewer saw: the log's own numbers
 * would leave a gap wherever others whispered. Once all is open they are the log's, the same for every viewer.
 */
export const numberOf = (stops: readonly Stop[], at: number, open: boolean): number =>
  open ? (stops[at]?.act ?? 0) : at;

/** Where a frame lies among the stops: the stop of its act. */
export const stopAt = (stops: readonly Stop[], frame: number): number => {
  const at = stops.findIndex((stop) => stop.frame >= frame);
  return at < 0 ? Math.max(0, stops.length - 1) : at;
};
