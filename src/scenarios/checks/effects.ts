import { sidesOf, type Effect, type Scenario } from '../../engine';

export interface PlacedEffect {
  readonly path: readonly (string | number)[];
  readonly effect: Effect;
}

const MOVE_EFFECTS = ['effect', 'again', 'ifTheyEscalated', 'ifIEscalated', 'meetsDeadline'] as const;

/** Every effect in the file, with its place. */
export function* effectsOf(scenario: Scenario): Generator<PlacedEffect> {
  yield* moveEffects(scenario);
  for (const [i, { effect }] of scenario.events.entries()) yield { path: ['events', i, 'effect'], effect };
  for (const [i, { effect }] of scenario.injects.entries()) yield { path: ['injects', i, 'effect'], effect };
  yield { path: ['backChannel', 'leaked'], effect: scenario.backChannel.leaked };
  yield { path: ['deadline', 'lapse'], effect: scenario.deadline.lapse };
  yield { path: ['opening', 'effect'], effect: scenario.opening.effect };
  for (const side of sidesOf(scenario)) {
    const effect = scenario.walkout.effect[side];
    if (effect) yield { path: ['walkout', 'effect', side], effect };
  }
}

function* moveEffects(scenario: Scenario): Generator<PlacedEffect> {
  for (const [i, move] of scenario.moves.entries()) {
    for (const key of MOVE_EFFECTS) {
      const effect = move[key];
      if (effect) yield { path: ['moves', i, key], effect };
    }
    for (const [n, effect] of (move.series ?? []).entries()) yield { path: ['moves', i, 'series', n], effect };
    if (move.chance) yield { path: ['moves', i, 'chance', 'effect'], effect: move.chance.effect };
  }
}
