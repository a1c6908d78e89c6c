import { SIDES, bySide, net, rateAtStart, type BySide, type VerdictKind } from '../engine';
import type { PlayedGame } from '../negotiators';

export interface SideMeans {
  /** All in points, the means over all games. */
  readonly stakes: number;
  readonly standing: number;
  readonly costs: number;
  readonly net: number;
  /** What the whole war would cost over the full horizon, as it stood at the start: what the side stood to lose. */
  readonly expectedWarCost: number;
}

export interface Summary {
  readonly games: number;
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
  readonly sides: BySide<SideMeans>;
  readonly signed: number;
  /** The median durability of the deals signed, or null where none was. */
  readonly medianDurability: number | null;
  readonly meanRounds: number;
}

const POINT = 100;
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
  private readonly sums = bySide(() => ({ stakes: 0, standing: 0, costs: 0, net: 0, expectedWarCost: 0 }));
  /** How many deals had each durability, 0..100. */
  private readonly durabilities = new Array<number>(101).fill(0);

  add({ start, end }: PlayedGame): void {
    this.games += 1;
    this.rounds += end.booked;
    for (const side of SIDES) {
      const sums = this.sums[side];
      const account = end.accounts[side];
      sums.stakes += account.stakes;
      sums.standing += account.standing;
      sums.costs += account.costs;
      sums.net += net(account);
      sums.expectedWarCost += rateAtStart(start, side);
    }
    if (!end.outcome) return;
    this.verdicts[end.outcome.verdict.kind] += 1;
    if (end.outcome.kind === 'signed') this.durabilities[end.outcome.settlement.durability] = this.held(end) + 1;
  }

  summary(): Summary {
    const mean = (sum: number): number => round(sum / this.games / POINT);
    const signed = this.durabilities.reduce((sum, count) => sum + count, 0);
    return {
      games: this.games,
      verdicts: { ...this.verdicts },
      sides: bySide((side) => {
        const { stakes, standing, costs, net: nets, expectedWarCost } = this.sums[side];
        return {
          stakes: mean(stakes),
          standing: mean(standing),
          costs: mean(costs),
          net: mean(nets),
          expectedWarCost: mean(expectedWarCost),
        };
      }),
      signed,
      medianDurability: signed > 0 ? this.median(signed) : null,
      meanRounds: round(this.rounds / this.games),
    };
  }

  private held(end: PlayedGame['end']): number {
    return this.durabilities[end.outcome?.settlement.durability ?? 0] ?? 0;
  }

  private median(signed: number): number {
    let passed = 0;
    return this.durabilities.findIndex((count) => (passed += count) * 2 >= signed);
  }
}
