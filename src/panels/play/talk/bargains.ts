import type { Bargain, Clause, Side, Terms } from '../../../engine';
import { saidOf } from '../../../log';
import { latestOf, type Speaker } from '../play-context';
import { payoff } from '../worth/guess';

/** So many trades are proposed for a clause; the rest one puts together oneself. */
const MOST = 2;

export const clausesOf = ({ scenario }: Pick<Speaker, 'scenario'>, terms: Terms): Clause[] =>
  scenario.issues.flatMap(({ id: issue }) => {
    const option = terms[issue];
    return option === undefined ? [] : [{ issue, option }];
  });

/** What the other asks for and the person's papers do not give: the least costly for the person first. */
export function wantedBy(play: Speaker, to: Side): readonly Clause[] {
  const { view, me, frames, ownTerms } = play;
  if (!me) return [];
  const mine = { ...latestOf(play, me)?.terms, ...ownTerms };
  const theirs = latestOf(play, to)?.terms ?? {};
  const liked = saidOf(
    frames.map(({ event }) => event),
    { ...mine, ...theirs },
  ).filter(({ side, kind }) => side === to && kind === 'likes');
  const likes = (clause: Clause): number =>
    liked.some((one) => one.clause.issue === clause.issue && one.clause.option === clause.option) ? 1 : 0;
  const cost = ({ issue, option }: Clause): number => payoff(view, me, issue, option);
  return clausesOf(play, theirs)
    .filter(({ issue, option }) => mine[issue] !== option)
    .sort((a, b) => likes(b) - likes(a) || cost(b) - cost(a));
}

/** What the person's papers ask for and the other's does not give: the best for the person first. */
export function wantedByMe(play: Speaker, to: Side): readonly Clause[] {
  const { view, me, ownTerms } = play;
  if (!me) return [];
  const theirs = latestOf(play, to)?.terms ?? {};
  const worth = ({ issue, option }: Clause): number => payoff(view, me, issue, option);
  return clausesOf(play, { ...latestOf(play, me)?.terms, ...ownTerms })
    .filter(({ issue, option }) => theirs[issue] !== option)
    .sort((a, b) => worth(b) - worth(a));
}

/** Trades around one clause: what pays the person is wanted for something that the other asks for, and the other way round. */
export function bargainsFor(play: Speaker, to: Side, clause: Clause): readonly Bargain[] {
  const { view, me } = play;
  if (!me) return [];
  const elsewhere = ({ issue }: Clause): boolean => issue !== clause.issue;
  const theirs = latestOf(play, to)?.terms[clause.issue] === clause.option;
  const wants = !theirs && payoff(view, me, clause.issue, clause.option) >= 0;
  if (wants)
    return wantedBy(play, to)
      .filter(elsewhere)
      .slice(0, MOST)
      .map((give) => ({ give, want: clause }));
  return wantedByMe(play, to)
    .filter(elsewhere)
    .slice(0, MOST)
    .map((want) => ({ give: clause, want }));
}
