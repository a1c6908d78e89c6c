import { at, move, plant, type Planted } from './plant';
import { eu, ru, ua, us } from '../../../engine/testing/alaska';

/** Ids that are there twice, or not at all. */
export const IDS: readonly Planted[] = [
  plant('two issues of one id', 'twice', '/issues/1/id', (s) => {
    at(s.issues, 1).id = 'donetsk';
  }),
  plant('two options of one id', 'twice', '/issues/0/options/2/id', (s) => {
    at(at(s.issues, 0).options, 2).id = 'ru-leaves';
  }),
  plant('two moves of one id', 'twice', '/moves/1/id', (s) => {
    at(s.moves, 1).id = 'us-deadline';
  }),
  plant('two red lines on one option', 'twice', '/sides/ru/confidential/redLines/3', (s) => {
    const { redLines } = s.sides[ru].confidential;
    redLines.push(at(redLines, 0));
  }),
  plant('two meters on one instrument', 'twice', '/meters/1/instrument', (s) => {
    at(s.meters, 1).instrument = 'barometer';
  }),
  plant('a performer named twice', 'twice', '/issues/0/options/1/performers/1', (s) => {
    at(at(s.issues, 0).options, 1).performers.push(ru);
  }),
  plant('the same seats twice', 'twice', '/seats/choices/2', (s) => {
    s.seats.choices.push([us, ru]);
  }),
  plant('an emblem that nobody drew', 'unknown-id', '/sides/ru/emblem', (s) => {
    s.sides[ru].flag = 'dragon';
  }),
  plant('an issue on an unknown track', 'unknown-id', '/issues/0/track', (s) => {
    at(s.issues, 0).track = 'land';
  }),
  plant('war by an unknown meter', 'unknown-id', '/war/perStep/weather', (s) => {
    s.war.perStep['weather'] = [0, 0, 0, 0];
  }),
  plant('a condition on an unknown meter', 'unknown-id', '/moves/us-deadline/when/meters/weather', (s) => {
    move(s, 'us-deadline').when = { deadlineRunning: false, meters: { weather: [0, 1] } };
  }),
  plant('a step of an unknown meter', 'unknown-id', '/moves/us-deadline/effect/meters/weather', (s) => {
    move(s, 'us-deadline').effect.meters = { weather: 1 };
  }),
  plant('a pledge on an unknown option', 'unknown-id', '/moves/us-deadline/effect/audience/0/option', (s) => {
    move(s, 'us-deadline').effect.audience = [{ side: us, issue: 'donetsk', option: 'sell', points: 1 }];
  }),
  plant('payoffs of an unknown issue', 'unknown-id', '/moves/us-deadline/effect/payoffs/0/issue', (s) => {
    move(s, 'us-deadline').effect.payoffs = [{ issue: 'fish', option: 'open', change: [0, 0, 0, 0] }];
  }),
  plant('durability of an unknown option', 'unknown-id', '/moves/us-deadline/effect/durability/0/option', (s) => {
    move(s, 'us-deadline').effect.durability = [{ issue: 'donetsk', option: 'sell', points: 1 }];
  }),
  plant('durability of an unknown track', 'unknown-id', '/moves/us-deadline/effect/durabilityOfTrack/track', (s) => {
    move(s, 'us-deadline').effect.durabilityOfTrack = { track: 'land', points: 1 };
  }),
  plant('a stance on an unknown issue', 'unknown-id', '/sides/us/confidential/stances/fish', (s) => {
    const { stances } = s.sides[us].confidential;
    stances['fish'] = { ...at(Object.values(stances), 0) };
  }),
  plant('an unknown opening', 'unknown-id', '/sides/eu/confidential/stances/trade/opening', (s) => {
    const { stances } = s.sides[eu].confidential;
    stances['trade'] = { ...at(Object.values(stances), 0), opening: 'everything', target: 'open' };
  }),
  plant('an unknown target', 'unknown-id', '/sides/eu/confidential/stances/trade/target', (s) => {
    const { stances } = s.sides[eu].confidential;
    stances['trade'] = { ...at(Object.values(stances), 0), opening: 'open', target: 'everything' };
  }),
  plant('a red line on an unknown option', 'unknown-id', '/sides/ua/confidential/redLines/0/option', (s) => {
    at(s.sides[ua].confidential.redLines, 0).option = 'sell';
  }),
  plant('a taste for an unknown move', 'unknown-id', '/sides/ua/confidential/persona/tastes/sing', (s) => {
    s.sides[ua].confidential.persona.tastes['sing'] = 1;
  }),
  plant('history of an unknown move', 'unknown-id', '/history/0/same/move', (s) => {
    at(s.history, 0).same = { kind: 'move-made', move: 'sing' };
  }),
];
