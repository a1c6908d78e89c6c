import type { OutcomeSpace } from '../../domains';
import type { OpponentModel } from './parts';

/** How much an issue gains when it stays as it was, as a share of an even weight; HardHeaded's learning coefficient. */
const LEARNING = 0.2;

/**
 * Frequency model in the manner of HardHeaded (van Krimpen, Looije and Hajizadeh 2013): an issue that the other side
 * leaves as it was from one offer to the next matters to it, so its weight grows (less and less as time runs, for late
 * in the game everybody concedes what matters); an option that it asks for often is worth much to it.
 */
export function frequency(space: OutcomeSpace): OpponentModel {
  const issues = space.options.length;
  const counts = space.options.map((options) => new Float64Array(options));
  const tops = new Float64Array(issues).fill(1);
  let weights = new Float64Array(issues).fill(1 / issues);
  let last: number | null = null;

  const learn = (offer: number, before: number, time: number): void => {
    const gain = (LEARNING * (1 - time)) / issues;
    const raised = weights.map((weight, issue) =>
      space.option(offer, issue) === space.option(before, issue) ? weight + gain : weight,
    );
    const sum = raised.reduce((all, weight) => all + weight, 0);
    weights = raised.map((weight) => weight / sum);
  };

  return {
    hear: (offer, turn) => {
      if (last !== null) learn(offer, last, turn.time);
      last = offer;
      for (let issue = 0; issue < issues; issue++) {
        const count = counts[issue];
        if (!count) continue;
        const option = space.option(offer, issue);
        const now = (count[option] ?? 0) + 1;
        count[option] = now;
        tops[issue] = Math.max(tops[issue] ?? 0, now);
      }
    },
    weights: () => [...weights],
    worths: () =>
      counts.map((count, issue) => {
        const scale = (weights[issue] ?? 0) / (tops[issue] ?? 1);
        return Array.from(count, (times) => times * scale);
      }),
  };
}
