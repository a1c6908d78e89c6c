import fc from 'fast-check';
import { DIFFICULTIES } from '../../formats';
import { ALASKA } from '../../engine/testing/random-play';
import { firstExercise } from '../exercise';
import { ENDINGS, LARGEST_SEED, MOST_INJECTS, NAMES, type Exercise } from '../schema';
import { SPARE } from '../seating';
import { LESSONS, roundsOf } from '../lesson';

/** Any exercise that the Alaska summit has room for. */
export const anyExercise: fc.Arbitrary<Exercise> = fc
  .record({
    seats: fc.constantFrom(...ALASKA.seats.choices),
    names: fc.constantFrom(...NAMES),
    lens: fc.constantFrom('ledger' as const, 'interests' as const),
    minutes: fc.constantFrom(...LESSONS),
    computers: fc.constantFrom(...DIFFICULTIES),
    tutor: fc.boolean(),
    talk: fc.boolean(),
    backChannel: fc.boolean(),
    atEnd: fc.constantFrom(...ENDINGS),
    injects: fc.array(
      fc.record({
        inject: fc.constantFrom(...ALASKA.injects.map(({ id }) => id)),
        round: fc.option(fc.integer({ min: 1, max: roundsOf(ALASKA, 20) })),
      }),
      { maxLength: MOST_INJECTS },
    ),
    seating: fc.record({
      students: fc.integer({ min: 2, max: 40 }),
      perScreen: fc.integer({ min: 1, max: 2 }),
      spare: fc.constantFrom(...SPARE),
    }),
    seed: fc.integer({ min: 0, max: LARGEST_SEED }),
    asked: fc.boolean(),
    drawnLines: fc.boolean(),
  })
  .map(({ asked, drawnLines, ...settings }) => {
    const { drawnLines: _usual, ...first } = firstExercise(ALASKA, 0);
    return {
      ...first,
      ...settings,
      ...(asked ? { questions: true as const } : {}),
      ...(drawnLines ? { drawnLines: true as const } : {}),
    };
  });
