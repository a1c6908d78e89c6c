import { hasWar, inText, type Side } from '../../engine';
import { beginning, listed, t, yes } from '../../text';
import type { Debrief } from './use-debrief';

/** What the verdict means here, in a sentence or two under the headline. */
export function standfirst(debrief: Debrief): string {
  const { outcome, scenario, state, drafts } = debrief;
  const { kind } = outcome.verdict;
  switch (kind) {
    case 'turning-point':
    case 'fragile-compromise':
      return t(`debrief.stand-${kind}`, {
        sides: beginning(listed(state.seats.map((side) => inText(scenario, side)))),
        draft: outcome.draft ?? 0,
        round: state.round,
        durability: outcome.settlement.durability,
      });
    case 'missed-opportunity':
      if (debrief.seenBy) return t('debrief.stand-missed-seat', { rounds: state.booked });
      return t('debrief.stand-missed-opportunity', {
        rounds: state.booked,
        drafts: drafts.length,
        good: drafts.filter(({ suitsAll }) => suitsAll).length,
      });
    case 'diplomatic-performance': {
      const riser = risen(debrief);
      return t('debrief.stand-diplomatic-performance', {
        rounds: state.booked,
        risen: riser ? 'some' : 'none',
        war: yes(hasWar(scenario)),
        riser: riser ? inText(scenario, riser) : '',
      });
    }
    case 'breakdown':
      return t('debrief.stand-breakdown', {
        side: state.walkedOut ? inText(scenario, state.walkedOut) : '',
        round: state.round,
      });
    default:
      return kind satisfies never;
  }
}

/** The side whose standing rose most, if anybody's did. */
function risen({ state }: Debrief): Side | null {
  const [first] = [...state.table.sides].sort((a, b) => state.accounts[b].standing - state.accounts[a].standing);
  return first && state.accounts[first].standing > 0 ? first : null;
}
