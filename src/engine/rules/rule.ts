import type { IntentKind } from '../intent';
import type { Recorder } from '../recorder';
import type { Fault } from '../result';
import type { BySide, Hundredths, Side } from '../sides';
import type { Draft, Position, State, Verdict } from '../state';

/** Indices of two options of different issues in {@link CompiledScenario.options} that no terms may hold both. */
export type ExcludedPair = readonly [number, number];

/** The end of a round, as far as a rule may look at it. */
export interface RoundsEnd {
  readonly round: number;
  /** The steps that meters take by themselves. */
  readonly meters: Readonly<Record<string, number>>;
  /** Whether a deadline runs out unmet. */
  readonly lapses: boolean;
}

/**
 * One optional rule of a table, made from its block in the scenario. The game asks it at these points and nowhere else;
 * a table without the block has no rule, and a rule keeps nothing in the state before it is used, so that old hashes
 * hold. Rules are asked in the order of `rulesOf`.
 */
export interface Rule {
  /** What no terms may hold: kept by drafts, windows, frontiers, samples and delegations. */
  readonly excluded?: readonly ExcludedPair[];
  /** Why a side may do nothing of this kind now, though the common rules would let it; null where it may. */
  readonly refusal?: (position: Position, side: Side, kind: IntentKind) => Fault | null;
  /** A draft carries every needed signature. True if the rule goes on from there: the table then does not end. */
  readonly signed?: (record: Recorder, deal: Draft) => boolean;
  /**
   * What the rule adds to the full-horizon war, by side in hundredths, when a round ends: asked of the round that ends,
   * and of those to come when the game works out what holding to the end would bring. Null for nothing.
   */
  readonly drifted?: (position: Position, round: RoundsEnd) => BySide<Hundredths> | null;
  /** A round has been closed, and what the world does has happened. */
  readonly roundClosed?: (record: Recorder) => void;
  /** What it makes of the verdict that the common rules come to. */
  readonly verdict?: (state: State, verdict: Verdict) => Verdict;
}
