import type { Lens, Side, State } from '../engine';
import { replayStates, type GameLog } from '../log';
import { betterPackage, type BetterResult } from './better';
import { cloudOf, placeOf, type Cloud } from './cloud';
import { draftsTabled } from './drafts';
import { roundStates, windowAt, type WindowPoint } from './rounds';
import { solve } from './solutions';
import { windowTurns, type WindowTurn } from './turns';

/** The long computations of a debrief. */
export interface Study {
  readonly windows: readonly WindowPoint[];
  /** As things stood when the game ended. */
  readonly atEnd: WindowPoint;
  /** Which acts opened and shut the window, by the seats' own interests. */
  readonly turns: readonly WindowTurn[];
  readonly better: BetterResult;
}

/** What the scatter of packages shows for two sides, as things stood at the end. */
export interface Scatter {
  readonly cloud: Cloud;
  readonly lens: Lens;
  readonly drafts: readonly {
    readonly number: number;
    readonly by: Side;
    readonly round: number;
    readonly x: number;
    readonly y: number;
  }[];
  /** The Nash point of the window, where it is open. */
  readonly nash: { readonly x: number; readonly y: number } | null;
}

export type StudiedLog = Pick<GameLog, 'header' | 'acts'>;

/** One step of the study: how much is done, and a chance for the page to breathe or to give up (by throwing). */
export type Step = (done: number, all: number) => Promise<void>;

/** Counts the window after every round in both lenses, and looks for its turns and the better package. Seconds in all. */
export async function studyOf(log: StudiedLog, step: Step): Promise<Study> {
  const rounds = roundStates(log);
  const all = rounds.length + 2;
  const points: WindowPoint[] = [];
  for (const [n, round] of rounds.entries()) {
    await step(n, all);
    points.push(windowAt(round));
  }
  const replayed = replayStates(log);
  const turns = replayed.ok ? await windowTurns(log.acts, replayed.value, () => step(all - 2, all)) : [];
  await step(all - 1, all);
  const better = betterPackage(rounds, points);
  await step(all, all);
  const atEnd = points.at(-1) ?? { round: 0, packages: 0, ledger: 0, interests: 0 };
  return { windows: points, atEnd, turns, better };
}

/** The cloud of packages for two sides with the road of the drafts. About a tenth of a second. */
export function scatterOf(log: StudiedLog, lens: Lens, x: Side, y: Side): Scatter | null {
  const states = replayStates(log);
  const end = states.ok ? states.value.at(-1) : undefined;
  if (!states.ok || !end) return null;
  const nash = solve(end, lens).nash;
  return {
    cloud: cloudOf(end, lens, x, y),
    lens,
    drafts: draftsTabled(log.acts, states.value).map(({ number, by, round, terms }) => {
      const place = placeOf(end, lens, terms);
      return { number, by, round, x: place[x], y: place[y] };
    }),
    nash: nash && pointOf(end, lens, nash.terms, x, y),
  };
}

function pointOf(state: State, lens: Lens, terms: Parameters<typeof placeOf>[2], x: Side, y: Side) {
  const place = placeOf(state, lens, terms);
  return { x: place[x], y: place[y] };
}

/** All pairs of seats, each once, in the table's order of sides. */
export const pairsOf = ({ table, seats }: Pick<State, 'table' | 'seats'>): [Side, Side][] =>
  table.sides
    .filter((side) => seats.includes(side))
    .flatMap((a, i, order) => order.slice(i + 1).map((b): [Side, Side] => [a, b]));
