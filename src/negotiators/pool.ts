import { draw, optionKey, SIDES, SIDE_INDEX, type Position, type Side, type Table, type Terms } from '../engine';

/**
 * Packages worth talking about at one table: those that are best for some weighting of the sides and of durability,
 * with some of their clauses left open. Drawn from a fixed seed and public figures only, once for a table and its seats.
 */
export interface Pool {
  readonly size: number;
  readonly issues: number;
  /** Option indices, `issues` a package. */
  readonly options: Uint16Array;
}

const DIRECTIONS = 320;
const pools = new WeakMap<Table, Map<string, Pool>>();

export function poolOf(position: Position, stances: readonly Terms[]): Pool {
  const { table, seats } = position;
  const known = pools.get(table) ?? new Map<string, Pool>();
  pools.set(table, known);
  const key = `${seats.join()}|${JSON.stringify(stances)}`;
  const pool = known.get(key) ?? makePool(table, seats, stances);
  known.set(key, pool);
  return pool;
}

function makePool(table: Table, seats: readonly Side[], stances: readonly Terms[]): Pool {
  let rng = 0x1a2b3c4d;
  const toss = (n: number): number => {
    const drawn = draw(rng, n);
    rng = drawn.state;
    return drawn.value;
  };
  const packages = new Map<string, number[]>();
  const keep = (options: number[]): void => {
    if (options.some((option, i) => option !== table.issues[i]?.first)) packages.set(options.join(), options);
  };
  for (const terms of stances)
    keep(table.issues.map(({ id, first }) => table.optionIndex[optionKey(id, terms[id] ?? 'open')] ?? first));
  for (let n = 0; n < DIRECTIONS; n++) {
    const weight = SIDES.map((side) => (seats.includes(side) ? 20 + toss(80) : toss(25)));
    const lasting = toss(130);
    const best = table.issues.map((issue, i) =>
      bestOption(table, i, (option) => directed(table, option, issue.id, weight, lasting)),
    );
    keep(best);
    keep(best.map((option, i) => (toss(3) === 0 ? (table.issues[i]?.first ?? 0) : option)));
    keep(
      best.map((option, i) =>
        toss(5) === 0 ? (table.issues[i]?.first ?? 0) + toss(table.issues[i]?.count ?? 1) : option,
      ),
    );
  }
  const all = [...packages.values()];
  return { size: all.length, issues: table.issues.length, options: Uint16Array.from(all.flat()) };
}

function directed(table: Table, option: number, issue: string, weight: readonly number[], lasting: number): number {
  const position = table.issues.findIndex(({ id }) => id === issue);
  const stakes = SIDES.reduce((sum, side) => {
    const [low, high] = table.guessedSalience[side][position] ?? [100, 100];
    return (
      sum + ((weight[SIDE_INDEX[side]] ?? 0) * (table.payoffs[option * 4 + SIDE_INDEX[side]] ?? 0) * (low + high)) / 200
    );
  }, 0);
  return stakes + lasting * 10 * (table.durabilities[option] ?? 0);
}

function bestOption(table: Table, issue: number, worth: (option: number) => number): number {
  const { first, count } = table.issues[issue] ?? { first: 0, count: 1 };
  let best = first;
  for (let option = first + 1; option < first + count; option++) if (worth(option) > worth(best)) best = option;
  return best;
}
