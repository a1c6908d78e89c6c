import { dice } from '../../../domains';
import type { Values } from './genes';

/** Offspring of a generation, and how many of them make the next. */
const OFFSPRING = 10;
const PARENTS = 3;
/** By which the step of an offspring is made longer or shorter. */
const STEP_FACTOR = 1.3;
/** The first step, as a share of a parameter's range, and the shortest. */
const FIRST_STEP = 0.15;
const LEAST_STEP = 0.02;

interface Individual {
  readonly values: Values;
  readonly step: number;
}

export interface Evolution {
  /** Known ways to play, each tried once; the search goes on from the best of them. */
  readonly stories: readonly Values[];
  /** How many policies may be tried in all, 1 or more. */
  readonly evaluations: number;
  readonly seed: number;
  /** How well a policy does, the more the better, by games of a generation: the same for all policies of one. */
  readonly evaluate: (values: Values, generation: number) => number;
}

/**
 * The best policy that a (μ/μ, λ) evolution strategy finds: of λ offspring the μ best, averaged, make the next
 * generation, and each offspring has a step of its own, longer or shorter by a factor, that is inherited if it does well
 * (Rechenberg 1973; Schwefel 1975; Beyer and Schwefel 2002). No parent outlives its generation, and each generation
 * plays other games, so that nobody stays for having once been lucky; averaging evens out what chance did to the rest
 * (Arnold and Beyer 2006). At last the stories' best, the latest generation and its average are tried again in the same
 * games, which are new to all of them.
 */
export function evolve({ stories, evaluations, seed, evaluate }: Evolution): Values {
  const toss = dice(seed);
  const known = stories.slice(0, Math.max(1, Math.min(stories.length, evaluations)));
  const ranked = rank(
    known.map((values) => ({ values, step: FIRST_STEP })),
    (values) => evaluate(values, 0),
  );
  const [story] = ranked;
  if (!story) throw new Error('a search begins somewhere');
  let left = evaluations - known.length - FINALISTS;
  let generation = 1;
  let parent = story;
  let best: readonly Individual[] = [];
  for (; left >= PARENTS; generation++) {
    const size = Math.min(OFFSPRING, left);
    left -= size;
    const offspring = Array.from({ length: size }, () => mutated(parent, toss));
    const now = generation;
    best = rank(offspring, (values) => evaluate(values, now)).slice(0, PARENTS);
    parent = average(best);
  }
  if (best.length === 0) return story.values;
  const finalists = [story, parent, ...best].slice(0, FINALISTS);
  return (rank(finalists, (values) => evaluate(values, generation))[0] ?? story).values;
}

/** How many are tried again at the end: the best story, the average of the last generation, and its best. */
const FINALISTS = 3;

/** The best first; of those that do as well, the one that was tried first. */
const rank = (some: readonly Individual[], fitness: (values: Values) => number): Individual[] =>
  some
    .map((one) => ({ one, fitness: fitness(one.values) }))
    .sort((a, b) => b.fitness - a.fitness)
    .map(({ one }) => one);

function mutated({ values, step }: Individual, toss: (n: number) => number): Individual {
  const own = Math.max(LEAST_STEP, toss(2) === 0 ? step * STEP_FACTOR : step / STEP_FACTOR);
  return { values: values.map((value) => within(value + own * normal(toss))), step: own };
}

const average = (some: readonly Individual[]): Individual => ({
  values: (some[0]?.values ?? []).map((_, i) => mean(some.map(({ values }) => values[i] ?? 0))),
  step: mean(some.map(({ step }) => step)),
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const within = (value: number): number => Math.max(0, Math.min(1, value));

const THROWS = 12;
const FACES = 1 << 16;

/** Very nearly normal, by the sum of twelve throws: the same on every machine, which logarithms need not be. */
function normal(toss: (n: number) => number): number {
  let sum = 0;
  for (let i = 0; i < THROWS; i++) sum += (toss(FACES) + 0.5) / FACES;
  return sum - THROWS / 2;
}
