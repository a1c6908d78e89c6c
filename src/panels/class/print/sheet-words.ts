import {
  fullName,
  holdOut,
  nameOf,
  net,
  payoffOf,
  sidesOf,
  type Cited,
  type Hundredths,
  type Scenario,
  type Side,
  type View,
} from '../../../engine';
import { signedPoints } from '../../design';
import { costOfLine, lensWords } from '../../sheet';

/** One option of a clause as the sheet has it. */
export interface OptionWords {
  readonly name: string;
  /** With its sign. */
  readonly worth: string;
  readonly best: boolean;
  /** What crossing it costs at home, in hundredths; 0 where it is no red line. */
  readonly redLine: Hundredths;
}

/** Everything that one confidential sheet says. It is made from the view of its own seat, and of nothing else's secrets. */
export interface SheetWords {
  readonly side: Side;
  readonly name: string;
  readonly interests: readonly Cited[];
  readonly fears: readonly Cited[];
  readonly advice: readonly Cited[];
  readonly clauses: readonly {
    readonly name: string;
    /** 1 counts as the ledger does. */
    readonly weight: number;
    readonly options: readonly OptionWords[];
  }[];
  /** Whether what red lines cost was drawn for the table, as the weights are. */
  readonly lines: 'drawn' | 'plain';
  /** Net if everybody holds to the end, in hundredths. */
  readonly walkAway: Hundredths;
  readonly walkAwayText: Cited;
  readonly lens: readonly string[];
  readonly moves: readonly { readonly name: string; readonly text: string }[];
  readonly others: readonly { readonly side: Side; readonly name: string; readonly seen: readonly Cited[] }[];
}

/** The sheet of a seat of a drawn table. */
export function sheetWords(scenario: Scenario, side: Side, seen: View): SheetWords {
  const sheet = scenario.sides[side];
  const { confidential } = sheet;
  const secret = seen.secrets[side];
  const { war, standing, costs } = holdOut(seen);
  return {
    side,
    name: fullName(scenario, side),
    interests: confidential.interests,
    fears: confidential.fears,
    advice: confidential.advice,
    clauses: scenario.issues
      .map((issue, i) => ({
        name: issue.name,
        weight: (secret?.salience[i] ?? 100) / 100,
        options: optionsOf(scenario, side, seen, issue.id),
      }))
      .toSorted((a, b) => b.weight - a.weight),
    lines: seen.settings.drawnLines ? 'drawn' : 'plain',
    walkAway: net(seen.accounts[side]) + standing[side] - war[side] - costs[side],
    walkAwayText: confidential.walkAway,
    lens: lensWords(scenario, side, secret).lines,
    moves: scenario.moves.filter((move) => move.side === side).map(({ name, text }) => ({ name, text })),
    others: sidesOf(scenario)
      .filter((other) => other !== side)
      .map((other) => ({ side: other, name: nameOf(scenario, other), seen: scenario.sides[other].seenFromOutside })),
  };
}

function optionsOf(scenario: Scenario, side: Side, seen: View, id: string): readonly OptionWords[] {
  const issue = scenario.issues.find((one) => one.id === id);
  const { redLines } = scenario.sides[side].confidential;
  const worths = (issue?.options ?? []).map((option) => {
    const at = seen.table.optionIndex[`${id}:${option.id}`];
    return at === undefined ? 0 : payoffOf(seen, at, side);
  });
  const most = Math.max(...worths);
  return (issue?.options ?? []).map((option, i) => {
    const worth = worths[i] ?? 0;
    const line = redLines.find((one) => one.issue === id && one.option === option.id);
    return {
      name: option.name,
      worth: signedPoints(worth),
      best: worth === most && most > Math.min(...worths),
      redLine: line ? costOfLine(line, seen, side) : 0,
    };
  });
}
