import { at, move, plant, type Planted } from './plant';
import { ua } from '../../../engine/testing/alaska';

const add = (vector: number[], side: number, points: number): void => {
  vector[side] = at(vector, side) + points;
};

/** Points made out of nothing, wherever a file may write a transfer. */
export const SUMS: readonly Planted[] = [
  plant('an option creates a point', 'not-zero-sum', '/issues/0/options/1/payoffs', (s) => {
    add(at(at(s.issues, 0).options, 1).payoffs, 2, 1);
  }),
  plant('a hundredth is lost', 'not-zero-sum', '/issues/3/options/2/payoffs', (s) => {
    add(at(at(s.issues, 3).options, 2).payoffs, 0, -0.01);
  }),
  plant('a move creates standing', 'not-zero-sum', '/moves/us-let-go/effect/standing', (s) => {
    move(s, 'us-let-go').effect.standing = [0, 1, 0, 0];
  }),
  plant('a second use creates standing', 'not-zero-sum', '/moves/ru-bombard/again/standing', (s) => {
    move(s, 'ru-bombard').again = { standing: [1, 1, 0, 0] };
  }),
  plant('a chance creates standing', 'not-zero-sum', '/moves/ru-bombard/chance/effect/standing', (s) => {
    move(s, 'ru-bombard').chance = { percent: 30, effect: { standing: [1, -3, 1, 0] }, report: 'It turned.' };
  }),
  plant('a series creates payoffs', 'not-zero-sum', '/moves/ru-bombard/series/1/payoffs/0/change', (s) => {
    at(move(s, 'ru-bombard').series ?? [], 1).payoffs = [{ issue: 'donetsk', option: 'freeze', change: [0, 1, 0, 0] }];
  }),
  plant('a met deadline creates standing', 'not-zero-sum', '/moves/ru-pause/meetsDeadline/standing', (s) => {
    move(s, 'ru-pause').meetsDeadline = { standing: [1, 0, 0, 0] };
  }),
  plant('an escalation creates standing', 'not-zero-sum', '/moves/ru-blame/ifIEscalated/standing', (s) => {
    move(s, 'ru-blame').ifIEscalated = { standing: [0, -1, 2, 0] };
  }),
  plant('an event creates standing', 'not-zero-sum', '/events/0/effect/standing', (s) => {
    at(s.events, 0).effect.standing = [-1, 0, 0, 0];
  }),
  plant('an inject creates standing', 'not-zero-sum', '/injects/0/effect/standing', (s) => {
    at(s.injects, 0).effect.standing = [1, 0, 0, 0];
  }),
  plant('a leak creates standing', 'not-zero-sum', '/backChannel/leaked/standing', (s) => {
    s.backChannel.leaked = { standing: [1, 0, 0, 0] };
  }),
  plant('a lapse creates standing', 'not-zero-sum', '/deadline/lapse/standing', (s) => {
    s.deadline.lapse = { standing: [-1, 0, 0, 0] };
  }),
  plant('the opening creates standing', 'not-zero-sum', '/opening/effect/standing', (s) => {
    s.opening.effect = { standing: [0, 2, 0, 0] };
  }),
  plant('a walk-out creates standing', 'not-zero-sum', '/walkout/effect/ua/standing', (s) => {
    s.walkout.effect[ua] = { standing: [0, 0, -1, 0] };
  }),
  plant('the end creates standing', 'not-zero-sum', '/ending/claimBroken/standing', (s) => {
    s.ending.claimBroken.standing = [-2, 1, 0, 0];
  }),
];
