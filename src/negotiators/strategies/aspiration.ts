/** How much of its range a side still asks for at a time in [0, 1]: 1 is everything, 0 no more than walking away. */
export type Aspiration = (time: number) => number;

/**
 * Polynomial aspiration a(t) = 1 − t^e (Faratin, Sierra and Jennings 1998): e above 1 holds out (Boulware), 1 falls in
 * a line, below 1 gives way early (Conceder); an infinite e is the hard head that never moves before the end.
 */
export const polynomial =
  (exponent: number): Aspiration =>
  (time) =>
    1 - time ** exponent;

/**
 * Exponential aspiration a(t) = (exp((1 − t)^e) − 1) / (exp(1) − 1), the form in NegMAS. Here a *small* e holds out:
 * 0.125 Boulware, 0.725 nearly a line, 4 Conceder.
 */
export const exponential =
  (exponent: number): Aspiration =>
  (time) =>
    Math.expm1((1 - time) ** exponent) / Math.expm1(1);

/**
 * The polynomial form with the power taken in quarters by square roots, which every machine computes alike, so that a
 * seed plays the same game everywhere. Times outside 0..1 count as the nearer end.
 */
export const steady = (exponent: number): Aspiration => {
  const quarters = Math.max(1, Math.round(exponent * 4));
  return (time) => {
    const root = Math.sqrt(Math.sqrt(Math.max(0, Math.min(1, time))));
    let power = 1;
    for (let i = 0; i < quarters; i++) power *= root;
    return 1 - power;
  };
};
