import type { Label } from '../surfaces';
import type { Box } from './layout';
import { fitted, widthOf, type Pen } from './pen/pen';

/** The box of a label's letters, as a pen measures them. */
export function labelBox(pen: Pen, { words, at: [x, y], style }: Label): Box {
  const { words: shown, size } = fitted(pen, words, style);
  const w = widthOf(pen, shown, { ...style, size });
  return { x: x - w / 2, y: y - 0.74 * size, w, h: 0.98 * size };
}
