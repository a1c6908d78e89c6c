import { at, move, plant, type Planted } from './plant';
import { ru } from '../../../engine/testing/alaska';

/** What the rules would pass over without a word. */
export const DROPPED: readonly Planted[] = [
  plant('standing of one walk-out', 'walkout-standing', '/walkout/effect/ru/standing', (s) => {
    s.walkout.effect[ru] = { standing: [1, -1, 0, 0] };
  }),
  plant('a track beside one in a series', 'two-tracks', '/moves/ru-bombard/series/0/durabilityOfTrack', (s) => {
    move(s, 'ru-bombard').effect.durabilityOfTrack = { track: 'territory', points: -1 };
    at(move(s, 'ru-bombard').series ?? [], 0).durabilityOfTrack = { track: 'territory', points: -1 };
  }),
  plant('a track in a later use', 'two-tracks', '/moves/ru-bombard/series/1/durabilityOfTrack', (s) => {
    move(s, 'ru-bombard').again = { durabilityOfTrack: { track: 'sanctions', points: -1 } };
    at(move(s, 'ru-bombard').series ?? [], 1).durabilityOfTrack = { track: 'territory', points: -1 };
  }),
  plant(
    'a track beside one of a met deadline',
    'two-tracks',
    '/moves/ru-pause/meetsDeadline/durabilityOfTrack',
    (s) => {
      move(s, 'ru-pause').effect.durabilityOfTrack = { track: 'territory', points: 1 };
      move(s, 'ru-pause').meetsDeadline = { durabilityOfTrack: { track: 'territory', points: 1 } };
    },
  ),
  plant('a channel with an effect', 'channel-only', '/moves/ru-feelers/effect', (s) => {
    move(s, 'ru-feelers').effect = { meters: { patience: 1 } };
  }),
  plant('a channel that claims progress', 'channel-only', '/moves/ru-feelers/claimsProgress', (s) => {
    move(s, 'ru-feelers').claimsProgress = true;
  }),
  plant('a deadline met while none runs', 'meets-no-clock', '/moves/ru-pause/meetsDeadline', (s) => {
    move(s, 'ru-pause').when = { deadlineRunning: false };
  }),
  plant('leaving open begins to pay', 'open-stays', '/moves/us-deadline/effect/payoffs/0/option', (s) => {
    move(s, 'us-deadline').effect.payoffs = [{ issue: 'donetsk', option: 'open', change: [1, -1, 0, 0] }];
  }),
  plant('leaving open begins to hold', 'open-stays', '/events/0/effect/durability/0/option', (s) => {
    at(s.events, 0).effect.durability = [{ issue: 'donetsk', option: 'open', points: 1 }];
  }),
  plant('a map colour of no region', 'map-without-region', '/issues/5/options/1/holder', (s) => {
    at(at(s.issues, 5).options, 1).map = 'split';
  }),
];
