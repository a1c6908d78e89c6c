import { audienceOfOption, payoffOf, type Position, type Secret, type Side } from '../engine';

/** How two sides' interests meet on one issue. */
export interface Opposition {
  readonly issue: string;
  /**
   * `opposed`: whatever clause is better for one is worse for the other. `shared`: some change of clause helps one and
   * does not hurt the other. `indifferent`: one of the two does not care at all.
   */
  readonly kind: 'opposed' | 'shared' | 'indifferent';
  /** How much each has at stake in the issue, weighted: best less worst option, in hundredths of its own lens. */
  readonly stakes: readonly [number, number];
}

/**
 * Issue by issue, whether two sides' weighted interests really oppose: payoffs times salience, less what the clause
 * costs at home. The distributive and the integrative issues of Walton and McKersie (1965), computed. Uses what both
 * keep secret, so it is for the debrief.
 */
export function oppositions(position: Position, a: [Side, Secret], b: [Side, Secret]): Opposition[] {
  return position.table.issues.map(({ id, first, count }, issue) => {
    const options = Array.from({ length: count }, (_, n) => first + n);
    const [ours, theirs] = [a, b].map(([side, secret]) => options.map((o) => worth(position, side, secret, issue, o)));
    return { issue: id, kind: kindOf(ours ?? [], theirs ?? []), stakes: [range(ours ?? []), range(theirs ?? [])] };
  });
}

function worth(position: Position, side: Side, secret: Secret, issue: number, option: number): number {
  const home = audienceOfOption(position, secret, side, option);
  return (payoffOf(position, option, side) * (secret.salience[issue] ?? 100)) / 100 - home;
}

const range = (worths: readonly number[]): number =>
  worths.length > 0 ? Math.max(...worths) - Math.min(...worths) : 0;

function kindOf(ours: readonly number[], theirs: readonly number[]): Opposition['kind'] {
  if (range(ours) === 0 || range(theirs) === 0) return 'indifferent';
  const better = ours.some((own, i) => ours.some((other, j) => own > other && (theirs[i] ?? 0) >= (theirs[j] ?? 0)));
  const betterForThem = theirs.some((own, i) =>
    theirs.some((other, j) => own > other && (ours[i] ?? 0) >= (ours[j] ?? 0)),
  );
  return better || betterForThem ? 'shared' : 'opposed';
}
