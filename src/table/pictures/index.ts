import { ofEvent, type ByEvent, type GameEvent } from '../../engine';
import * as away from './away';
import type { Stage } from './picture';
import * as rounds from './rounds';
import * as table from './table';
import * as talk from './talk';

/** The picture of every kind of event: a new kind does not compile without one, nor without its card and its length. */
const PICTURES: ByEvent<[stage: Stage], Promise<void>> = {
  opened: rounds.opened,
  'round-opened': rounds.roundOpened,
  moved: away.moved,
  backfired: away.backfired,
  whispered: away.whispered,
  leaked: away.leaked,
  answered: away.answered,
  lapsed: away.lapsed,
  drafted: table.drafted,
  asked: talk.asked,
  replied: talk.replied,
  remarked: talk.remarked,
  told: talk.told,
  withdrew: talk.withdrew,
  offered: talk.offered,
  warned: talk.warned,
  heeded: talk.heeded,
  kept: talk.kept,
  contradicted: talk.contradicted,
  signed: table.signed,
  held: table.held,
  walked: table.walked,
  turn: rounds.turn,
  'deadline-lapsed': rounds.deadlineLapsed,
  'deadline-ticked': rounds.deadlineTicked,
  'round-closed': rounds.roundClosed,
  happened: rounds.happened,
  'inject-queued': rounds.injectQueued,
  injected: rounds.injected,
  'closing-opened': table.closingOpened,
  voted: table.voted,
  'vote-failed': table.voteFailed,
  reckoned: rounds.reckoned,
  ended: rounds.ended,
};

/** Plays the picture of an event. */
export const playPicture = (stage: Stage, event: GameEvent): Promise<void> => ofEvent(PICTURES, event, stage);
