import { at, plant, type Planted } from './plant';
import { eu, ru, ua, us } from '../../../engine/testing/alaska';

/** Issues, seats, stances and numbers that do not belong together. */
export const BOUNDS: readonly Planted[] = [
  plant('an issue that cannot be left open', 'open-first', '/issues/0/options/0/id', (s) => {
    at(s.issues, 0).options.reverse();
  }),
  plant('leaving open pays', 'open-moves', '/issues/0/options/0', (s) => {
    at(at(s.issues, 0).options, 0).payoffs = [1, -1, 0, 0];
  }),
  plant('leaving open makes terms last', 'open-moves', '/issues/0/options/0', (s) => {
    at(at(s.issues, 0).options, 0).durability = 1;
  }),
  plant('leaving open needs somebody', 'open-moves', '/issues/0/options/0', (s) => {
    at(at(s.issues, 0).options, 0).performers = [eu];
  }),
  plant('leaving open ends the war', 'open-moves', '/issues/4/options/0', (s) => {
    at(at(s.issues, 4).options, 0).warGoesOnPercent = 50;
  }),
  plant('two ceasefires', 'two-ceasefires', '/issues/8', (s) => {
    at(at(s.issues, 8).options, 1).warGoesOnPercent = 90;
  }),
  plant('a track without issues', 'empty-track', '/tracks/4', (s) => {
    s.tracks.push({ id: 'culture', name: 'Culture', icon: 'book-open' });
  }),
  plant('too many packages', 'too-many-packages', '/issues', (s) => {
    const more = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...at(s.issues, 0), id }));
    s.issues.push(...more);
    for (const sheet of Object.values(s.sides))
      for (const { id } of more) sheet.confidential.stances[id] = at(Object.values(sheet.confidential.stances), 0);
  }),
  plant('no stance on an issue', 'no-stance', '/sides/ua/confidential/stances', (s) => {
    s.sides[ua].confidential.stances = Object.fromEntries(
      Object.entries(s.sides[ua].confidential.stances).filter(([issue]) => issue !== 'trade'),
    );
  }),
  plant("a taste for another's move", 'foreign-taste', '/sides/ua/confidential/persona/tastes/ru-pause', (s) => {
    s.sides[ua].confidential.persona.tastes['ru-pause'] = 1;
  }),
  plant('seats out of order', 'seat-order', '/seats/choices/2', (s) => {
    s.seats.choices.push([eu, us, ru]);
  }),
  plant('a seat twice', 'seat-order', '/seats/choices/2', (s) => {
    s.seats.choices.push([us, ru, ru]);
  }),
  plant('default seats that cannot be chosen', 'default-not-a-choice', '/seats/default', (s) => {
    s.seats.default = [us, ua];
  }),
  plant('a third decimal', 'decimals', '/war/base/1', (s) => {
    s.war.base[1] = 9.125;
  }),
  plant('a meter without range', 'empty-range', '/meters/0/max', (s) => {
    at(s.meters, 0).max = 0;
  }),
  plant('a meter that starts outside', 'start-outside', '/meters/0/start', (s) => {
    at(s.meters, 0).start = 11;
  }),
  plant('a ceiling under the floor', 'empty-range', '/durability/ceiling', (s) => {
    s.durability.ceiling = 5;
  }),
  plant('no deal could be a turning point', 'start-outside', '/turningPointAt', (s) => {
    s.turningPointAt = 99;
  }),
  plant('rounds that fall', 'not-rising', '/rounds/choices/1', (s) => {
    s.rounds.choices = [8, 6];
  }),
  plant('rounds beyond the horizon', 'beyond-horizon', '/rounds/choices/2', (s) => {
    s.war.horizon = 10;
  }),
  plant('default rounds that cannot be chosen', 'default-not-a-choice', '/rounds/default', (s) => {
    s.rounds.default = 7;
  }),
];
