/**
 * Time-dependent aspiration a(t) = 1 − t^e (Faratin, Sierra and Jennings 1998): e above 1 is Boulware, 1 linear, below
 * 1 Conceder. `t` and the result lie in 0..1. Powers are taken in quarters by square roots, which every machine
 * computes alike, so that a seed plays the same game everywhere.
 */
export function aspiration(t: number, exponent: number): number {
  return 1 - quarterPower(Math.max(0, Math.min(1, t)), exponent);
}

function quarterPower(base: number, exponent: number): number {
  const quarters = Math.max(1, Math.round(exponent * 4));
  const root = Math.sqrt(Math.sqrt(base));
  let power = 1;
  for (let i = 0; i < quarters; i++) power *= root;
  return power;
}
