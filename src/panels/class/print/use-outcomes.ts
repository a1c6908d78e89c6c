import { useEffect, useState } from 'preact/hooks';
import type { Scenario } from '../../../engine';
import type { Exercise } from '../../../classroom';
import { countOutcomes } from './count-outcomes';
import { keepOutcomes, keptOutcomes, outcomesKey } from './kept-outcomes';
import { SIMULATED, type Outcomes } from './outcomes';

/** How far the counting of usual outcomes has come. */
export type Counting =
  | { readonly kind: 'working'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly outcomes: Outcomes }
  | { readonly kind: 'failed' };

const NOT_BEGUN: Counting = { kind: 'working', done: 0, all: SIMULATED };

/** What the games of the guide come to, once it is wanted; this browser plays them once for each kind of table. */
export function useOutcomes(scenario: Scenario | null, exercise: Exercise | null, wanted: boolean): Counting {
  const [counting, setCounting] = useState<Counting>(NOT_BEGUN);
  const key = exercise && wanted ? outcomesKey(exercise) : '';
  useEffect(() => {
    if (!scenario || !exercise || key === '') return;
    const kept = keptOutcomes(key);
    if (kept) return setCounting({ kind: 'done', outcomes: kept });
    let left = false;
    setCounting(NOT_BEGUN);
    const counted = countOutcomes(scenario, exercise, (done) => {
      if (!left) setCounting({ kind: 'working', done, all: SIMULATED });
    });
    counted.outcomes.then(
      (outcomes) => {
        if (left) return;
        keepOutcomes(key, outcomes);
        setCounting({ kind: 'done', outcomes });
      },
      () => !left && setCounting({ kind: 'failed' }),
    );
    return () => {
      left = true;
      counted.stop();
    };
  }, [scenario, key]);
  return counting;
}
