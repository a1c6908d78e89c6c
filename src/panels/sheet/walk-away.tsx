import { hasWar, holdOut, inText, setup, type Position, type Scenario, type Side, type View } from '../../engine';
import { listed, t } from '../../text';
import { CitedText } from '../design';
import styles from './sheet.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly side: Side;
  readonly view: View | undefined;
}

/** What the war costs if everybody holds to the end, in numbers of the engine: of the moment with a view, else as the game opens. */
export function WalkAway({ scenario, side, view }: Props) {
  const position = hasWar(scenario) ? (view ?? opening(scenario)) : null;
  const { walkAway } = scenario.sides[side].confidential;
  return (
    <>
      {position && <p class={styles.war}>{sentence(scenario, position, side)}</p>}
      <p>
        <CitedText {...walkAway} />
      </p>
    </>
  );
}

function sentence(scenario: Scenario, position: Position, side: Side): string {
  const { war } = holdOut(position);
  const cost = (of: Side): number => war[of] / 100;
  const others = position.table.sides
    .filter((other) => other !== side)
    .map((other) => t('sheet.warOther', { side: inText(scenario, other), cost: cost(other) }));
  return t('sheet.warCosts', { own: cost(side), others: listed(others) });
}

function opening(scenario: Scenario): Position | null {
  const settings = { rounds: scenario.rounds.default, leaks: true, events: true, absentMoves: false };
  const state = setup(scenario, { seats: scenario.seats.default, seed: 1, settings });
  return state.ok ? state.value : null;
}
