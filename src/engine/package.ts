import { bitCount } from './durability';
import type { Percent } from './sides';
import type { Space } from './space';

/** Stakes by side index, percent of the war that goes on, and durability of a package given by option indices. */
export function measure(space: Space, picked: readonly number[]): { stakes: number[]; goesOn: Percent; d: Percent } {
  const { payoffs, rules, sides } = space;
  const stakes = sides.map(() => 0);
  const width = sides.length;
  let goesOn = 100;
  let missing = 0;
  let d = space.base;
  const tracks = new Set<number>();
  picked.forEach((option, i) => {
    for (let side = 0; side < width; side++) stakes[side] = (stakes[side] ?? 0) + (payoffs[option * width + side] ?? 0);
    goesOn = Math.min(goesOn, space.warGoesOn[option] ?? 100);
    missing |= space.missing[option] ?? 0;
    d += space.durability[option] ?? 0;
    const issue = space.issues[i];
    if (issue && option !== issue.first) tracks.add(issue.track);
  });
  for (const track of tracks) d += space.trackDurability[track] ?? 0;
  d -= rules.missingPerformer * Math.min(rules.missingPerformersCounted, bitCount(missing));
  stakes.forEach((stake, i) => {
    const shortfall = -(stake * 100 + (space.countedWar[i] ?? 0) * (100 - goesOn));
    if (shortfall > 0) d -= Math.min(rules.grievanceCap, Math.floor((rules.grievancePerPoint * shortfall) / 10_000));
  });
  return { stakes, goesOn, d: Math.max(rules.floor, Math.min(rules.ceiling, d)) };
}

/** Gains of the signatories, in their order: the same numbers as `gain` and `interestsGain`, in hundredths. */
export function gainsOf(space: Space, picked: readonly number[]): number[] {
  const { stakes, goesOn, d } = measure(space, picked);
  const publicly = stakes.map((stake, i) =>
    Math.floor((100 * d * stake + (space.war[i] ?? 0) * d * (100 - goesOn)) / 10_000),
  );
  return space.signatories.map((s) => {
    const weighted = picked.reduce((sum, option) => sum + (s.weighted[option] ?? 0), 0);
    const home = Math.max(0, picked.reduce((sum, option) => sum + (s.home[option] ?? 0), 0) - s.relief);
    let envied = 0;
    for (const seat of space.seatsAt) if (seat !== s.index) envied = Math.max(envied, publicly[seat] ?? 0);
    const total =
      d * (100 * weighted + s.war * (100 - goesOn)) -
      1_000_000 * home -
      10_000 * s.brokenWord * (100 - d) -
      10_000 * s.relativeGains * envied;
    return Math.floor(total / 1_000_000);
  });
}
