import type { EventKind } from '../../engine';

/**
 * How long the picture of each kind of event may take at normal speed, in milliseconds, with what it waits for of the one
 * before. A round's time is divided by it, and a test plays recorded games and holds every picture to it, and this table to the limit of 2.5 s.
 */
export const LONGEST_MS: Readonly<Record<EventKind, number>> = {
  opened: 1700,
  'round-opened': 1000,
  moved: 2500,
  backfired: 1100,
  whispered: 1500,
  leaked: 1700,
  answered: 2500,
  lapsed: 1400,
  drafted: 1700,
  asked: 2000,
  replied: 2000,
  remarked: 2000,
  told: 2000,
  withdrew: 2000,
  offered: 2000,
  warned: 2000,
  heeded: 1000,
  kept: 1000,
  contradicted: 1000,
  signed: 2500,
  held: 1100,
  walked: 2500,
  turn: 400,
  'deadline-lapsed': 1100,
  'deadline-ticked': 1500,
  'round-closed': 1500,
  happened: 1100,
  'inject-queued': 600,
  injected: 1200,
  'closing-opened': 1400,
  voted: 1600,
  'vote-failed': 1400,
  reckoned: 1000,
  ended: 2500,
};
