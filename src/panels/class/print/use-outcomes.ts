import { proxy, wrap } from 'comlink';
import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../engine';
import type { Exercise } from '../../../classroom';
import { simulate, SIMULATED, type Outcomes } from './outcomes';
import type { OutcomesDesk } from './outcomes-worker';

/** How far the counting of usual outcomes has come. */
export type Counting =
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly outcomes: Outcomes }
  | { readonly kind: 'failed' };

const NOT_BEGUN: Counting = { kind: 'working', done: 0, all: SIMULATED };

/** Plays the games of the guide beside the page, once it is wanted. Where no worker starts, on the page, between its other work. */
export function useOutcomes(scenario: Scenario | null, exercise: Exercise | null, wanted: boolean): Counting {
  const [counting, setCounting] = useState<Counting>(NOT_BEGUN);
  const key =
    exercise && wanted
      ? JSON.stringify([exercise.seats, exercise.minutes, exercise.computers, exercise.talk, exercise.backChannel])
      : '';
  useEffect(() => {
    if (!scenario || !exercise || key === '') return;
    let left = false;
    setCounting(NOT_BEGUN);
    const step = (done: number, all: number): void => {
      if (!left) setCounting({ kind: 'working', done, all });
    };
    const counted = count(scenario, exercise, step, () => left);
    counted.outcomes.then(
      (outcomes) => !left && setCounting({ kind: 'done', outcomes }),
      () => !left && setCounting({ kind: 'failed' }),
    );
    return () => {
      left = true;
      counted.stop();
    };
  }, [scenario, key]);
  return counting;
}

interface Count {
  readonly outcomes: Promise<Outcomes>;
  readonly stop: () => void;
}

function count(
  scenario: Scenario,
  exercise: Exercise,
  step: (done: number, all: number) => void,
  left: () => boolean,
): Count {
  const here = (): Promise<Outcomes> =>
    simulate(scenario, exercise, async (done, all) => {
      if (left()) throw new Error('the page was left');
      step(done, all);
      await new Promise((resolve) => setTimeout(resolve));
    });
  if (typeof Worker === 'undefined') return { outcomes: here(), stop: () => undefined };
  const worker = new Worker(new URL('./outcomes-worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
  });
  const outcomes = wrap<OutcomesDesk>(worker).simulate(scenario, exercise, proxy(step));
  return {
    outcomes: Promise.race([outcomes, broken]).catch(here),
    stop: () => worker.terminate(),
  };
}
