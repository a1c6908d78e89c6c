import type { FrustrationSpec } from '../../../engine';
import { plant, type Planted } from './plant';
import { ru } from '../../../engine/testing/alaska';

const blame = (fault: string, code: string, place: string, wrong: Partial<FrustrationSpec>): Planted => ({
  ...plant(fault, code, place, () => undefined),
  two: {
    frustration: {
      meter: 'patience',
      side: ru,
      war: [0, 0.2, -0.6, -0.2],
      why: { text: 'Nobody else pays for it.', sources: ['inferred'] },
      ...wrong,
    },
  },
});

/** Whose fault it is when goodwill wears out, told of what is not there. */
export const FRUSTRATION: readonly Planted[] = [
  blame('goodwill of an unknown meter', 'unknown-id', '/frustration/meter', { meter: 'weather' }),
  blame('a third decimal of who pays for frustration', 'decimals', '/frustration/war/ru', { war: [0, 0.125, 0, 0] }),
];
