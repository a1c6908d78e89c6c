import { wrap } from 'comlink';
import { sidesOf, type Scenario } from '../../../engine';
import type { Exercise } from '../../../classroom';
import { outcomesOf, playGames, SIMULATED, type Ended, type Outcomes } from './outcomes';
import type { OutcomesDesk } from './outcomes-worker';

/** Games that are played in one go: so often it is told how far it has come. */
const BATCH = 4;
/** Two processors are what a school's machine has; more workers than four would only compete for memory. */
const MOST_WORKERS = 4;

type Play = (numbers: readonly number[]) => Promise<readonly Ended[]>;

export interface Count {
  readonly outcomes: Promise<Outcomes>;
  readonly stop: () => void;
}

/** Plays the games of the guide beside the page; where no worker starts, on the page, between its other work. */
export function countOutcomes(
  scenario: Scenario,
  exercise: Exercise,
  step: (done: number) => void,
  games = SIMULATED,
): Count {
  let left = false;
  const workers: Worker[] = [];
  const here: Play = (numbers) =>
    playGames(scenario, exercise, numbers, async () => {
      if (left) throw new Error('the page was left');
      await new Promise((resolve) => setTimeout(resolve));
    });
  const beside = (): Play => {
    const worker = new Worker(new URL('./outcomes-worker.ts', import.meta.url), { type: 'module' });
    workers.push(worker);
    const broken = new Promise<never>((_, reject) => {
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
    });
    const { playGames: play } = wrap<OutcomesDesk>(worker);
    return (numbers) => Promise.race([play(scenario, exercise, numbers), broken]).catch(() => here(numbers));
  };
  const lanes = (): number => Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency));
  const plays = typeof Worker === 'undefined' ? [here] : Array.from({ length: lanes() }, beside);
  return {
    outcomes: played(plays, games, () => left, step).then((ends) => outcomesOf(sidesOf(scenario), ends)),
    stop: () => {
      left = true;
      for (const worker of workers) worker.terminate();
    },
  };
}

/** Whoever is free takes the next games; they come back in their order. */
async function played(
  plays: readonly Play[],
  games: number,
  left: () => boolean,
  step: (done: number) => void,
): Promise<readonly Ended[]> {
  const batches: (readonly Ended[])[] = [];
  let next = 0;
  let done = 0;
  await Promise.all(
    plays.map(async (play) => {
      while (next * BATCH < games && !left()) {
        const at = next++;
        const numbers = Array.from({ length: Math.min(BATCH, games - at * BATCH) }, (_, i) => at * BATCH + i);
        batches[at] = await play(numbers);
        done += numbers.length;
        step(done);
      }
    }),
  );
  return batches.flat();
}
