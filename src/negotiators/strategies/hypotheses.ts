import type { Hypothesis } from './bayesian';

/** What an issue may look like from the other side: its first option best, its last, or one in the middle. */
const SHAPES: readonly ((place: number) => number)[] = [
  (place) => 1 - place,
  (place) => place,
  (place) => 1 - Math.abs(2 * place - 1),
];

/**
 * Guesses at another side's utilities where no scenario says what it might want: its priorities in every order, with
 * weights that fall evenly, times a shape for each issue (Hindriks and Tykhonov 2008). If there are more than `most`,
 * so many are drawn.
 */
export function guesses(options: readonly number[], draw: (n: number) => number, most = 600): Hypothesis[] {
  const issues = options.length;
  const count = SHAPES.length ** issues * factorial(issues);
  if (count > most)
    return Array.from({ length: most }, () => guess(options, shuffled(issues, draw), () => draw(SHAPES.length)));
  return permutations(issues).flatMap((order) =>
    Array.from({ length: SHAPES.length ** issues }, (_, code) =>
      guess(options, order, (issue) => Math.floor(code / SHAPES.length ** issue) % SHAPES.length),
    ),
  );
}

/** @param order the rank of each issue, from 0 for the least important. */
function guess(options: readonly number[], order: readonly number[], shapeOf: (issue: number) => number): Hypothesis {
  const sum = (options.length * (options.length + 1)) / 2;
  return {
    weights: order.map((rank) => (rank + 1) / sum),
    evaluations: options.map((count, issue) => {
      const shape = SHAPES[shapeOf(issue)];
      return Array.from({ length: count }, (_, option) => shape?.(count === 1 ? 0 : option / (count - 1)) ?? 0);
    }),
  };
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

function permutations(n: number): number[][] {
  if (n === 0) return [[]];
  return permutations(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, place) => [...order.slice(0, place), n - 1, ...order.slice(place)]),
  );
}

function shuffled(n: number, draw: (n: number) => number): number[] {
  const order = Array.from({ length: n }, (_, place) => place);
  for (let place = n - 1; place > 0; place--) {
    const other = draw(place + 1);
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}
