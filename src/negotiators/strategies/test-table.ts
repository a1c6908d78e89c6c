import {
  dice,
  rank,
  spaceOf,
  utilitiesOf,
  type Briefing,
  type OutcomeSpace,
  type Profile,
  type Ranking,
} from '../../domains';

/** Three issues on which two sides have different priorities; all utilities are different but for the extremes. */
export const OPTIONS = [4, 3, 5];

const evaluations = (reversed: boolean): number[][] =>
  OPTIONS.map((count) => {
    const rising = Array.from({ length: count }, (_, option) => option / (count - 1));
    return reversed ? rising.reverse() : rising;
  });

const profile = (name: string, weights: readonly number[], reversed: boolean): Profile => ({
  name,
  weights,
  evaluations: evaluations(reversed),
  reservation: 0.2,
  discount: null,
});

export const ONE = profile('one', [0.61, 0.27, 0.12], false);
export const OTHER = profile('other', [0.13, 0.24, 0.63], true);

export const space: OutcomeSpace = spaceOf(OPTIONS);
export const rankingOf = (of: Profile): Ranking => rank(utilitiesOf(of), of.reservation);
export const briefing = (of: Profile, seed = 1): Briefing => ({ space, own: rankingOf(of), draw: dice(seed) });
