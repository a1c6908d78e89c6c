import {
  nameOf,
  setup,
  sidesOf,
  type BySide,
  type Hundredths,
  type Scenario,
  type Side,
  type State,
} from '../../engine';
import { listed, t } from '../../text';
import { classes, signedPoints, SideName, useDress } from '../design';
import styles from './figure.module.css';

export interface FigureProps {
  readonly scenario: Scenario;
}

/** The table of the scenario before anything has happened. A figure needs no chance: any seed does. */
export function opening(scenario: Scenario, seats: readonly Side[]): State | null {
  const settings = { rounds: scenario.rounds.default, leaks: false, events: false, absentMoves: false };
  const state = setup(scenario, { seats, seed: 1, settings });
  return state.ok ? state.value : null;
}

/** A set of seats in words: whose names they are, or that everybody has one. */
export const tableName = (scenario: Scenario, seats: readonly Side[]): string =>
  seats.length === sidesOf(scenario).length
    ? t('help.paper-all', { sides: seats.length })
    : listed(seats.map((side) => nameOf(scenario, side)));

interface BarsProps {
  readonly sides: readonly Side[];
  readonly values: BySide<Hundredths>;
  readonly seats: readonly Side[];
  /** The value that fills half the width, in hundredths. */
  readonly most: Hundredths;
}

/** The sides about a common zero: gains to the end, losses to the start; the absent dashed. */
export function Bars({ sides, values, seats, most }: BarsProps) {
  const dress = useDress();
  return (
    <ul class={styles.bars}>
      {sides.map((side) => {
        const { look } = dress(side);
        const value = values[side];
        const width = `${Math.min(100, (Math.abs(value) / most) * 100)}%`;
        return (
          <li key={side} class={classes(!seats.includes(side) && styles.absent)} data-look={look}>
            <SideName side={side} absent={!seats.includes(side)} />
            <span class={styles.half}>
              {value < 0 && <i class={classes('hatch', styles.bar)} data-look={look} style={{ inlineSize: width }} />}
            </span>
            <span class={styles.half}>
              {value > 0 && <i class={classes('hatch', styles.bar)} data-look={look} style={{ inlineSize: width }} />}
            </span>
            <b class="num">{signedPoints(value)}</b>
          </li>
        );
      })}
    </ul>
  );
}
