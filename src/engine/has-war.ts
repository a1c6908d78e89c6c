import type { Effect, Scenario } from './scenario';

/**
 * Whether there is a war at this table: something that costs while nobody signs, from the start or by what may be done.
 * Where there is none, nothing is said of one.
 */
export function hasWar(scenario: Scenario): boolean {
  const { war, deadline } = scenario;
  return (
    war.min > 0 ||
    [war.base, deadline.war, ...Object.values(war.perStep)].some(moves) ||
    effectsIn(scenario).some((effect) => effect.war !== undefined && moves(effect.war))
  );
}

/** Whether the heat of the war is shown at this table, so that a walk-out can leave it hotter. */
export const hasHeat = ({ meters }: Pick<Scenario, 'meters'>): boolean =>
  meters.some(({ instrument }) => instrument === 'barometer');

const moves = (vector: readonly number[]): boolean => vector.some((points) => points !== 0);

function effectsIn(scenario: Scenario): readonly Effect[] {
  const ofMoves = scenario.moves.flatMap((move) => [
    move.effect,
    move.again,
    move.ifTheyEscalated,
    move.ifIEscalated,
    move.meetsDeadline,
    move.chance?.effect,
    ...(move.series ?? []),
  ]);
  const others = [...scenario.events, ...scenario.injects, scenario.opening].map(({ effect }) => effect);
  const ends = [scenario.backChannel.leaked, scenario.deadline.lapse, ...Object.values(scenario.walkout.effect)];
  return [...ofMoves, ...others, ...ends].filter((effect) => effect !== undefined);
}
