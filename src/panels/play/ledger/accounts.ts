import { stakesOf, type Hundredths, type Position, type Side, type Terms } from '../../../engine';

/** One line of the ledger, in hundredths. `net = stakes + standing − costs`. */
export interface Row {
  readonly side: Side;
  readonly absent: boolean;
  readonly stakes: Hundredths;
  readonly standing: Hundredths;
  readonly costs: Hundredths;
  readonly net: Hundredths;
}

/**
 * The ledger now, or as it would stand if the terms were signed and held (their stakes added). Everything in it is
 * public and certain.
 */
export function rowsOf(position: Position, terms: Terms | null): readonly Row[] {
  const signed = terms ? stakesOf(position, terms) : null;
  return position.table.sides.map((side) => {
    const account = position.accounts[side];
    const stakes = account.stakes + (signed ? signed[side] : 0);
    const { standing, costs } = account;
    return { side, absent: !position.seats.includes(side), stakes, standing, costs, net: stakes + standing - costs };
  });
}

/** What the whole table adds up to: the transfers come to zero, the costs are lost to all. */
export function sumsOf(rows: readonly Row[]): { stakes: Hundredths; standing: Hundredths; costs: Hundredths } {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  return { stakes: sum((row) => row.stakes), standing: sum((row) => row.standing), costs: sum((row) => row.costs) };
}
