import { bitCount } from './durability';
import type { Percent } from './sides';
import { shareOut, sparedWar, wordBroken } from './shares';
import type { Signatory, Space } from './space';

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

/**
 * Searches compare gains before any rounding, in millionths of a hundredth; the settlement rounds shares, war, words and
 * the lens once each. By so much the two differ at most, and a package nearer to what is needed is judged by `gainsOf`.
 */
export const ROUNDED = 6_000_000;

/** The gain that all may compute of every side, by side index: the same as `publicGains`, in hundredths. */
export function publicGainsOf({ war, anyTerms }: Space, { stakes, goesOn, d }: ReturnType<typeof measure>): number[] {
  return shareOut(stakes, d).map(
    (share, i) => share + sparedWar(war[i] ?? 0, d, goesOn) + (anyTerms[i]?.war ?? 0) + (anyTerms[i]?.standing ?? 0),
  );
}

/** Gains of the signatories, in their order: the same numbers as `gain` and `interestsGain`, in hundredths. */
export function gainsOf(space: Space, picked: readonly number[]): number[] {
  const measured = measure(space, picked);
  const publicly = publicGainsOf(space, measured);
  return space.signatories.map((signatory) => gainOf(space, signatory, picked, measured, publicly));
}

function gainOf(
  { war, payoffs, sides, rivalsAt, anyTerms }: Space,
  s: Signatory,
  picked: readonly number[],
  { goesOn, d }: ReturnType<typeof measure>,
  publicly: readonly number[],
): number {
  let home = -s.relief;
  let emphasis = 0;
  for (const option of picked) {
    home += s.home[option] ?? 0;
    emphasis += (s.weighted[option] ?? 0) - 100 * (payoffs[option * sides.length + s.index] ?? 0);
  }
  const own = publicly[s.index] ?? 0;
  let gap = 0;
  for (const rival of rivalsAt) if (rival !== s.index) gap = Math.max(gap, (publicly[rival] ?? 0) - own);
  const believed = (war[s.index] ?? 0) * d * (100 - goesOn) + 10_000 * (anyTerms[s.index]?.war ?? 0);
  const lens = 100 * d * emphasis + (s.belief - 100) * believed - 10_000 * s.relativeGains * gap;
  return own - Math.max(0, home) - wordBroken(s.brokenWord, d) + Math.floor(lens / 1_000_000);
}
