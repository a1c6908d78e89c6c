import { keepsSheets } from '../../classroom';
import type { Result } from '../../engine';
import { Game, type Viewer } from '../../host';
import type { GameLog, LogHeader } from '../../log';
import type { App, Session } from '../app';
import type { Context } from '../context';
import { personsOf } from './players';
import { publicFrames } from './public';

/**
 * Whose eyes a log may be opened with: anybody's once it is over or if no person plays, else those of the one person
 * at the table. So it stays in a class whose teacher shows the sheets later. A game of several that still goes on is opened with nobody's: one would see what another hides.
 */
export function viewersOf(header: LogHeader, over: boolean, acts: GameLog['acts'] = []): readonly Viewer[] {
  if (header.seenBy) return [header.seenBy];
  const persons = personsOf(header);
  if ((over && !keepsSheets(acts)) || persons.length === 0) return ['all', ...header.seats];
  return persons.length === 1 ? persons : [];
}

/** A session with the game that it shows. The game stays behind: no component is given it. */
export interface Seated {
  readonly session: Session;
  readonly game: Game;
}

/** A log at its end (to play) or at its beginning (to replay); `hidden` shows nobody's secrets. Faults: `setup.…`. */
export function seatedAt(
  id: string,
  log: Pick<GameLog, 'header' | 'acts'> & Partial<GameLog>,
  mode: Session['mode'],
  viewer: Viewer,
  hidden = false,
): Result<Seated> {
  const made = Game.of(log);
  if (!made.ok) return made;
  const game = made.value;
  const all = game.frames(viewer);
  const frames = hidden ? publicFrames(all) : all;
  const at = mode === 'play' ? frames.length - 1 : 0;
  const session: Session = {
    id,
    mode,
    header: log.header,
    viewer,
    frames,
    cursor: at,
    shown: at,
    playing: false,
    thinking: null,
    curtain: null,
    writing: false,
    readOnly: false,
    unkept: null,
    ...playedIn(game),
  };
  return { ok: true, value: { session, game } };
}

/** What a session shows of how far its game has come. */
export function playedIn({ acts, result, standing }: Game): Pick<Session, 'acts' | 'result' | 'turn' | 'over'> {
  return { acts, result, turn: standing.turn, over: standing.over };
}

/** Puts a session on the screen, with its game behind it. */
export function seat(context: Context, { session, game }: Seated, beside: Partial<App> = {}): void {
  context.game = game;
  context.store.setState({ ...beside, session });
}

/** The game of the session on the screen. */
export function gameOf({ game }: Context): Game {
  if (!game) throw new Error('There is no game on the screen');
  return game;
}

/** The log of a session, from what is in memory. */
export const logOf = ({ header, acts, result }: Session): GameLog => ({ header, acts, result });
