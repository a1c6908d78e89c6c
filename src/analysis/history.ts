import { rateAtStart, type GameEvent, type HistoryLine, type State } from '../engine';

/** Whether a finished game went the way the article tells; null where the line cannot be checked. */
export function wentTheSameWay(line: HistoryLine, state: State, events: readonly GameEvent[]): boolean | null {
  const { same } = line;
  if (!same) return null;
  switch (same.kind) {
    case 'no-terms':
      return state.outcome?.terms === null;
    case 'move-made':
      return events.some((event) => event.kind === 'moved' && event.move === same.move);
    case 'whispered':
      return events.some(({ kind }) => kind === 'whispered');
    case 'consulted':
      return state.legitimacy > 0;
    case 'standing': {
      const { standing } = state.accounts[same.side];
      return same.direction === 'up' ? standing > 0 : standing < 0;
    }
    case 'cost-share-below':
      return costRatio(state, same.side) < costRatio(state, same.than);
    default:
      same satisfies never;
      return null;
  }
}

/** Costs for each point of the war as it stood at the start (¶28); above 1 where a side paid more than that. */
export const costRatio = (state: State, side: keyof State['accounts']): number =>
  state.accounts[side].costs / rateAtStart(state, side);
