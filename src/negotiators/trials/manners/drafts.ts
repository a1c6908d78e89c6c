import { sameTerms, warOfRound, type Hundredths, type Side, type State, type Terms } from '../../../engine';
import { finding, type Detector } from './finding';
import { asked, declined, type Watched, type WatchedTurn } from './watched';

/** A draft is tabled that is worth less to its author than one it could sign and that meets its least gain. */
export const belowSignable: Detector = (watched) => {
  const tempted = watched.acts.flatMap((act) => {
    const { intent, before, side } = act;
    if (intent.kind !== 'table') return [];
    const least = watched.least(before, side);
    const signable = before.drafts
      .filter(({ signatures }) => !signatures.includes(side))
      .map((draft) => watched.worth(before, side, draft.terms))
      .filter((worth) => worth >= least);
    return signable.length > 0 ? [{ ...act, terms: intent.terms, most: Math.max(...signable) }] : [];
  });
  return finding(tempted, ({ before, side, terms, most }) => most > watched.worth(before, side, terms));
};

/** Terms are whispered or tabled that the side declined when they were whispered to it, in this turn or its last. */
export const asksDeclined: Detector = (watched) => {
  const asks = watched.acts.flatMap((act) => {
    const terms = asked(act);
    const recent = [watched.previous(act.turn), watched.turns[act.turn]].flatMap((turn) => turn?.acts ?? []);
    const refused = recent.flatMap((one) => {
      const terms = one.at < act.at ? declined(one) : null;
      return terms ? [terms] : [];
    });
    return terms && refused.length > 0 ? [{ ...act, terms, refused }] : [];
  });
  return finding(asks, ({ terms, refused }) => refused.some((one) => sameTerms(one, terms)));
};

/**
 * Whispered terms that meet its least gain are declined, though they fall short of what the side still asks for by less
 * than the war of another round costs it, as far as it believes in it. What it asks for is what its reason says; where
 * that says nothing, what its next draft or whisper is worth to it.
 */
export const declinesForLess: Detector = (watched) => {
  const answers = watched.acts.flatMap((act) => {
    const terms = declined(act);
    return terms ? [{ ...act, terms }] : [];
  });
  return finding(answers, ({ at, before, side, terms, turn, reason }) => {
    const worth = watched.worth(before, side, terms);
    const said = reason?.values['ask'];
    const ask = typeof said === 'number' ? said : nextAsk(watched, turn, at);
    if (ask === null || worth < watched.least(before, side)) return false;
    return ask - worth < roundCosts(before, side);
  });
};

const roundCosts = (state: State, side: Side): Hundredths =>
  (warOfRound(state, side) * state.secrets[side].believesWarCostPercent) / 100;

/** What the next terms that it asks for are worth to it, in this turn or its next; null if it asks for none. */
function nextAsk(watched: Watched, turn: number, at: number): Hundredths | null {
  const coming = [watched.turns[turn], watched.next(turn)].flatMap((one: WatchedTurn | undefined) => one?.acts ?? []);
  for (const act of coming) {
    const terms = act.at > at ? asked(act) : null;
    const side = watched.turns[turn]?.side;
    if (terms && side) return watched.worth(act.before, side, terms);
  }
  return null;
}

/** A draft is replaced by its author before any other seat has had a turn since. */
export const replacedUnanswered: Detector = (watched) => {
  const replacing = watched.acts.flatMap((act) => {
    const { intent, before, side } = act;
    const own = intent.kind === 'table' ? before.drafts.find(({ by }) => by === side) : undefined;
    return own ? [{ ...act, number: own.number }] : [];
  });
  return finding(replacing, ({ at, side, number }) => {
    const laid = watched.acts.find(({ events }) =>
      events.some(
        (event) =>
          (event.kind === 'drafted' && event.number === number) ||
          (event.kind === 'answered' && event.draft?.number === number),
      ),
    );
    const others = watched.acts.filter((act) => act.side !== side && watched.seats.includes(act.side));
    return laid !== undefined && !others.some((act) => act.at >= laid.at && act.at < at);
  });
};

/** The first drafts of so many sides are the same. */
const SAME = 3;

/** The first drafts of three sides hold the same terms. At most one a game: the draft that makes them three. */
export const identicalFirst: Detector = ({ acts }) => {
  const first = new Map<Side, { readonly at: number; readonly terms: Terms }>();
  for (const { intent, at, side } of acts)
    if (intent.kind === 'table' && !first.has(side)) first.set(side, { at, terms: intent.terms });
  const drafts = [...first.values()];
  const third = drafts.find(
    ({ terms }, i) => drafts.slice(0, i + 1).filter((other) => sameTerms(other.terms, terms)).length === SAME,
  );
  return { found: third ? [third.at] : [], of: drafts.length < SAME ? 0 : 1 };
};
