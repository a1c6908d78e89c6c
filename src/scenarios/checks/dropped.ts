import { sidesOf, type MoveSpec, type Scenario } from '../../engine';
import { found, type Check } from './check';
import { effectsOf } from './effects';

/*
 * What the rules would pass over without a word: refused, so that nothing stands in a file that does nothing in a game.
 */

/** What a walk-out costs in standing depends on who stayed, so that it stands in one place for all. */
export const walkoutStanding: Check = function* (scenario) {
  for (const side of sidesOf(scenario))
    if (scenario.walkout.effect[side]?.standing)
      yield found('scenario.walkout-standing', ['walkout', 'effect', side, 'standing']);
};

/** An effect may come together with others of its move, and all of them together hold the durability of one track. */
export const oneTrackAtOnce: Check = function* (scenario) {
  for (const [i, move] of scenario.moves.entries())
    for (const [path, others] of together(move))
      if (others.some((effect) => effect?.durabilityOfTrack))
        yield found('scenario.two-tracks', ['moves', i, ...path, 'durabilityOfTrack'], { move: move.id });
};

type Effects = readonly (MoveSpec['effect'] | undefined)[];

/** What is added to an effect of the move and names a track, with all that it may be added to. */
function* together(move: MoveSpec): Generator<readonly [path: readonly (string | number)[], others: Effects]> {
  const { effect, again, ifTheyEscalated, ifIEscalated, meetsDeadline } = move;
  const series = move.series ?? [];
  const turned = [ifTheyEscalated, ifIEscalated];
  for (const [n, one] of series.entries())
    if (one.durabilityOfTrack)
      yield [
        ['series', n],
        [n === 0 ? effect : (again ?? effect), ...turned],
      ];
  if (meetsDeadline?.durabilityOfTrack) yield [['meetsDeadline'], [effect, again, ...turned, ...series]];
}

const DOING = [
  'again',
  'ifTheyEscalated',
  'ifIEscalated',
  'series',
  'chance',
  'startsDeadline',
  'endsDeadline',
  'meetsDeadline',
  'escalates',
  'claimsProgress',
] as const;

/** A move that carries a back-channel draft does this and nothing else: others must not notice that it was made. */
export const channelsCarryOnly: Check = function* (scenario) {
  for (const [i, move] of scenario.moves.entries()) {
    if (!move.carriesWhisper) continue;
    if (Object.keys(move.effect).length > 0)
      yield found('scenario.channel-only', ['moves', i, 'effect'], { move: move.id });
    for (const key of DOING)
      if (move[key] !== undefined) yield found('scenario.channel-only', ['moves', i, key], { move: move.id });
  }
};

/** A deadline is met while it runs. */
export const meetsWhileRunning: Check = function* (scenario) {
  for (const [i, { id, meetsDeadline, when }] of scenario.moves.entries())
    if (meetsDeadline && when?.deadlineRunning === false)
      yield found('scenario.meets-no-clock', ['moves', i, 'meetsDeadline'], { move: id });
};

/** Leaving an issue open must go on changing nothing. */
export const openStays: Check = function* (scenario) {
  for (const { path, effect } of effectsOf(scenario))
    for (const key of ['payoffs', 'durability'] as const)
      for (const [n, { option }] of (effect[key] ?? []).entries())
        if (option === 'open') yield found('scenario.open-stays', [...path, key, n, 'option']);
};

/** What an option does to the map needs the region that its issue is about. */
export const mapNeedsRegion: Check = function* ({ issues }: Scenario) {
  for (const [i, { region, options }] of issues.entries())
    for (const [n, { holder }] of options.entries())
      if (holder !== undefined && region === undefined)
        yield found('scenario.map-without-region', ['issues', i, 'options', n, 'holder']);
};
