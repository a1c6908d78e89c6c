import type { GameEvent } from '../../engine';
import * as away from './away';
import type { Stage } from './picture';
import * as rounds from './rounds';
import * as table from './table';

/** Plays the picture of an event; every kind has one. */
export function playPicture(stage: Stage, event: GameEvent): Promise<void> {
  switch (event.kind) {
    case 'opened':
      return rounds.opened(stage, event);
    case 'round-opened':
      return rounds.roundOpened(stage, event);
    case 'moved':
      return away.moved(stage, event);
    case 'backfired':
      return away.backfired(stage, event);
    case 'whispered':
      return away.whispered(stage, event);
    case 'leaked':
      return away.leaked(stage, event);
    case 'answered':
      return away.answered(stage, event);
    case 'lapsed':
      return away.lapsed(stage, event);
    case 'drafted':
      return table.drafted(stage, event);
    case 'signed':
      return table.signed(stage, event);
    case 'held':
      return table.held(stage, event);
    case 'walked':
      return table.walked(stage, event);
    case 'turn':
      return rounds.turn(stage, event);
    case 'deadline-lapsed':
      return rounds.deadlineLapsed(stage, event);
    case 'deadline-ticked':
      return rounds.deadlineTicked(stage, event);
    case 'round-closed':
      return rounds.roundClosed(stage, event);
    case 'happened':
      return rounds.happened(stage, event);
    case 'inject-queued':
      return rounds.injectQueued(stage, event);
    case 'injected':
      return rounds.injected(stage, event);
    case 'closing-opened':
      return table.closingOpened(stage, event);
    case 'voted':
      return table.voted(stage, event);
    case 'vote-failed':
      return table.voteFailed(stage, event);
    case 'reckoned':
      return rounds.reckoned(stage, event);
    case 'ended':
      return rounds.ended(stage, event);
    default:
      return event satisfies never;
  }
}
