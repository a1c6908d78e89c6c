import { effectOf, resolve, warToCome, type MoveSpec, type Side } from '../../../engine';
import { pointsFor } from '../../evaluation/lookahead';
import { afterMove, chanceWorth } from '../../evaluation/lookahead';
import type { Seat } from '../players/seat';
import { tasteFor, valueOf, type Policy } from './genes';

const POINT = 100;

/** What a move is worth to a policy, in hundredths: what it brings at once, by kind, and its taste for it. */
export function worthOf({ view, side, secret }: Seat, policy: Policy, move: MoveSpec): number {
  const { table } = view;
  const weight = (of: string): number => valueOf(policy, `weight of ${of}`);
  const effect = effectOf(view, move);
  const after = afterMove(view, move);
  const war = (of: Side): number => warToCome(after, of) - warToCome(view, of);
  const others = table.sides.reduce((sum, other) => (other === side ? sum : sum + war(other)), 0);
  const { durabilityOfAll = 0, legitimacy = 0 } = resolve(view, effect);
  return (
    weight('standing') * pointsFor(table, effect.standing, side) -
    weight('costs') * pointsFor(table, effect.costs, side) -
    (weight('own war') * war(side) * secret.believesWarCostPercent) / 100 +
    weight("others' war") * others +
    weight('durability') * POINT * (durabilityOfAll + legitimacy) +
    (move.startsDeadline ? weight('a deadline') * POINT : 0) +
    valueOf(policy, tasteFor(move.id)) * POINT +
    chanceWorth(view, move)
  );
}
