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
