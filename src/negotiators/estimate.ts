import {
  SIDE_INDEX,
  chosen,
  optionKey,
  toHundredths,
  type GameEvent,
  type Position,
  type Secret,
  type Side,
  type SideSheet,
  type Table,
  type Terms,
} from '../engine';
import type { LensGuess } from './appraisal';

/** Share of the war cost that an outsider supposes another side to believe in. */
const SUPPOSED_BELIEF = 75;

/** The lens that a sheet gives, before a game's draw: what a delegation prepares by. */
export function sheetLens(table: Table, side: Side, { confidential }: SideSheet): LensGuess {
  const { stances, redLines, interestsLens } = confidential;
  const costs = table.options.map(() => 0);
  for (const { issue, option, points } of redLines) {
    const at = table.optionIndex[optionKey(issue, option)];
    if (at !== undefined) costs[at] = toHundredths(points);
  }
  return {
    side,
    salience: table.issues.map(({ id }) => Math.round((stances[id]?.salience ?? 1) * 100)),
    believesWarCostPercent: interestsLens.believesWarCostPercent,
    relativeGainsPercent: interestsLens.relativeGainsPercent,
    redLines: costs,
  };
}

/** The own lens is known. */
export const ownLens = (side: Side, secret: Secret): LensGuess => ({ side, ...secret });

/**
 * What another side seems to value: the middle of the band in which the article places its priorities, moved towards
 * the top of the band for issues on which its drafts insist, to the bottom for those it gives away (frequency model in
 * the manner of Hard-Headed, van Krimpen et al. 2013).
 */
export function guessedLens(position: Position, side: Side, received: readonly Terms[]): LensGuess {
  const bands = position.table.guessedSalience[side];
  const salience = bands.map(([low, high], issue) => low + (high - low) * insistence(position, side, issue, received));
  return { side, salience, believesWarCostPercent: SUPPOSED_BELIEF, relativeGainsPercent: 0, redLines: [] };
}

/** How many drafts it takes before what they tell weighs as much as knowing nothing. */
const DOUBT = 12;

/** 0..1: how near to its best option a side's drafts stood on an issue, on average; ½ where nothing is known. */
function insistence(position: Position, side: Side, issue: number, received: readonly Terms[]): number {
  const spec = position.table.issues[issue];
  if (!spec || received.length === 0) return 0.5;
  const payoff = (option: number): number => position.payoffs[option * 4 + SIDE_INDEX[side]] ?? 0;
  const options = Array.from({ length: spec.count }, (_, i) => payoff(spec.first + i));
  const best = Math.max(...options);
  const worst = Math.min(...options);
  if (best === worst) return 0.5;
  const stood = received.map(
    (terms) => (payoff(chosen(position.table, terms)[issue] ?? spec.first) - worst) / (best - worst),
  );
  return (stood.reduce((sum, share) => sum + share, 0) + DOUBT / 2) / (stood.length + DOUBT);
}

/** Drafts of a side that a seat has seen: tabled, leaked, or whispered to it. Oldest first. */
export function draftsOf(side: Side, history: readonly GameEvent[]): Terms[] {
  return history.flatMap((event) => {
    if (event.kind === 'drafted' || event.kind === 'whispered') return event.side === side ? [event.terms] : [];
    return event.kind === 'leaked' && event.from === side ? [event.terms] : [];
  });
}
