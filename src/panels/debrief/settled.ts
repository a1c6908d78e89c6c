import { bySide, net, type BySide, type GameEvent, type Hundredths, type Side, type State } from '../../engine';

/** Where every point of one side went. Hundredths; all but the first two and the last are costs, 0 or more. */
export interface Settled {
  readonly stakes: Hundredths;
  readonly standing: Hundredths;
  readonly warInRounds: Hundredths;
  readonly warToCome: Hundredths;
  readonly spent: Hundredths;
  readonly home: Hundredths;
  readonly word: Hundredths;
  readonly net: Hundredths;
}

export const PARTS = ['stakes', 'standing', 'warInRounds', 'warToCome', 'spent', 'home', 'word', 'net'] as const;
export type Part = (typeof PARTS)[number];

/** Splits a finished game's accounts by cause. `spent` is what is left of the costs: moves, events and drift. */
export function settledLedger(state: State, events: readonly GameEvent[]): BySide<Settled> {
  return bySide(state.table.sides, (side) => lineOf(state, events, side));
}

function lineOf({ accounts, outcome }: State, events: readonly GameEvent[], side: Side): Settled {
  const account = accounts[side];
  const line = outcome?.settlement.lines[side];
  const { war: warToCome, audience: home, brokenWord: word } = line ?? { war: 0, audience: 0, brokenWord: 0 };
  const warInRounds = events.reduce((sum, event) => (event.kind === 'round-closed' ? sum + event.war[side] : sum), 0);
  return {
    stakes: account.stakes,
    standing: account.standing,
    warInRounds,
    warToCome,
    spent: account.costs - warInRounds - warToCome - home - word,
    home,
    word,
    net: net(account),
  };
}

/** One column over all four sides. */
export const sumOf = (ledger: BySide<Settled>, part: Part): Hundredths =>
  Object.values(ledger).reduce((sum, settled) => sum + settled[part], 0);
