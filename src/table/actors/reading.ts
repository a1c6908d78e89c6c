import { number } from '../../text';
import type { PlaqueText } from '../pen/plaque';
import type { Reading } from './meters';

export const readingText = ({ spec, value, change }: Reading): PlaqueText => ({
  name: spec.name,
  value: number(value),
  change,
});
