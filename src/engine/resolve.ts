import type { ResolvedEffect } from './effect';
import type { Effect, Vector } from './scenario';
import { bySide, type BySide, type Hundredths, type Side } from './sides';
import type { Position } from './state';
import { toHundredths, vector } from './compiled-scenario';

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** What of a position an effect depends on. */
type Metered = Pick<Position, 'table' | 'meters'>;

/** An effect as a scenario writes it, in the engine's units, with meter steps cut to what the bounds allow now. */
export function resolve(position: Metered, effect: Effect): ResolvedEffect {
  const resolved: Draft<ResolvedEffect> = {};
  const { sides } = position.table;
  if (effect.standing) resolved.standing = vector(sides, effect.standing);
  if (effect.costs) resolved.costs = vector(sides, effect.costs);
  if (effect.war) resolved.war = vector(sides, effect.war);
  if (effect.relief) resolved.relief = vector(sides, effect.relief);
  if (effect.legitimacy) resolved.legitimacy = effect.legitimacy;
  if (effect.durabilityOfAll) resolved.durabilityOfAll = effect.durabilityOfAll;
  if (effect.meters) resolved.meters = steps(position, effect.meters);
  if (effect.audience)
    resolved.pledges = effect.audience.map(({ side, issue, option, points }) => ({
      side,
      issue,
      option,
      by: toHundredths(points),
    }));
  if (effect.payoffs)
    resolved.payoffs = effect.payoffs.map(({ issue, option, change }) => ({
      issue,
      option,
      by: vector(sides, change),
    }));
  if (effect.durability)
    resolved.durability = effect.durability.map(({ issue, option, points }) => ({ issue, option, by: points }));
  if (effect.durabilityOfTrack)
    resolved.durabilityOfTrack = { [effect.durabilityOfTrack.track]: effect.durabilityOfTrack.points };
  return resolved;
}

/** The steps that meters really take, so that none leaves its bounds. */
export function steps(position: Metered, wanted: Readonly<Record<string, number>>): Record<string, number> {
  const taken: Record<string, number> = {};
  for (const id of Object.keys(wanted)) {
    const meter = position.table.meters[id];
    if (!meter) continue;
    const now = position.meters[id] ?? meter.start;
    const step = Math.max(meter.min, Math.min(meter.max, now + (wanted[id] ?? 0))) - now;
    if (step !== 0) taken[id] = step;
  }
  return taken;
}

const addVectors = (a: Vector | undefined, b: Vector | undefined): Vector | undefined =>
  a && b ? Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0)) : (a ?? b);

/** Two effects at once. */
export function combine(a: Effect, b: Effect | undefined): Effect {
  if (!b) return a;
  const meters: Record<string, number> = { ...a.meters };
  for (const [id, step] of Object.entries(b.meters ?? {})) meters[id] = (meters[id] ?? 0) + step;
  const merged = {
    standing: addVectors(a.standing, b.standing),
    costs: addVectors(a.costs, b.costs),
    war: addVectors(a.war, b.war),
    relief: addVectors(a.relief, b.relief),
    legitimacy: (a.legitimacy ?? 0) + (b.legitimacy ?? 0),
    durabilityOfAll: (a.durabilityOfAll ?? 0) + (b.durabilityOfAll ?? 0),
    meters,
    audience: [...(a.audience ?? []), ...(b.audience ?? [])],
    payoffs: [...(a.payoffs ?? []), ...(b.payoffs ?? [])],
    durability: [...(a.durability ?? []), ...(b.durability ?? [])],
    durabilityOfTrack: a.durabilityOfTrack ?? b.durabilityOfTrack,
  };
  return Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined && value !== 0 && !isEmpty(value)),
  );
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A transfer of standing, times a count. */
export const timesStanding = (position: Pick<Position, 'table'>, standing: Vector, times: number): ResolvedEffect => ({
  standing: vector(
    position.table.sides,
    standing.map((points) => points * times),
  ),
});

/** Takes `total` from one side and splits it among others; the first of them gets what cannot be split evenly. */
export function splitStanding(
  { table: { sides } }: Position,
  total: Hundredths,
  from: Side,
  among: readonly Side[],
): BySide<Hundredths> {
  const share = Math.floor(total / Math.max(1, among.length));
  const rest = total - share * among.length;
  const first = sides.find((side) => among.includes(side));
  return bySide(sides, (side) => {
    if (side === from) return among.length === 0 ? 0 : -total;
    return among.includes(side) ? share + (side === first ? rest : 0) : 0;
  });
}
