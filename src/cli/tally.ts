import { bySide, findAgreement, net, rateAtStart, type BySide, type Side, type VerdictKind } from '../engine';
import { success as successOf, type PlayedGame } from '../negotiators';

export interface SideMeans {
  /** All in points, the means over all games. */
  readonly stakes: number;
  readonly standing: number;
  readonly costs: number;
  readonly net: number;
  /** What the whole war would cost over the full horizon, as it stood at the start. */
  readonly expectedWarCost: number;
  /** How the games went by what the side is after: its interests, not the strict count. */
  readonly success: number;
  /** Shares of the games, 0..1, in which its standing ended above and below nothing. */
  readonly standingUp: number;
  readonly standingDown: number;
  /**
   * What it paid for each point of that: above 1 where moves, broken words and a war grown dearer cost more than the war
   * at the start would have; null if that is nothing.
   */
  readonly costRatio: number | null;
}

export interface Summary {
  readonly games: number;
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  readonly sides: BySide<SideMeans>;
  readonly signed: number;
  /** The median durability of the deals signed, or null where none was. */
  readonly medianDurability: number | null;
  /** The share of the games, 0..1, that ended without terms. */
  readonly withoutTerms: number;
  /** The share of the deals in which every absent side lost stakes; null without deals or absent sides. */
  readonly absentPaid: number | null;
  readonly meanRounds: number;
  /** How many games had a window at some moment, and how many of each were signed. */
  readonly window: {
    readonly everOpen: number;
    readonly signed: number;
    readonly neverOpen: number;
    readonly signedWithout: number;
  };
  /** What the seats together made of a game by what they are after, in points: the mean. */
  readonly joint: number;
}

const POINT = 100;
const NOTHING = {
  stakes: 0,
  standing: 0,
  costs: 0,
  net: 0,
  expectedWarCost: 0,
  success: 0,
  up: 0,
  down: 0,
  ratio: 0,
};
const round = (value: number): number => Math.round(value * 10_000) / 10_000 || 0;

/** Sums over games; holds numbers and no games. */
export class Tally {
  private games = 0;
  private rounds = 0;
  private readonly verdicts: Record<VerdictKind, number> = {
    'turning-point': 0,
    'fragile-compromise': 0,
    'missed-opportunity': 0,
    'diplomatic-performance': 0,
    breakdown: 0,
  };
  private readonly sums: BySide<typeof NOTHING>;
  private absentPaid = 0;
  private readonly window = { everOpen: 0, signed: 0, neverOpen: 0, signedWithout: 0 };
  private joint = 0;
  private readonly absent: readonly Side[];
  /** How many deals had each durability, 0..100. */
  private readonly durabilities = new Array<number>(101).fill(0);

  constructor(
    private readonly all: readonly Side[],
    private readonly seats: readonly Side[],
  ) {
    this.sums = bySide(all, () => ({ ...NOTHING }));
    this.absent = all.filter((side) => !seats.includes(side));
  }

  add(game: PlayedGame): void {
    const { start, end } = game;
    this.games += 1;
    this.rounds += end.booked;
    for (const side of this.all) {
      const sums = this.sums[side];
      const account = end.accounts[side];
      sums.stakes += account.stakes;
      sums.standing += account.standing;
      sums.costs += account.costs;
      sums.net += net(account);
      sums.expectedWarCost += rateAtStart(start, side);
      sums.success += successOf(game, side);
      sums.up += account.standing > 0 ? 1 : 0;
      sums.down += account.standing < 0 ? 1 : 0;
      sums.ratio += account.costs / rateAtStart(start, side);
    }
    this.joint += this.seats.reduce((sum, side) => sum + successOf(game, side), 0);
    if (!end.outcome) return;
    const signed = end.outcome.kind === 'signed' ? 1 : 0;
    if (wasOpen(game)) {
      this.window.everOpen += 1;
      this.window.signed += signed;
    } else {
      this.window.neverOpen += 1;
      this.window.signedWithout += signed;
    }
    this.verdicts[end.outcome.verdict.kind] += 1;
    if (end.outcome.kind !== 'signed') return;
    const { durability, lines } = end.outcome.settlement;
    this.durabilities[durability] = (this.durabilities[durability] ?? 0) + 1;
    if (this.absent.every((side) => lines[side].stakes < 0)) this.absentPaid += 1;
  }

  summary(): Summary {
    const mean = (sum: number): number => round(sum / this.games / POINT);
    const signed = this.durabilities.reduce((sum, count) => sum + count, 0);
    return {
      games: this.games,
      verdicts: { ...this.verdicts },
      sides: bySide(this.all, (side) => {
        const { stakes, standing, costs, net: nets, expectedWarCost, success, up, down, ratio } = this.sums[side];
        return {
          stakes: mean(stakes),
          standing: mean(standing),
          costs: mean(costs),
          net: mean(nets),
          expectedWarCost: mean(expectedWarCost),
          success: mean(success),
          standingUp: round(up / this.games),
          standingDown: round(down / this.games),
          costRatio: Number.isFinite(ratio) ? round(ratio / this.games) : null,
        };
      }),
      signed,
      medianDurability: signed > 0 ? this.median(signed) : null,
      withoutTerms: round(1 - signed / this.games),
      absentPaid: signed > 0 && this.absent.length > 0 ? round(this.absentPaid / signed) : null,
      meanRounds: round(this.rounds / this.games),
      window: { ...this.window },
      joint: mean(this.joint),
    };
  }

  private median(signed: number): number {
    let passed = 0;
    return this.durabilities.findIndex((count) => (passed += count) * 2 >= signed);
  }
}

/** Whether there was a moment at which some package would have suited every seat. */
const wasOpen = ({ acts }: PlayedGame): boolean =>
  acts.some(({ events, state }) => events.some(moves) && state.phase === 'table' && findAgreement(state) !== null);

/** What may open a window, or close it; words, drafts and signatures do not. */
const moves = (event: PlayedGame['acts'][number]['events'][number]): boolean => 'effect' in event;
