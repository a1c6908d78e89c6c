import { countWindow, net, spaceOf, bySide, type BySide, type Hundredths, type Lens, type State } from '../engine';
import { replayStates, type GameLog } from '../log';

/** The state after each finished round, and after the end: what charts by round are drawn from. */
export interface RoundState {
  /** 0 is the opening, 1..n the finished rounds; the end has the round in which it came. */
  readonly round: number;
  readonly state: State;
  readonly end: boolean;
}

/** States by round of a log that has been read. Empty if the log does not replay. */
export function roundStates(log: Pick<GameLog, 'header' | 'acts'>): RoundState[] {
  const replayed = replayStates(log);
  if (!replayed.ok) return [];
  const rounds: RoundState[] = [];
  let booked = 0;
  for (const [act, state] of replayed.value.entries()) {
    if (act === 1) rounds.push({ round: 0, state, end: false });
    if (state.phase !== 'over' && state.booked > booked) rounds.push({ round: state.booked, state, end: false });
    booked = state.booked;
  }
  const last = replayed.value.at(-1);
  if (last?.phase === 'over') {
    const round = Math.min(last.settings.rounds, last.booked + (last.outcome?.kind === 'no-terms' ? 0 : 1));
    if (rounds.at(-1)?.round === round) rounds.pop();
    rounds.push({ round, state: last, end: true });
  }
  return rounds;
}

/** `stakes + standing − costs` of every side after each round, in hundredths. */
export const netByRound = (rounds: readonly RoundState[]): { round: number; net: BySide<Hundredths> }[] =>
  rounds.map(({ round, state }) => ({ round, net: bySide(state.table.sides, (side) => net(state.accounts[side])) }));

/** How many packages suit every seat as things stand after a round, in each lens. */
export interface WindowPoint {
  readonly round: number;
  readonly packages: number;
  readonly ledger: number;
  readonly interests: number;
}

/** Counts the window of one round: exact, a tenth of a second or less. The end is counted as it stood when it came. */
export function windowAt({ round, state }: RoundState): WindowPoint {
  const count = (lens: Lens) => countWindow(spaceOf(state, state.secrets, lens));
  const { packages, acceptable } = count('ledger');
  return { round, packages, ledger: acceptable, interests: count('interests').acceptable };
}
