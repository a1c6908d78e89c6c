import { sidesOf, type BySide } from '../../engine';
import type { Standing } from '../../host';
import { sealOfHeader, type GameLog, type LogHeader } from '../../log';
import { rosterOf } from '../../scenarios';
import type { SaveSummary } from '../app';
import { personsOf } from '../game/players';

/** How the lists show a log. `log.acts` may hold the last act alone; `standing` is what it has come to. */
export function summaryOf(
  id: string,
  log: Pick<GameLog, 'header' | 'acts'>,
  standing: Pick<Standing, 'round' | 'outcome'>,
  changed: number,
): SaveSummary {
  const { header } = log;
  return {
    id,
    title: header.scenario.title,
    seats: header.seats,
    persons: personsOf(header),
    ...rosterOf(header.scenario),
    round: standing.round,
    rounds: header.settings.rounds,
    verdict: standing.outcome?.verdict.kind ?? null,
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
export function namesOf(header: Pick<LogHeader, 'scenario' | 'players'>): Partial<BySide<string>> {
  return Object.fromEntries(
    sidesOf(header.scenario).flatMap((side) => {
      const player = header.players[side];
      const name = player?.kind === 'person' ? player.name?.trim() : undefined;
      return name ? [[side, name] as const] : [];
    }),
  );
}

/**
 * Tells a log from every other by what is in it, whatever its file is called: the seal of its header, and the seal of
 * its last act, which covers all before it. A game that has gone on since is another log. The result is not in it, for
 * it follows from the acts: a copy that lost it is the same log, and the poorer (`intake/ending.ts`).
 */
export const contentOf = ({ header, acts }: Pick<GameLog, 'header' | 'acts'>): string =>
  `${sealOfHeader(header)}-${acts.at(-1)?.seal ?? ''}`;
