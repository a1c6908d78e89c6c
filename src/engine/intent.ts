import type { Side } from './sides';
import type { Terms } from './state';
import type { About, Answer, Bargain, Claim, Clause, Condition, Stand, Threat } from './talk';

/**
 * What somebody wants to do. A side's turn: at most one act away from the table (`move` or `whisper`), answers to
 * whispers that wait for it, at most one word (`ask`, `tell`, `trade`, `warn`, `withdraw`) and a `remark` on each draft of
 * others, then exactly one act at the table (`table`, `sign`, `hold`, `walk`), which ends the turn. A `reply` needs no turn.
 * In the closing the turn is one `vote`. `open` starts the game and `inject` is a teacher's: they have no side.
 */
export type Intent =
  | { readonly kind: 'open' }
  | { readonly kind: 'move'; readonly side: Side; readonly move: string }
  | {
      readonly kind: 'whisper';
      readonly side: Side;
      readonly to: Side;
      readonly terms: Terms;
      readonly through?: string;
    }
  /** `from` may be left out where only one whisper of that number waits for the side. */
  | {
      readonly kind: 'answer';
      readonly side: Side;
      readonly whisper: number;
      readonly from?: Side;
      readonly accept: boolean;
    }
  /** `base` is the number of a draft of another side that this one answers. */
  | { readonly kind: 'table'; readonly side: Side; readonly terms: Terms; readonly base?: number }
  | { readonly kind: 'ask'; readonly side: Side; readonly to: Side; readonly about: About }
  | { readonly kind: 'tell'; readonly side: Side; readonly claim: Claim }
  /** Takes a soft or a hard line back. */
  | ({ readonly kind: 'withdraw'; readonly side: Side } & Clause)
  /** Offers `give` for `want`, or, without `want`, promises it. */
  | ({ readonly kind: 'trade'; readonly side: Side; readonly to: Side } & Bargain)
  | {
      readonly kind: 'warn';
      readonly side: Side;
      readonly unless: Condition;
      readonly by: number;
      readonly then: Threat;
    }
  /** An answer to the question, or the trade, of that number; the only act that needs no turn. */
  | { readonly kind: 'reply'; readonly side: Side; readonly question: number; readonly answer: Answer }
  | ({ readonly kind: 'remark'; readonly side: Side; readonly draft: number } & Stand)
  | { readonly kind: 'sign'; readonly side: Side; readonly drafts: readonly number[] }
  | { readonly kind: 'hold'; readonly side: Side }
  | { readonly kind: 'walk'; readonly side: Side }
  | { readonly kind: 'vote'; readonly side: Side; readonly accept: boolean }
  | { readonly kind: 'inject'; readonly inject: string };

export type IntentKind = Intent['kind'];
