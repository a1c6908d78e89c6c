import {
  draw,
  optionKey,
  SIDES,
  SIDE_INDEX,
  startOf,
  type Position,
  type Side,
  type SideSheet,
  type Table,
  type Terms,
} from '../engine';
import { climb } from './climb';
import { guessedLens, sheetLens } from './estimate';
import { packed, type Pool } from './packed';

/** Weightings of sides and durability that are sampled. */
const DIRECTIONS = 30;
/** Percent of the own gain in the balances that are climbed; the rest is the least gain of the others. */
const BALANCES = [100, 75, 55, 40, 20, 0];

const pools = new WeakMap<Table, Map<string, WeakMap<SideSheet, Pool>>>();

/**
 * Packages worth talking about at one table, for one side: a sample of all that favour somebody, and those from which
 * no single change is better for some balance between oneself and the others. Made once for a table, its seats and a
 * sheet, from the position at the start, so that it is the same in every game.
 */
export function poolOf(position: Position, side: Side, sheet: SideSheet): Pool {
  const { table, seats } = position;
  const ofTable = pools.get(table) ?? new Map<string, WeakMap<SideSheet, Pool>>();
  pools.set(table, ofTable);
  const key = `${side}:${seats.join()}`;
  const ofSheet = ofTable.get(key) ?? new WeakMap<SideSheet, Pool>();
  ofTable.set(key, ofSheet);
  const known = ofSheet.get(sheet) ?? makePool(startOf(table, seats, position.settings), side, sheet);
  ofSheet.set(sheet, known);
  return known;
}

function makePool(start: Position, side: Side, sheet: SideSheet): Pool {
  const { table, seats } = start;
  const packages = new Map<string, number[]>();
  const keep = (options: number[]): void => {
    if (options.some((option, i) => option !== table.issues[i]?.first)) packages.set(options.join(), options);
  };
  for (const which of ['opening', 'target'] as const) keep(stanceOptions(table, sheet, which));
  sample(start, keep);
  const own = sheetLens(table, side, sheet);
  const others = seats.filter((seat) => seat !== side).map((seat) => guessedLens(start, seat));
  for (const balance of BALANCES)
    for (const met of climb(start, packed(table, packages.values()), own, others, balance)) keep([...met]);
  return packed(table, packages.values());
}

const stanceOptions = (table: Table, sheet: SideSheet, which: 'opening' | 'target'): number[] =>
  table.issues.map(
    ({ id, first }) => table.optionIndex[optionKey(id, stanceTerms(sheet, which)[id] ?? 'open')] ?? first,
  );

const stances = new WeakMap<SideSheet, { opening: Terms; target: Terms }>();

/** What a sheet opens with, or hopes for, as terms. */
export function stanceTerms(sheet: SideSheet, which: 'opening' | 'target'): Terms {
  const known = stances.get(sheet) ?? { opening: stanceOf(sheet, 'opening'), target: stanceOf(sheet, 'target') };
  stances.set(sheet, known);
  return known[which];
}

const stanceOf = (sheet: SideSheet, which: 'opening' | 'target'): Terms =>
  Object.fromEntries(
    Object.entries(sheet.confidential.stances).flatMap(([issue, stance]) =>
      stance[which] === 'open' ? [] : [[issue, stance[which]]],
    ),
  );

function sample({ table, seats }: Position, keep: (options: number[]) => void): void {
  let rng = 0x1a2b3c4d;
  const toss = (n: number): number => {
    const drawn = draw(rng, n);
    rng = drawn.state;
    return drawn.value;
  };
  for (let n = 0; n < DIRECTIONS; n++) {
    const weight = SIDES.map((side) => (seats.includes(side) ? 20 + toss(80) : toss(25)));
    const lasting = toss(130);
    const best = table.issues.map((_, issue) => bestOption(table, issue, weight, lasting));
    keep(best);
    keep(best.map((option, i) => (toss(3) === 0 ? (table.issues[i]?.first ?? 0) : option)));
    keep(
      best.map((option, i) =>
        toss(5) === 0 ? (table.issues[i]?.first ?? 0) + toss(table.issues[i]?.count ?? 1) : option,
      ),
    );
  }
}

function bestOption(table: Table, issue: number, weight: readonly number[], lasting: number): number {
  const { first, count } = table.issues[issue] ?? { first: 0, count: 1 };
  const worth = (option: number): number =>
    SIDES.reduce(
      (sum, side) => {
        const [low, high] = table.guessedSalience[side][issue] ?? [100, 100];
        const at = SIDE_INDEX[side];
        return sum + ((weight[at] ?? 0) * (table.payoffs[option * 4 + at] ?? 0) * (low + high)) / 200;
      },
      lasting * 10 * (table.durabilities[option] ?? 0),
    );
  let best = first;
  for (let option = first + 1; option < first + count; option++) if (worth(option) > worth(best)) best = option;
  return best;
}
