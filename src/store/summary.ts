import { SIDES, type BySide, type State } from '../engine';
import { sealOfHeader, type GameLog, type LogHeader } from '../log';
import type { SaveSummary } from './app';
import { personsOf } from './players';

/** Parts of a summary to be changed; an empty `label` takes the row's name away. */
export type SummaryChange = Partial<
  Pick<SaveSummary, 'label' | 'damaged' | 'started' | 'names' | 'seenBy' | 'content'>
>;

/** How the lists show a log. `log.acts` may hold the last act alone; `state` is the engine's after it. */
export function summaryOf(
  id: string,
  log: Pick<GameLog, 'header' | 'acts'>,
  state: State,
  changed: number,
): SaveSummary {
  const { header } = log;
  return {
    id,
    title: header.scenario.title,
    seats: header.seats,
    persons: personsOf(header),
    round: state.round,
    rounds: header.settings.rounds,
    verdict: state.outcome?.verdict.kind ?? null,
    changed,
    ...whoAndWhen(header),
    content: contentOf(log),
  };
}

/** What a log's header says of who played, and when. */
export function whoAndWhen(header: LogHeader): Pick<SaveSummary, 'started' | 'names' | 'seenBy'> {
  const started = Date.parse(header.started);
  const names = namesOf(header);
  return {
    ...(Number.isFinite(started) ? { started } : {}),
    ...(Object.keys(names).length > 0 ? { names } : {}),
    ...(header.seenBy ? { seenBy: header.seenBy } : {}),
  };
}

/** What the persons of a log call themselves; who gave no name is not among them. */
export function namesOf(header: Pick<LogHeader, 'players'>): Partial<BySide<string>> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const player = header.players[side];
      const name = player?.kind === 'person' ? player.name?.trim() : undefined;
      return name ? [[side, name] as const] : [];
    }),
  );
}

/**
 * Tells a log from every other by what is in it, whatever its file is called: the seal of its header, and the seal of
 * its last act, which covers all before it. A game that has gone on since is another log.
 */
export const contentOf = ({ header, acts }: Pick<GameLog, 'header' | 'acts'>): string =>
  `${sealOfHeader(header)}-${acts.at(-1)?.seal ?? ''}`;

/** A summary after more was written: what only the person gave, and the log does not hold, stays. */
export function renewed(known: SaveSummary | undefined, summary: SaveSummary): SaveSummary {
  const { label, file } = known ?? {};
  return { ...(label ? { label } : {}), ...(file ? { file } : {}), ...summary };
}

export function changed(summary: SaveSummary, change: SummaryChange): SaveSummary {
  const { label, ...rest } = { ...summary, ...change };
  return label ? { ...rest, label } : rest;
}

/**
 * Whether a log must not be given away as a whole: a game of several people that is not over holds what each of them
 * hides from the others. It is opened when the game is.
 */
export const isSealed = ({ persons, verdict, bundled, seenBy }: SaveSummary): boolean =>
  persons.length > 1 && verdict === null && !bundled && !seenBy;
