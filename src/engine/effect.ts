import type { BySide, Hundredths, Side } from './sides';

/**
 * What an event does to the state, in the engine's units. Moves, chance, deadlines, injects and endings are all told
 * as effects, so that a viewer of a log needs no rules. All fields optional; `standing` and each `payoffs` change
 * sum to zero; `costs` are 0 or more. Meter steps are what really happened, after the meter's bounds.
 */
export interface ResolvedEffect {
  readonly standing?: BySide<Hundredths>;
  readonly costs?: BySide<Hundredths>;
  readonly meters?: Readonly<Record<string, number>>;
  readonly war?: BySide<Hundredths>;
  readonly relief?: BySide<Hundredths>;
  readonly legitimacy?: number;
  readonly pledges?: readonly {
    readonly side: Side;
    readonly issue: string;
    readonly option: string;
    readonly by: Hundredths;
  }[];
  readonly payoffs?: readonly { readonly issue: string; readonly option: string; readonly by: BySide<Hundredths> }[];
  readonly durability?: readonly { readonly issue: string; readonly option: string; readonly by: number }[];
  readonly durabilityOfAll?: number;
  readonly durabilityOfTrack?: Readonly<Record<string, number>>;
}
