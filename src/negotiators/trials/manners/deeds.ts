import { warGoesOn, type Side } from '../../../engine';
import { shareOfOpening } from '../../deciding/manners';
import { finding, type Detector } from './finding';
import { asked, signed, type Watched, type WatchedAct, type WatchedTurn } from './watched';

/** Whether the act makes the war hotter: a move that escalates, or that raises the meter of the war's heat. */
const heats = ({ events, before }: WatchedAct): boolean =>
  events.some((event) => {
    if (event.kind !== 'moved') return false;
    const heat = before.table.warMeter;
    return event.escalates === true || (heat !== null && (event.effect.meters?.[heat] ?? 0) > 0);
  });

/** In one turn a side makes the war hotter and puts its name to terms that would spare all or part of it. */
export const escalatesAndSigns: Detector = ({ acts, turns }) => {
  const peace = acts.filter((act) => signed(act).some(({ terms }) => warGoesOn(act.before, terms) < 100));
  return finding(peace, ({ turn }) => turns[turn]?.acts.some(heats) ?? false);
};

/** From this share of its opening on, terms are as good as all that a side demands. */
const NEAR_TOTAL = 0.75;

/**
 * A side signs terms that are far from its opening, and in its next turn asks for three quarters of its opening or more,
 * without cause: what it signed still lies on the table, and nothing was done to it or fell out in between.
 */
export const signsThenDemands: Detector = (watched) => {
  const { turns } = watched;
  const after = turns.flatMap((turn, i) => {
    const next = watched.next(i);
    const names = turn.acts.flatMap((act) => signed(act));
    const demand = next?.acts.find((act) => asked(act) !== null);
    return names.length > 0 && demand ? [{ ...demand, names, turn, next: next as WatchedTurn }] : [];
  });
  return finding(after, (demand) => {
    const sheet = watched.sheetOf(demand.turn.side);
    const far = demand.names.every(({ terms }) => shareOfOpening(sheet, terms) < NEAR_TOTAL);
    const near = shareOfOpening(sheet, asked(demand) ?? {}) >= NEAR_TOTAL;
    return far && near && !provoked(watched, demand.turn, demand, demand.names);
  });
};

/** Whether what it signed is gone, or something was done to the side or happened since it signed. */
function provoked(
  { game }: Watched,
  { side, acts }: WatchedTurn,
  { at, before }: WatchedAct,
  names: readonly { readonly draft: number }[],
): boolean {
  const lies = names.some(({ draft }) => before.drafts.some(({ number }) => number === draft));
  // The act that ends its turn may close the round, and the world moves then.
  const since = game.acts.slice(acts.at(-1)?.at ?? 0, at);
  return !lies || since.some(({ events }) => events.some((event) => provokes(event, side)));
}

function provokes(event: WatchedAct['events'][number], side: Side): boolean {
  switch (event.kind) {
    case 'moved':
      return (
        event.side !== side &&
        (event.escalates === true || event.deadline?.against === side || (event.effect.standing?.[side] ?? 0) < 0)
      );
    case 'leaked':
    case 'happened':
    case 'injected':
    case 'deadline-lapsed':
      return true;
    default:
      return false;
  }
}

/**
 * A side pledges in public not to accept an option that stands in a draft with its own signature, or in one that it
 * tables in the same turn; what a draft does not settle stays open.
 */
export const pledgesAgainstOwn: Detector = ({ acts, turns }) => {
  const pledges = acts.flatMap((act) => {
    const against = act.events.flatMap((event) =>
      event.kind === 'moved' ? (event.effect.pledges ?? []).filter(({ side, by }) => side === act.side && by > 0) : [],
    );
    return against.length > 0 ? [{ ...act, against }] : [];
  });
  return finding(pledges, ({ against, before, side, turn }) => {
    const own = [
      ...before.drafts.filter(({ signatures }) => signatures.includes(side)).map(({ terms }) => terms),
      ...(turns[turn]?.acts.flatMap(({ intent }) => (intent.kind === 'table' ? [intent.terms] : [])) ?? []),
    ];
    return against.some(({ issue, option }) => own.some((terms) => (terms[issue] ?? 'open') === option));
  });
};
